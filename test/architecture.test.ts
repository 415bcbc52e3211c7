import { existsSync, readFileSync } from "node:fs";
import { crossings, importsOf, readSourceFiles } from "../src/tools/check-imports";
import { impurities, officeOutsideItsHost } from "../src/tools/check-purity";

const sources = readSourceFiles("src");
const one = (path: string, source: string) => new Map([[path, source]]);

describe("the source", () => {
  it("imports one way", () => expect(crossings(sources)).toEqual([]));
  it("reaches Word in one folder", () => expect(officeOutsideItsHost(sources)).toEqual([]));
  it("has a core without console, clock, chance or Node", () => expect(impurities(sources)).toEqual([]));
  it("has a map that is short enough to be read", () => {
    const map = "src/ARCHITECTURE.md";
    expect(existsSync(map) ? readFileSync(map, "utf8").split("\n").length : 0).toBeLessThan(200);
  });
});

describe("the import check finds", () => {
  it.each([
    ["a static import", `import { store } from "../server/store";`],
    ["an import of types", `import type { Store } from "../server/store";`],
    ["one type among values", `import { type Store } from "../server/store";`],
    ["an import for its side effects", `import "../server/store";`],
    ["a re-export", `export { store } from "../server/store";`],
    ["a re-export of everything", `export * from "../server/store";`],
    ["a re-export of types", `export type { Store } from "../server/store";`],
    ["a dynamic import", `const store = await import("../server/store");`],
    ["a dynamic import in backticks", "const store = await import(`../server/store`);"],
    ["a type named by import()", `let store: import("../server/store").Store;`],
    ["typeof import()", `let store: typeof import("../server/store");`],
    ["import = require", `import store = require("../server/store");`],
    ["require", `const store = require("../server/store");`],
    ["a worker", `new Worker(new URL("../server/store.ts", import.meta.url));`],
    ["an import split over lines, with single quotes", `import {\n  store,\n} from\n  '../server/store';`],
    ["a path with a detour", `import "../rules/../server/store";`],
    ["a path with its extension", `import "../server/store.js";`],
    ["an import inside a function", `function f() { return import("../server/store"); }`],
  ])("%s", (_, source) => {
    expect(crossings(one("standard/editions.ts", source))).toEqual([expect.stringContaining("standard may not import server (server/store")]);
  });

  it.each([
    ["shared", "standard"], ["standard", "ooxml"], ["ooxml", "standard"], ["document", "rules"], ["rules", "ooxml"], ["rules", "engine"],
    ["engine", "ooxml"], ["engine", "hosts"], ["templates", "document"], ["drafting", "rules"], ["register", "document"], ["hosts", "ui"],
    ["server", "document"], ["server", "cli"], ["ui", "cli"], ["ui", "server"], ["cli", "ui"], ["cli", "tools"], ["ui", "tools"],
  ])("%s importing %s", (from, to) => {
    expect(crossings(one(`${from}/a.ts`, `import "../${to}/b";`))).toHaveLength(1);
  });

  it("the engine importing a rule, but not the contract of rules", () => {
    expect(crossings(one("engine/check.ts", `import type { Rule } from "../rules/rule";`))).toEqual([]);
    expect(crossings(one("engine/check.ts", `import rule from "../rules/page/margins";`))).toHaveLength(1);
    expect(crossings(one("engine/check.ts", `import { rules } from "../rules/index";`))).toHaveLength(1);
  });

  it("a rule importing another, but not the contract", () => {
    expect(crossings(one("rules/page/margins.ts", `import { defineRule } from "../rule";`))).toEqual([]);
    expect(crossings(one("rules/page/margins.ts", `import other from "../body/indent";`))).toHaveLength(1);
    expect(crossings(one("rules/page/margins.ts", `import other from "./paper";`))).toHaveLength(1);
    expect(crossings(one("rules/index.ts", `import margins from "./page/margins";`))).toEqual([]);
  });

  it("a path out of src, except package.json and the pictures of the page", () => {
    expect(crossings(one("engine/check.ts", `import "../../test/support/doc";`))).toHaveLength(1);
    expect(crossings(one("ui/icons.ts", `import "../../assets/icon.png";`))).toEqual([]);
    expect(crossings(one("engine/icons.ts", `import "../../assets/icon.png";`))).toHaveLength(1);
    expect(crossings(one("cli/main.ts", `import { version } from "../../package.json";`))).toEqual([]);
  });

  it("a folder that is not in the law, and a file in none", () => {
    expect(crossings(one("helpers/a.ts", `import "saxes";`))).toHaveLength(1);
    expect(crossings(one("index.ts", `import "./engine/check";`))).toHaveLength(1);
  });

  it("a computed path", () => {
    expect(crossings(one("engine/check.ts", "await import(`../rules/${name}`);"))).toHaveLength(1);
  });

  it("nothing in comments, strings, packages and allowed imports", () => {
    const source = `// import "../server/store"\nconst text = 'import "../server/store"';\nimport { SaxesParser } from "saxes";\nimport { fold } from "../shared/text";`;
    expect(crossings(one("ooxml/xml.ts", source))).toEqual([]);
    expect(importsOf("ooxml/xml.ts", source)).toHaveLength(2);
  });
});

describe("the purity check finds", () => {
  it.each(["Office.onReady()", "Word.run(f)", "let c: Word.RequestContext", "window.Office", "Office['context']", "globalThis.Word"])("%s", (source) => {
    expect(officeOutsideItsHost(one("ui/pane.ts", source))).not.toEqual([]);
    expect(officeOutsideItsHost(one("hosts/word/read.ts", source))).toEqual([]);
  });

  it("Word nowhere in prose and in other names", () => {
    expect(officeOutsideItsHost(one("ui/pane.ts", `// Word. \nconst s = "Word.run"; const o: Words.Count = page.Office.name;`))).toEqual([]);
  });

  it.each([
    "console.log(1)", "Date.now()", "new Date()", "new Date", "Date()", "Math.random()", `import "node:fs"`, "const now = Date.now",
  ])("%s", (source) => {
    expect(impurities(one("rules/page/margins.ts", source))).not.toEqual([]);
    expect(impurities(one("cli/main.ts", source))).toEqual([]);
  });

  it("a date that is given", () => expect(impurities(one("engine/check.ts", "new Date(2026, 5, 3); new Date(now)"))).toEqual([]));
});
