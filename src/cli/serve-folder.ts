import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json",
  ".svg": "image/svg+xml", ".png": "image/png", ".ico": "image/x-icon", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Serves one folder's files to this machine only, read-only; takes another port where the wanted one is busy. */
export async function serveFolder(folder: string, port: number): Promise<{ readonly url: string; readonly closed: Promise<void> }> {
  const server = createServer((request, response) => {
    const asked = decode(new URL(request.url ?? "/", "http://localhost").pathname);
    const path = asked === null ? null : normalize(join(folder, asked.endsWith("/") ? `${asked}index.html` : asked));
    if (path === null || !path.startsWith(folder + sep) || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(404).end();
      return;
    }
    stat(path).then((info) => {
      if (!info.isFile()) throw new Error("not a file");
      response.writeHead(200, {
        "content-type": types[extname(path).toLowerCase()] ?? "application/octet-stream",
        "content-length": info.size,
        "cache-control": path.endsWith(".html") ? "no-cache" : "max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
      if (request.method === "HEAD") response.end(); else createReadStream(path).pipe(response);
    }).catch(() => { response.writeHead(404).end(); });
  });
  await listen(server, port).catch((error: unknown) => {
    if ((error as { code?: string }).code !== "EADDRINUSE") throw error;
    return listen(server, 0);
  });
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  const closed = new Promise<void>((resolve) => {
    server.on("close", resolve);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => { server.close(); server.closeAllConnections(); });
  });
  return { url: `http://localhost:${taken}/`, closed };
}

const listen = (server: Server, port: number): Promise<void> => new Promise((resolve, reject) => {
  server.once("error", reject);
  server.listen(port, "127.0.0.1", () => { server.off("error", reject); resolve(); });
});

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
