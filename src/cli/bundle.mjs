// Bundles TypeScript entries into the cache, once and again only when a source changes, so that a start costs a walk over
// the files' dates and one import. Apart from launch.mjs, so that what launch.mjs runs may use it too.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const cache = join(root, "node_modules", ".cache", "the-thuc");

// Not bundled: what brings its own binary or finds files beside itself.
const external = [
  "esbuild", "typescript", "webpack", "playwright-core",
  // The server's: each loads files of its own.
  "fastify", "@fastify/*", "@electric-sql/pglite", "@electric-sql/pglite/*", "pg", "jose", "read-excel-file", "read-excel-file/*", "write-excel-file", "write-excel-file/*",
];

const day = 24 * 60 * 60 * 1000;

/** A short name for the state of everything below `folders` and of the lock file, by date and size. */
export function fingerprint(...folders) {
  const hash = createHash("sha256");
  const note = (path) => {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path}:${mtimeMs}:${size}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (!entry.name.endsWith(".md")) note(path);
    }
  };
  for (const path of ["package.json", "package-lock.json", "tsconfig.json"]) {
    if (exists(join(root, path))) note(path);
  }
  for (const folder of folders) walk(folder);
  return hash.digest("hex").slice(0, 16);
}

/** Where the bundle of `entry` (a path from the root) lies; it is made first where it is missing or stale. */
export async function bundled(entry) {
  const name = basename(entry).replace(/(?:\.bench)?\.tsx?$/u, "");
  const kind = entry === "src/cli/main.ts" ? "cli" : name;
  const folders = entry.startsWith("test/") ? ["src", "test"] : ["src"];
  const target = join(cache, `${kind}-${fingerprint(...folders)}.mjs`);
  if (exists(target)) return pathToFileURL(target).href;

  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    external,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    // CommonJS packages call require for Node's own modules.
    banner: { js: `import { createRequire as ourCreateRequire } from "node:module"; const require = ourCreateRequire(import.meta.url);` },
  });
  mkdirSync(cache, { recursive: true });
  // Under another name first: a second start meanwhile must not read half a bundle.
  const draft = `${target}.${process.pid}.tmp`;
  writeFileSync(draft, outputFiles[0].contents);
  renameSync(draft, target);
  forgetOld(kind, target);
  return pathToFileURL(target).href;
}

/** Runs an entry: its exported `main(args, load)` gives the exit code; without one, importing it was the run. */
export async function run(entry, args) {
  process.env.THE_THUC_ROOT ??= root;
  nodeModule.enableCompileCache?.(); // Node 22 and later
  const load = async (other) => import(await bundled(other));
  const { main } = await load(entry);
  if (typeof main === "function") process.exitCode = (await main(args, load)) ?? process.exitCode;
}

/** Bundles nobody can be starting from any more. */
function forgetOld(kind, target) {
  for (const file of readdirSync(cache)) {
    const path = join(cache, file);
    if (!file.startsWith(`${kind}-`) || path === target) continue;
    try {
      if (Date.now() - statSync(path).mtimeMs > day) rmSync(path, { force: true });
    } catch {
      // Another start removed it first.
    }
  }
}

function exists(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
