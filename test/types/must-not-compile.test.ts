import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

// What the types must refuse. To add a case: put a file into test/types/must-not-compile that is sound but for the one
// mistake, with a line `// expect: <part of the compiler's message>` for each error it must give. Import from src as
// any file would (`../../../src/rules/rule`). The case fails when the file compiles, and when it fails for another reason.

const folder = "test/types/must-not-compile";
const fixtures = readdirSync(folder).filter((file) => /\.tsx?$/u.test(file));

function expectations(source: string): readonly string[] {
  return [...source.matchAll(/^\/\/ expect: (.+)$/gmu)].map(([, message = ""]) => message.trim());
}

/** Every way in which what the compiler said is not what was expected of it. */
function disagreements(expected: readonly string[], said: readonly string[]): readonly string[] {
  if (expected.length === 0) return ["names no error with // expect:"];
  return [
    ...expected.filter((part) => !said.some((message) => message.includes(part))).map((part) => `did not give: ${part}`),
    ...said.filter((message) => !expected.some((part) => message.includes(part))).map((message) => `gave instead: ${message}`),
  ];
}

describe("does not compile:", () => {
  let program: ts.Program;
  beforeAll(() => {
    const read = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, resolve("."));
    // Unused names are the linter's business and would drown the one error that a fixture is about.
    const judged = { ...options, incremental: false, noUnusedLocals: false, noUnusedParameters: false };
    delete judged.tsBuildInfoFile;
    program = ts.createProgram(fixtures.map((file) => resolve(folder, file)), judged);
  }, 60_000);

  it.each(fixtures)("%s", (file) => {
    const source = program.getSourceFile(resolve(folder, file).replaceAll("\\", "/"));
    const said = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, " "),
    );
    expect(disagreements(expectations(readFileSync(join(folder, file), "utf8")), said)).toEqual([]);
  }, 60_000);
});

describe("the comparison notices", () => {
  it("a file that compiles", () => expect(disagreements(["not assignable"], [])).toEqual(["did not give: not assignable"]));
  it("another error beside the expected one", () => expect(disagreements(["a"], ["a!", "b!"])).toEqual(["gave instead: b!"]));
  it("a file that expects nothing", () => expect(disagreements([], ["b!"])).toHaveLength(1));
  it("agreement", () => expect(disagreements(["a", "b"], ["b!", "a!"])).toEqual([]));
});
