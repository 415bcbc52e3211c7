import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One use of a member of Office.js, with the requirement set that the types give for it. */
export interface ApiUse { readonly file: string; readonly line: number; readonly member: string; readonly set: string }

const typesFolder = "@types/office-js";
const isOffice = (node: ts.Node): boolean => node.getSourceFile().fileName.includes(typesFolder);

/** The set a declaration is marked with; null for what every Word has (plain interfaces, the Common API's own sets aside). */
export function setOf(declaration: ts.Node | undefined): string | null {
  if (!declaration || !isOffice(declaration)) return null;
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  return /\[Api set: (WordApi\w* [\d.]+)/u.exec(text)?.[1] ?? null;
}

/** Types of Word's model for files of this program; the names in `load("…")` are read as well. */
export function officeUses(files: readonly string[]): readonly ApiUse[] {
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`no ${file}`);
    const note = (node: ts.Node, name: string, declaration: ts.Node | undefined): void => {
      const set = setOf(declaration);
      if (set !== null && declaration) uses.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, member: `${ownerOf(declaration)}.${name}`, set });
    };
    const property = (node: ts.Node, type: ts.Type, name: string): ts.Type | null => {
      const symbol = checker.getPropertyOfType(checker.getNonNullableType(type), name);
      if (!symbol) return null;
      note(node, name, lowest(symbol));
      return checker.getTypeOfSymbol(symbol);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
        note(node, node.expression.name.text, checker.getResolvedSignature(node)?.declaration);
        if (node.expression.name.text === "load") loaded(node, checker.getTypeAtLocation(node.expression.expression));
      } else if (ts.isPropertyAccessExpression(node) && !(ts.isCallExpression(node.parent) && node.parent.expression === node)) {
        const symbol = checker.getSymbolAtLocation(node.name);
        if (symbol) note(node, node.name.text, lowest(symbol));
      } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) property(node, checker.getTypeAtLocation(node.parent), name.text);
      } else if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent) && ts.isIdentifier(node.name)) {
        const type = checker.getContextualType(node.parent);
        if (type) property(node, type, node.name.text);
      }
      ts.forEachChild(node, visit);
    };
    /** `load("items/text,items/style")`: every step is a member. */
    const loaded = (call: ts.CallExpression, type: ts.Type): void => {
      const [names] = call.arguments;
      if (!names || !ts.isStringLiteral(names)) return;
      for (const path of names.text.split(",")) {
        let at: ts.Type | null = type;
        for (const step of path.trim().split("/")) {
          if (at === null) return;
          const inner: ts.Type | null = property(call, at, step);
          at = step === "items" && inner ? checker.getIndexTypeOfType(inner, ts.IndexKind.Number) ?? null : inner;
          if (inner === null) uses.push({ file, line: source.getLineAndCharacterOfPosition(call.getStart()).line + 1, member: `load(${step})`, set: "unknown 99" });
        }
      }
    };
    visit(source);
  }
  return uses;
}

/** Of overloads the one that asks least; which of them is called is told by the call. */
const lowest = (symbol: ts.Symbol): ts.Node | undefined =>
  [...symbol.declarations ?? []].filter(isOffice).sort((a, b) => rank(setOf(a)) - rank(setOf(b)))[0];
const rank = (set: string | null): number => (set === null ? 0 : Number(set.split(".").at(-1)) + (set.startsWith("WordApiDesktop") ? 100 : 0));

const ownerOf = (declaration: ts.Node): string => {
  const { parent } = declaration;
  return (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)) && parent.name ? parent.name.text : "Office";
};

function programOf(files: readonly string[]): ts.Program {
  return ts.createProgram([...files], {
    strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], types: ["office-js"], skipLibCheck: true,
  });
}

/** The set of every member of these classes of Word's model, by `Class.member`. */
export function setsOfMembers(names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string | null> {
  const path = join("node_modules", typesFolder, "index.d.ts");
  const program = programOf([path]);
  const checker = program.getTypeChecker();
  const found = new Map<string, string | null>();
  const namespace = program.getSourceFile(path)?.statements.find((one): one is ts.ModuleDeclaration => ts.isModuleDeclaration(one) && one.name.text === "Word");
  const symbol = namespace && checker.getSymbolAtLocation(namespace.name);
  for (const [name, members] of Object.entries(names)) {
    const declared = symbol?.exports?.get(ts.escapeLeadingUnderscores(name));
    if (!declared) continue;
    const type = checker.getDeclaredTypeOfSymbol(declared);
    for (const member of members) {
      const one = checker.getPropertyOfType(type, member);
      if (one) found.set(`${name}.${member}`, setOf(lowest(one)));
    }
  }
  return found;
}

/** The tier a file declares in its first line: `// Tier: WordApi 1.3`. */
export const tierOf = (source: string): string | null => /^\/\/ Tier: (WordApi(?:Desktop)? \d+\.\d+)$/mu.exec(source.slice(0, 200))?.[1] ?? null;

export function isWithin(tier: string, set: string): boolean {
  const [tierName = "", tierVersion = ""] = tier.split(" ");
  const [name = "", version = ""] = set.split(" ");
  const minor = (text: string): number => Number(text.split(".")[1] ?? Number.NaN);
  // Every Word with a desktop set has the whole floor.
  if (tierName !== name) return name === "WordApi" && minor(version) <= 3;
  return minor(version) <= minor(tierVersion);
}

/** Files of `src` outside `hosts/word` that name Word's or Office's model. */
export function officeElsewhere(): readonly string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" }).map((one) => one.replaceAll("\\", "/"))
    .filter((one) => /\.tsx?$/u.test(one) && !one.startsWith("hosts/word/"))
    .filter((one) => {
      const source = ts.createSourceFile(one, readFileSync(join("src", one), "utf8"), ts.ScriptTarget.ES2022, false, one.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
      let found = false;
      const visit = (node: ts.Node): void => {
        const left = ts.isPropertyAccessExpression(node) ? node.expression : ts.isQualifiedName(node) ? node.left : null;
        if (left && ts.isIdentifier(left) && ["Word", "Office", "OfficeExtension"].includes(left.text)) found = true;
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}
