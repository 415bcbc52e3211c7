/**
 * The import law: which folder of `src` may import which. A folder may always import itself.
 * Arrows point one way, from people (ui, cli) down to plain text (shared); ARCHITECTURE.md draws the picture.
 */
export interface ImportLaw {
  /** What each folder may import besides itself; a folder that is not listed is not allowed to exist. */
  readonly folders: Readonly<Record<string, readonly string[]>>;
  /** Single files that a folder may import although their folder is closed to it. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** Folders whose sub-folders know nothing of each other: there, only files at the top of the folder may be shared. */
  readonly strangers: readonly string[];
  /** What lies outside `src` and may still be imported, by folder; "*" is for everyone. */
  readonly outside: Readonly<Record<string, readonly string[]>>;
}

const core = ["shared", "standard", "ooxml", "document", "rules", "engine", "templates", "drafting", "register"] as const;

/** Folders that run anywhere, in a worker too: no console, no clock, no chance, no Node. */
export const coreFolders: readonly string[] = core;

export const importLaw: ImportLaw = {
  folders: {
    shared: [],
    standard: ["shared"],
    ooxml: ["shared"],
    document: ["shared", "standard", "ooxml"],
    rules: ["shared", "standard", "document"],
    engine: ["shared", "standard", "document"],
    templates: ["shared", "standard"],
    drafting: ["shared", "standard", "templates", "document", "ooxml"],
    register: ["shared", "standard"],
    hosts: core,
    server: ["shared", "standard", "register"],
    ui: [...core, "hosts"],
    // The command line starts the server; it never reaches past it into the store.
    cli: [...core, "hosts", "server"],
    tools: [...core, "hosts", "server", "ui", "cli"],
  },
  files: {
    // The engine runs rules by their contract and knows none of them by name.
    engine: ["rules/rule"],
  },
  strangers: ["rules"],
  outside: {
    "*": ["package.json"],
    ui: ["assets"],
    // The example profiles, which are files that an office copies.
    drafting: ["assets"],
  },
};

/**
 * Why `file` (from `src`, with "/") may not import `specifier`, or undefined where it may.
 * Packages are not judged here.
 */
export function whyForbidden(file: string, specifier: string, law: ImportLaw = importLaw): string | undefined {
  const from = file.split("/")[0] ?? "";
  const allowed = law.folders[from];
  if (!file.includes("/") || allowed === undefined) return `src/${from} is not in the import law (src/tools/import-law.ts)`;
  if (!specifier.startsWith(".")) return undefined;

  const target = resolve(file, specifier);
  if (target.startsWith("../")) {
    const out = target.slice(3);
    const open = [...(law.outside["*"] ?? []), ...(law.outside[from] ?? [])];
    return open.some((path) => out === path || out.startsWith(`${path}/`)) ? undefined : `${from} imports ${out}, which is outside src`;
  }

  const to = target.split("/")[0] ?? "";
  const module = target.replace(/\.(?:[cm]?[jt]sx?)$/u, "");
  if (to !== from) {
    return allowed.includes(to) || law.files[from]?.includes(module) ? undefined : `${from} may not import ${to} (${target})`;
  }
  const isNested = (path: string) => path.split("/").length > 2;
  if (law.strangers.includes(from) && isNested(file) && isNested(target)) {
    return `${file} may not import ${target}: what two of ${from} share belongs at the top of ${from}, or lower`;
  }
  return undefined;
}

/** The path a relative specifier names, from `src`; a leading "../" means that it left `src`. */
function resolve(file: string, specifier: string): string {
  const parts = file.split("/").slice(0, -1);
  for (const part of specifier.replace(/[?#].*$/u, "").split("/")) {
    if (part === "..") {
      if (parts.length === 0 || parts[parts.length - 1] === "..") parts.push("..");
      else parts.pop();
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
