#!/usr/bin/env node
// Runs the command line from its TypeScript sources.
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, run } from "./bundle.mjs";

export * from "./bundle.mjs";

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (!existsSync(join(root, "src/cli/main.ts"))) {
    console.error("Chưa có src/cli/main.ts.");
    process.exitCode = 70;
  } else {
    await run("src/cli/main.ts", process.argv.slice(2));
  }
}
