// npm start: builds the workbench where it is missing or older than its sources, and serves it to this machine.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bundled, cache, fingerprint, root } from "../cli/launch.mjs";

const page = join(root, "dist/workbench/index.html");
const builtFrom = join(cache, "workbench-built-from");
const state = fingerprint("src", ...(existsSync(join(root, "assets")) ? ["assets"] : []));

if (!existsSync(page) || !existsSync(builtFrom) || readFileSync(builtFrom, "utf8") !== state) {
  console.log("Đang dựng trang kiểm tra…");
  const webpack = join(dirname(createRequire(import.meta.url).resolve("webpack-cli/package.json")), "bin/cli.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0 || !existsSync(page)) process.exit(1);
  mkdirSync(cache, { recursive: true });
  writeFileSync(builtFrom, state);
}

const { serveFolder } = await import(await bundled("src/tools/static-server.ts"));
const port = Number(process.env.PORT ?? 3000);
// A busy port is no reason to stop: any free one will do, and the address is printed.
const { url } = await serveFolder(dirname(page), port).catch((error) => {
  if (error.code !== "EADDRINUSE") throw error;
  return serveFolder(dirname(page), 0);
});
console.log(`Thể Thức: ${url}  (Ctrl+C để dừng)`);
