import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { severityOf } from "../../src/standard/severity";
import type { Requirement } from "../../src/standard/vocabulary";
import stripWords from "../../src/tools/strip-words.mjs";

const folders = ["hd05", "hd36"].map((text) => `src/standard/${text}/requirements`);
const files = [...folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))), "src/standard/qd399/requirements.ts", "src/standard/qd66/requirements.ts"];

/** The tables that a source exports. */
function tablesOf(source: string, file: string): readonly Readonly<Record<string, Requirement>>[] {
  const { outputText } = ts.transpileModule(source, { fileName: file, compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const exported: Record<string, Readonly<Record<string, Requirement>>> = {};
  const load = (path: string): unknown => jest.requireActual(join(process.cwd(), file, "..", path));
  new Function("exports", "require", outputText)(exported, load);
  return Object.values(exported).filter((each) => typeof each === "object");
}

it.each(files)("%s judges the same without its sentences", (file) => {
  const source = readFileSync(file, "utf8");
  const stripped = stripWords.call({ resourcePath: file }, source);
  const [whole, bare] = [tablesOf(source, file), tablesOf(stripped, file)];
  expect(whole.length).toBeGreaterThan(0);
  const judged = (table: Readonly<Record<string, Requirement>>) => Object.entries(table).map(([row, each]) => [row, each.cites, severityOf(each)]);
  expect(bare.map(judged)).toEqual(whole.map(judged));
  expect(bare.flatMap((table) => Object.values(table)).some((row) => "says" in row)).toBe(false);
});
