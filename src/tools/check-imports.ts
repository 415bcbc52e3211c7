import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { importLaw, whyForbidden, type ImportLaw } from "./import-law";

/** One place where a file names another module; `specifier` is undefined where it is computed and nobody can tell. */
export interface ImportSite {
  readonly line: number;
  readonly specifier: string | undefined;
}

/** Source text by path from `src`, with "/". */
export type SourceFiles = ReadonlyMap<string, string>;

/** Every TypeScript file below `src`, as text. */
export function readSourceFiles(src: string): SourceFiles {
  const paths = readdirSync(src, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return new Map(paths.filter((path) => /\.tsx?$/u.test(path)).sort().map((path) => [path, readFileSync(join(src, path), "utf8")]));
}

/** Every import a file makes, in whatever form: static, for side effects, re-exported, dynamic, of types, `require`, worker URLs. */
export function importsOf(path: string, source: string): readonly ImportSite[] {
  const tree = parse(path, source);
  const sites: ImportSite[] = [];
  const note = (at: ts.Node, specifier: ts.Node | undefined) => {
    const line = tree.getLineAndCharacterOfPosition(at.getStart(tree)).line + 1;
    sites.push({ line, specifier: specifier && ts.isStringLiteralLike(specifier) ? specifier.text : undefined });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node, node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) note(node, node.moduleSpecifier);
    else if (ts.isExternalModuleReference(node)) note(node, node.expression);
    else if (ts.isImportTypeNode(node)) note(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    else if (ts.isCallExpression(node) && isModuleCall(node)) note(node, node.arguments[0]);
    else if (ts.isNewExpression(node) && isModuleUrl(node)) note(node, node.arguments?.[0]);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return sites;
}

/** Every import in `files` that the law forbids, as lines a person reads. */
export function crossings(files: SourceFiles, law: ImportLaw = importLaw): readonly string[] {
  const found: string[] = [];
  for (const [path, source] of files) {
    for (const { line, specifier } of importsOf(path, source)) {
      if (specifier === undefined) {
        if (!path.startsWith("tools/")) found.push(`${path}:${line} imports a computed path, which nobody can check`);
        continue;
      }
      const why = whyForbidden(path, specifier, law);
      if (why !== undefined) found.push(`${path}:${line} ${why}`);
    }
  }
  return found;
}

/** The syntax tree of one file, without types. */
export function parse(path: string, source: string): ts.SourceFile {
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, kind);
}

const isModuleCall = (call: ts.CallExpression) =>
  call.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(call.expression) && call.expression.text === "require");

/** `new URL("./worker.ts", import.meta.url)` is how webpack is told of a worker. */
const isModuleUrl = (made: ts.NewExpression) =>
  ts.isIdentifier(made.expression) && made.expression.text === "URL" && made.arguments?.[1]?.getText() === "import.meta.url";
