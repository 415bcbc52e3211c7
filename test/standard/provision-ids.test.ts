import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { citation } from "../../src/standard/citation";
import { provisions } from "../../src/standard/index";

const file = join(__dirname, "../../src/standard/provision-ids.txt");
const ids = Object.keys(provisions);
const published = `${ids.join("\n")}\n`;

describe("provision ids", () => {
  // JSON, reports and the overlays of offices name them: the list changes by a decision, then with UPDATE_GOLDEN=1.
  it("are the published ones, in the order of the texts", () => {
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, published);
    expect(readFileSync(file, "utf8")).toBe(published);
  });

  it("follow the grammar: text, slash, clause, points by letter, sub-points in parentheses, rows of annexes", () => {
    const clause = String.raw`(?:[IVX]+(?:\.[IVX]+)?(?:\.\d+)*[a-gđ]?(?:\([ivx]+\))?|PL\d(?:\.\d+)*[a-h]?)`;
    const article = String.raw`(?:[IVX]+|\d+(?:\.\d+)*[a-gđ]?)`;
    const grammar = new RegExp(`^(?:hd(?:05|36)/${clause}|qd(?:399|66)/${article})$`, "u");
    expect(ids.filter((id) => !grammar.test(id) || id !== id.normalize("NFC"))).toEqual([]);
  });

  it("read differently wherever they are cited", () => {
    const said = ids.map(citation);
    expect(said.filter((words, at) => said.indexOf(words) !== at)).toEqual([]);
  });
});
