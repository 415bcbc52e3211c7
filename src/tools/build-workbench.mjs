// Builds the workbench where it is missing or older than its sources. Run by itself, or imported by what serves it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { cache, fingerprint, root } from "../cli/launch.mjs";

export const page = join(root, "dist/workbench/index.html");
const builtFrom = join(cache, "workbench-built-from");

/** Whether the page stands there, up to date. What webpack says goes to the terminal. */
export function buildWorkbench() {
  const state = `${fingerprint("src", ...(existsSync(join(root, "assets")) ? ["assets"] : []))} ${statSync(join(root, "webpack.config.js")).mtimeMs}`;
  if (existsSync(page) && existsSync(builtFrom) && readFileSync(builtFrom, "utf8") === state) return true;
  console.log("Đang dựng trang kiểm tra…");
  const webpack = join(dirname(createRequire(import.meta.url).resolve("webpack-cli/package.json")), "bin/cli.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0 || !existsSync(page)) return false;
  mkdirSync(cache, { recursive: true });
  writeFileSync(builtFrom, state);
  return true;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href && !buildWorkbench()) process.exitCode = 1;
