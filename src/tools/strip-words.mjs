import ts from "typescript";

/**
 * A loader for the checking worker: of the rows of requirements it leaves what judging needs (citations, how firmly, how sure)
 * and takes out the sentences for readers. The rows themselves stay whole in src/standard, and whoever shows them loads them whole.
 */
export default function stripWords(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && ts.isIdentifier(node.name)) {
      const name = node.name.text;
      if (name === "says" || name === "person") {
        const comma = /^\s*,/u.exec(source.slice(node.end))?.[0].length ?? 0;
        cuts.push([node.getStart(), node.end + comma, ""]);
        return;
      }
      // Whether the text is ambiguous counts; why is for readers.
      if (name === "ambiguous" && ts.isPropertyAssignment(node)) {
        cuts.push([node.initializer.getStart(), node.initializer.end, `""`]);
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reverse().reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), source);
}
