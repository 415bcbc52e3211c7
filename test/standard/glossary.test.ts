import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hd05Tables } from "../../src/standard/hd05/tables";
import { hd36Tables } from "../../src/standard/hd36/tables";
import { administrativePapers, componentKinds, documentTypes } from "../../src/standard/vocabulary";

const readme = readFileSync(join(__dirname, "../../src/standard/README.md"), "utf8");
const glossary = readme.slice(readme.indexOf("## Glossary"));
const rows = glossary.split("\n")
  .filter((line) => line.startsWith("|") && !line.startsWith("| ---") && !line.startsWith("| Vietnamese"))
  .map((line) => line.slice(1, -1).split("|").map((cell) => cell.trim()))
  .map(([term = "", identifiers = ""]) => ({ term, identifiers: identifiers.split(", ") }));
const identifiers = rows.flatMap((row) => row.identifiers);

describe("the glossary", () => {
  it("has a term and plain English identifiers in each row", () => {
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(({ term, identifiers: names }) => term === "" || names.some((name) => !/^[a-z][A-Za-z]*$/u.test(name)))).toEqual([]);
  });

  it("uses no identifier twice", () => {
    expect(identifiers.filter((name, at) => identifiers.indexOf(name) !== at)).toEqual([]);
  });

  it("has no term twice", () => {
    const terms = rows.map(({ term }) => term);
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  it.each([
    ["type of document", documentTypes], ["administrative paper", administrativePapers], ["component", componentKinds],
    ["kind of issuer", [...hd05Tables.issuers.rows, ...hd36Tables.issuers.rows].map(({ kind }) => kind)],
  ] as const)("lists every %s", (_, names) => {
    expect(names.filter((name) => !identifiers.includes(name))).toEqual([]);
  });
});
