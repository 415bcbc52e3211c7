import ts from "typescript";
import { importsOf, parse, type SourceFiles } from "./check-imports";
import { coreFolders } from "./import-law";

/** Where `Office` or `Word` of Office.js is reached outside `hosts/word`: as a value, or as a type that drags the library in. */
export function officeOutsideItsHost(files: SourceFiles): readonly string[] {
  return search(files, (path) => !path.startsWith("hosts/word/"), (node) => {
    const isAccess = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
    const name = isAccess ? node.expression : ts.isQualifiedName(node) ? node.left : undefined;
    if (name && ts.isIdentifier(name) && /^(?:Office|Word|OfficeExtension)$/u.test(name.text)) return `${name.text}.`;
    if (isAccess && /^(?:window|globalThis|self)\??\.(?:Office|Word|OfficeExtension)$/u.test(node.getText())) return node.getText();
    return undefined;
  });
}

/** Where a core folder reaches for the console, the clock, chance or Node: its answers would no longer follow from its input. */
export function impurities(files: SourceFiles): readonly string[] {
  const isCore = (path: string) => coreFolders.includes(path.split("/")[0] ?? "");
  const reached = search(files, isCore, (node) => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const isDate = ts.isIdentifier(node.expression) && node.expression.text === "Date";
      if (isDate && (node.arguments ?? []).length === 0) return ts.isNewExpression(node) ? "new Date()" : "Date()";
    }
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
    const { text: owner } = node.expression;
    if (owner === "console") return "console";
    const reach = `${owner}.${node.name.text}`;
    return ["Date.now", "Math.random", "performance.now", "crypto.randomUUID", "crypto.getRandomValues"].includes(reach) ? reach : undefined;
  });
  const node = [...files].filter(([path]) => isCore(path)).flatMap(([path, source]) =>
    importsOf(path, source).filter(({ specifier }) => specifier?.startsWith("node:")).map(({ line, specifier }) => `${path}:${line} ${specifier}`));
  return [...reached, ...node];
}

function search(files: SourceFiles, where: (path: string) => boolean, what: (node: ts.Node) => string | undefined): readonly string[] {
  const found: string[] = [];
  for (const [path, source] of files) {
    if (!where(path)) continue;
    const tree = parse(path, source);
    const visit = (node: ts.Node): void => {
      const hit = what(node);
      if (hit !== undefined) found.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1} ${hit}`);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}
