import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

const cache = resolve("node_modules/.cache/chromium");

/**
 * A headless browser for page tests: the one named in CHROMIUM, else the one npm brought (Linux), else the Chrome or
 * Edge that is installed. It keeps the same-origin policy; close it when done.
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env["CHROMIUM"];
  if (named) return chromium.launch({ executablePath: named, args: ["--no-sandbox"] });
  if (process.platform === "linux" && process.arch === "x64") return launchUnpacked(await unpack());
  return chromium.launch({ channel: "chrome" }).catch(() => chromium.launch({ channel: "msedge" }));
}

// The package's own arguments switch web security off, which would make every same-origin test vacuous.
function launchUnpacked(folder: string): Promise<Browser> {
  const libraries = [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: ["--no-sandbox"],
    env: { ...definedEnvironment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, "fonts") },
  });
}

/** The folder with the unpacked browser of exactly the installed version. */
async function unpack(): Promise<string> {
  const manifest = JSON.parse(readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8")) as { version: string };
  const folder = join(cache, manifest.version);
  if (existsSync(join(folder, "chromium"))) return folder;

  // Elsewhere first, because the package takes any file of the right name for a finished one; and in another process,
  // because it is an ES module that finds its folder and its libraries through the environment.
  const draft = `${folder}.${process.pid}.tmp`;
  mkdirSync(draft, { recursive: true });
  const script = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  writeFileSync(join(draft, "fonts/fonts.conf"), fontConfiguration(folder));
  for (const other of readdirSync(cache)) {
    if (other !== manifest.version && !other.endsWith(".tmp")) rmSync(join(cache, other), { recursive: true, force: true });
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was faster, and its folder is as good.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, "chromium"))) throw error;
  }
  return folder;
}

const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
