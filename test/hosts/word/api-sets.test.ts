import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isWithin, officeElsewhere, officeUses, setsOfMembers, tierOf, type ApiUse } from "../../../src/tools/api-sets";
import { members } from "../../host/members";

const folder = "src/hosts/word";
const files = readdirSync(folder).filter((file) => file.endsWith(".ts")).map((file) => `${folder}/${file}`);

/** What a file uses beyond the tier it declares. */
function beyond(list: readonly ApiUse[]): readonly string[] {
  return list.flatMap(({ file, line, member, set }) => {
    const tier = tierOf(readFileSync(file, "utf8"));
    return tier !== null && isWithin(tier, set) ? [] : [`${file}:${line} ${member} needs ${set}, the file declares ${tier ?? "no tier"}`];
  });
}

// What must be found, however it is named.
const bad = join(mkdtempSync(join(tmpdir(), "the-thuc-api-")), "over-tier.ts");
writeFileSync(bad, [
  "// Tier: WordApi 1.3", "",
  "export function bad(context: Word.RequestContext): void {",
  "  context.document.undo(1);",
  "  const { pageSetup } = context.document.sections.getFirst();",
  "  pageSetup.topMargin = 10;",
  "  context.document.body.paragraphs.load(\"items/uniqueLocalId\");",
  "  context.document.body.paragraphs.load(\"items/nothing\");",
  "  context.document.body.paragraphs.getFirst().insertAnnotations({ critiques: [] });",
  "  context.document.insertFileFromBase64(\"\", \"Replace\", { importTheme: true });",
  "}", "",
].join("\n"));
afterAll(() => { rmSync(dirname(bad), { recursive: true, force: true }); });
const uses = officeUses([...files, bad]);

it("no file uses a member of Word's model above the tier that it declares", () => {
  expect(uses.length).toBeGreaterThan(60);
  expect(beyond(uses.filter(({ file }) => file !== bad))).toEqual([]);
});

it("a member above the tier is found, however it is named", () => {
  expect(beyond(uses.filter(({ file }) => file === bad)).map((one) => one.replace(/^.*?:(\d+) (\S+) needs (\S+ \S+),.*$/u, "$1 $2 $3"))).toEqual([
    "4 Document.undo WordApiDesktop 1.4", "5 Section.pageSetup WordApiDesktop 1.3", "6 PageSetup.topMargin WordApiDesktop 1.3",
    "7 Paragraph.uniqueLocalId WordApi 1.6", "8 load(nothing) unknown 99", "9 Paragraph.insertAnnotations WordApi 1.7",
    "9 AnnotationSet.critiques WordApi 1.7", "10 Document.insertFileFromBase64 WordApi 1.5", "10 InsertFileOptions.importTheme WordApi 1.5",
  ]);
});

it("Word's model is named nowhere else", () => {
  expect(officeElsewhere()).toEqual([]);
});

it("the test host asks for the sets that Microsoft's types give", () => {
  const types = setsOfMembers(Object.fromEntries(Object.entries(members).map(([name, table]) => [name, Object.keys(table)])));
  const wrong = Object.entries(members).flatMap(([name, table]) => Object.entries(table).flatMap(([member, { set }]) => {
    const known = types.get(`${name}.${member}`);
    return known === set ? [] : [`${name}.${member}: ${set} here, ${String(known)} there`];
  }));
  expect(wrong).toEqual([]);
});
