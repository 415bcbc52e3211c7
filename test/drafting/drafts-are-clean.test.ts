import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "../support/properties";
import { openDocuments } from "../../src/document/open";
import { componentOf } from "../../src/document/document";
import { createChecker } from "../../src/engine/check";
import { rules } from "../../src/rules/index";
import { dayIn, draftedNamed, formNamed, oneFormEach } from "../support/forms";

const checker = createChecker({ rules });
const editions = ["hd05", "hd36"] as const;
type Edition = (typeof editions)[number];

function findings(docx: Uint8Array, edition: Edition): readonly string[] {
  return openDocuments(docx).documents.flatMap((document) => {
    const report = checker.check(document, { on: dayIn[edition] });
    expect(document.kind).toBe("party");
    expect(report.editions.format).toBe(edition);
    expect(report.failures).toEqual([]);
    return report.findings.filter(({ severity }) => severity !== "hint").map(({ rule, message }) => `${rule}: ${message}`);
  });
}

describe.each(editions.flatMap((edition) => oneFormEach(edition).map(({ id, of }) => [id, of, edition] as const)))("%s of %s in %s", (id, of, edition) => {
  const form = formNamed(id, of, edition);

  it("has no error and no warning while number, date and names are still open", () => {
    const open = Object.fromEntries(["serial", "issueDate", "signer"].filter((name) => name in form.fields).map((name) => [name, null]));
    expect(findings(draftedNamed(id, of, edition, open).docx, edition)).toEqual([]);
  });

  it("is read back as what it was written from", () => {
    const [document] = openDocuments(draftedNamed(id, of, edition).docx).documents;
    expect(document).toMatchObject({ documentType: form.template.documentType, issuerKind: form.office.kind, issueDate: edition === "hd05" ? "2026-06-12" : "2026-03-09" });
    for (const kind of ["partyTitle", "issuerName", "separatorAsterisk", "placeAndDate", "recipients", "archiveLine", "pageNumber"] as const) {
      expect([kind, document && componentOf(document, kind)?.sureness]).toEqual([kind, "certain"]);
    }
    // A post that the standard does not print (hiệu trưởng) is found by its place.
    expect(document && componentOf(document, "signatureBlock")).not.toBeNull();
    expect(document?.lines.map(({ of: whose, dashed }) => ({ of: whose, dashed }))).toEqual([
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
    placeName: fc.constantFrom("Điện Biên", "Lào Cai", "Đắk Lắk"),
    recipients: fc.subarray(["Ban Bí thư Trung ương Đảng", "Các đảng uỷ trực thuộc", "Các đồng chí Tỉnh uỷ viên", "Văn phòng Trung ương Đảng"]),
  });
  const numbered = oneFormEach("hd05").filter(({ id, of }) => "serial" in formNamed(id, of, "hd05").fields);
  fc.assert(fc.property(fc.constantFrom(...numbered), change, ({ id, of }, answers) => {
    expect(findings(draftedNamed(id, of, "hd05", answers).docx, "hd05")).toEqual([]);
  }), { numRuns: 40 });
}, 30_000);

/** A draft spoiled by one change of its text: the checks above must be able to fail. */
function spoiled(part: string, from: string, to: string): readonly string[] {
  const files = unzipSync(draftedNamed("resolution", "provincialCommittee", "hd05").docx);
  const before = strFromU8(files[part] ?? new Uint8Array());
  expect(before).toContain(from);
  return findings(zipSync({ ...files, [part]: strToU8(before.replace(from, to)) }), "hd05").map((finding) => finding.split(":")[0] ?? "");
}
it.each([
  ["a line that is too short", "word/document.xml", /cx="\d+"/u, "cx=\"900000\""],
  ["a number without its zero", "word/document.xml", ">05<", ">5<"],
  ["a comma behind the last basis", "word/document.xml", ">.<", ">,<"],
  ["a wider margin", "word/document.xml", "w:left=\"1701\"", "w:left=\"1985\""],
  ["State form of the authority", "word/document.xml", "T/M BAN", "TM. BAN"],
])("%s would be found", (_, part, from, to) => {
  const xml = strFromU8(unzipSync(draftedNamed("resolution", "provincialCommittee", "hd05").docx)[part] ?? new Uint8Array());
  const literal = typeof from === "string" ? from : from.exec(xml)?.[0] ?? "";
  expect(spoiled(part, literal, to)).not.toEqual([]);
});
