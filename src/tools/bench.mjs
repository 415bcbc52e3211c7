// npm run bench [-- <part of a name>]: runs test/bench/*.bench.ts one after the other, each in a fresh process.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../cli/launch.mjs";

const folder = join(root, "test/bench");
const wanted = process.argv.slice(2);
const benches = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith(".bench.ts") && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
  .sort();
if (benches.length === 0) console.log("No bench of that name in test/bench.");

const runner = fileURLToPath(new URL("run.mjs", import.meta.url));
for (const bench of benches) {
  console.log(`\n${bench}`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", runner, `test/bench/${bench}`], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
