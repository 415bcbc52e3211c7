import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { openDocuments } from "../../src/document/open";
import { componentOf } from "../../src/document/document";
import { draft } from "../../src/drafting/index";
import { createChecker } from "../../src/engine/check";
import { rules } from "../../src/rules/index";
import type { Answers } from "../../src/templates/field";
import { listTemplates } from "../../src/templates/index";
import { exampleAnswers, type Template } from "../../src/templates/template";

const checker = createChecker({ rules });
const editions = ["hd05", "hd36"] as const;
type Edition = (typeof editions)[number];
const today = { hd05: "2026-06-15", hd36: "2026-03-15" } as const;

function drafted(template: Template, edition: Edition, change: Answers = {}): Uint8Array {
  const result = draft(template, { ...exampleAnswers(template, edition), ...change }, { edition, on: today[edition] });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.docx;
}
function findings(docx: Uint8Array, edition: Edition): readonly string[] {
  return openDocuments(docx).documents.flatMap((document) => {
    const report = checker.check(document, { on: today[edition] });
    expect(document.kind).toBe("party");
    expect(report.editions.format).toBe(edition);
    expect(report.failures).toEqual([]);
    return report.findings.filter(({ severity }) => severity !== "hint").map(({ rule, message }) => `${rule}: ${message}`);
  });
}

describe.each(listTemplates().flatMap((template) => editions.map((edition) => [template.id, edition, template] as const)))("%s in %s", (_, edition, template) => {
  const signers = template.blocks.flatMap((block) => (block.is === "signatureBlock" ? Object.keys(block.signers).map((signing) => ({ [block.by]: signing })) : []));

  it("has no error and no warning with its own examples, whoever signs", () => {
    for (const signer of signers) expect(findings(drafted(template, edition, signer), edition)).toEqual([]);
  });

  it("has none while number, date and signer are still open", () => {
    expect(findings(drafted(template, edition, { serial: null, issueDate: null, signer: null }), edition)).toEqual([]);
  });

  it("is read back as what it was written from", () => {
    const opened = openDocuments(drafted(template, edition));
    expect(opened.documents).toHaveLength(1);
    const [document] = opened.documents;
    expect(document).toMatchObject({ documentType: template.documentType, issuerKind: template.issuerKind, issueDate: exampleAnswers(template, edition)["issueDate"] });
    for (const kind of ["partyTitle", "issuerName", "separatorAsterisk", "referenceNumber", "placeAndDate", "recipients", "archiveLine", "signatureBlock", "pageNumber"] as const) {
      expect(document && componentOf(document, kind)?.sureness).toBe("certain");
    }
    expect(document?.lines.map(({ of, dashed }) => ({ of, dashed }))).toEqual([
      { of: "partyTitle", dashed: false },
      // The underline of «Nơi nhận».
      { of: "recipients", dashed: false },
    ]);
  });
});

it("has none whatever the number, day, province and names", () => {
  const day = fc.integer({ min: 0, max: 500 }).map((days) => new Date(Date.UTC(2026, 4, 27 + days)).toISOString().slice(0, 10));
  const change = fc.record({
    serial: fc.integer({ min: 1, max: 2000 }), issueDate: day, signer: fc.constantFrom("Nguyễn Văn An", "Hà Thị Ngà", "Y Thanh Hà Niê Kđăm"),
    province: fc.constantFrom("Điện Biên", "Lào Cai", "Thái Nguyên", "Đắk Lắk", "Bắc Ninh"), placeName: fc.constantFrom("Điện Biên", "Lào Cai", "Đắk Lắk"),
    recipients: fc.subarray(["Ban Bí thư Trung ương Đảng", "Các đảng uỷ trực thuộc", "Các đồng chí Tỉnh uỷ viên", "Văn phòng Trung ương Đảng"]),
  });
  fc.assert(fc.property(fc.constantFrom(...listTemplates()), change, (template, answers) => {
    expect(findings(drafted(template, "hd05", answers), "hd05")).toEqual([]);
  }), { numRuns: 40 });
}, 30_000);

/** A draft spoiled by one change of its text: the checks above must be able to fail. */
function spoiled(part: string, from: string, to: string): readonly string[] {
  const [template] = listTemplates();
  if (!template) throw new Error("no template");
  const files = unzipSync(drafted(template, "hd05"));
  const before = strFromU8(files[part] ?? new Uint8Array());
  expect(before).toContain(from);
  return findings(zipSync({ ...files, [part]: strToU8(before.replace(from, to)) }), "hd05").map((finding) => finding.split(":")[0] ?? "");
}
it.each([
  ["a line that is too short", "word/document.xml", /cx="\d+"/u, "cx=\"900000\""],
  ["a number without its zero", "word/document.xml", ">05<", ">5<"],
  ["a comma behind the last basis", "word/document.xml", "của tỉnh.<", "của tỉnh,<"],
  ["a wider margin", "word/document.xml", "w:left=\"1701\"", "w:left=\"1985\""],
  ["State form of the authority", "word/document.xml", "T/M TỈNH", "TM. TỈNH"],
])("%s would be found", (_, part, from, to) => {
  const [template] = listTemplates();
  const xml = template ? strFromU8(unzipSync(drafted(template, "hd05"))[part] ?? new Uint8Array()) : "";
  const literal = typeof from === "string" ? from : from.exec(xml)?.[0] ?? "";
  expect(spoiled(part, literal, to)).not.toEqual([]);
});
