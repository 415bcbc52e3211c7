// Builds the pages where they are missing or older than their sources. Run by itself, or imported by what serves them. With
// `--pane=FILE` the pane alone, over the host that the file gives it: for tests.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { cache, fingerprint, root } from "../cli/launch.mjs";

export const page = join(root, "dist/workbench/index.html");
const builtFrom = join(cache, "workbench-built-from");

/** Whether the page stands there, up to date. What webpack says goes to the terminal. */
export function buildWorkbench(pane = null) {
  const wanted = pane === null ? page : join(root, "dist/pane-test/taskpane.html");
  const stamp = pane === null ? builtFrom : join(cache, "pane-test-built-from");
  const single = ["webpack.config.js", ...(pane === null ? [] : [pane])].map((file) => statSync(join(root, file)).mtimeMs).join(" ");
  const state = `${fingerprint("src", ...(existsSync(join(root, "assets")) ? ["assets"] : []))} ${single}`;
  // A build for Microsoft's own Office.js (npm run build) is not the one that needs no network.
  const isOwn = pane !== null || existsSync(join(root, "dist/workbench/office/office.js"));
  if (isOwn && existsSync(wanted) && existsSync(stamp) && readFileSync(stamp, "utf8") === state) return true;
  console.log("Đang dựng trang kiểm tra…");
  const webpack = join(dirname(createRequire(import.meta.url).resolve("webpack-cli/package.json")), "bin/cli.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", "--env", "office=npm", ...(pane === null ? [] : ["--env", `pane=./${pane}`])], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0 || !existsSync(wanted)) return false;
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, state);
  return true;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href && !buildWorkbench(process.argv[2]?.startsWith("--pane=") ? process.argv[2].slice(7) : null)) process.exitCode = 1;
