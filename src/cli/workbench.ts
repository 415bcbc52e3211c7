import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readArgs } from "./args";
import { exitCodes, UsageError, type Command } from "./command";
import { print } from "./print";
import { serveFolder } from "./serve-folder";

/** The checkout's folder; the launcher says where it is. */
const root = process.env.THE_THUC_ROOT ?? process.cwd();

export default {
  name: "workbench",
  about: "mở bàn làm việc trong trình duyệt (trên máy này)",
  usage: "the-thuc workbench\n  --port SỐ   cổng (mặc định 4173; bận thì lấy cổng khác)\n  --no-build  không đóng gói lại",
  async run(args) {
    const { values } = readArgs(args, { port: { type: "string" }, "no-build": { type: "boolean" } });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`--port ghi «${values.port ?? ""}»; hãy ghi một số từ 0 đến 65535.`);
    const folder = join(root, "dist/workbench");
    if (values["no-build"] !== true && await isStale(folder)) await build();
    const { url, closed } = await serveFolder(folder, port);
    await print(`Bàn làm việc Thể Thức: ${url}\nNhấn Ctrl+C để dừng.`);
    await closed;
    return exitCodes.fine;
  },
} satisfies Command;

/** Whether any source is younger than the built page. */
async function isStale(folder: string): Promise<boolean> {
  const built = await stat(join(folder, "index.html")).then((info) => info.mtimeMs, () => 0);
  if (built === 0) return true;
  for (const place of ["src", "assets"]) {
    const entries = await readdir(join(root, place), { withFileTypes: true, recursive: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isFile() && (await stat(join(entry.parentPath, entry.name))).mtimeMs > built) return true;
    }
  }
  const packed = await stat(join(root, "package-lock.json")).then((info) => info.mtimeMs, () => 0);
  return packed > built;
}

function build(): Promise<void> {
  process.stdout.write("Đang đóng gói bàn làm việc, lần đầu mất chừng một phút…\n");
  return new Promise((resolve, reject) => {
    const webpack = spawn(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    webpack.on("exit", (code) => { if (code === 0) resolve(); else reject(new Error(`webpack: ${code ?? "?"}`)); });
    webpack.on("error", reject);
  });
}
