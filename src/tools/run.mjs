// node src/tools/run.mjs <entry.ts> [arguments]: runs one TypeScript file of ours, bundled like the command line.
import { run } from "../cli/launch.mjs";

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) throw new Error("Which file? node src/tools/run.mjs <entry.ts> [arguments]");
await run(entry, args);
