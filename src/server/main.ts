import { ConfigError, readConfig, type ServerOptions } from "./config";
import { serve } from "./serve";

export interface Started { readonly url: string; readonly opened: Promise<string | undefined> }

/**
 * Runs a server until it is told to stop (Ctrl+C, SIGTERM): then it answers what is under way, closes the register and
 * ends. Gives the address, or a sentence where the options cannot be.
 */
export async function start(options: ServerOptions): Promise<Started | string> {
  let config;
  try {
    config = readConfig(options);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  const server = await serve(config).catch((error: NodeJS.ErrnoException) => error);
  if (server instanceof Error) {
    if (server.code === "EADDRINUSE") return `Cổng ${config.port} đang có chương trình khác dùng; hãy chọn cổng khác bằng --port.`;
    if (server.code === "EACCES") return `Không được phép nghe ở cổng ${config.port} hoặc đọc tệp chứng thư.`;
    if (server.code === "ENOENT") return `Không thấy tệp chứng thư hoặc khoá: ${server.path ?? ""}.`;
    throw server;
  }
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void server.close().then(() => process.exit(0), () => process.exit(1));
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
  return { url: server.url, opened: server.opened };
}
