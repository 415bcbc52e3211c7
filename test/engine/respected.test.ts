import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createChecker } from "../../src/engine/check";
import { fixFile } from "../../src/engine/fix";
import { refusalSentences } from "../../src/engine/refusals";
import { openPackage } from "../../src/ooxml/package";
import { rules } from "../../src/rules/index";
import { party, type PartyOverrides } from "../support/builder/party";

const checker = createChecker({ rules });
const options = { on: "2026-11-22" };
type Files = Record<string, Uint8Array>;

/** A number and a date with mistakes that are safe to mend, two more in the body. */
const wrong: PartyOverrides = {
  referenceNumber: "Số: 5-NQ/TU", placeAndDate: "Cao Bằng, ngày 9 tháng 6 năm 2026", format: { body: { alignment: "left" } },
};
function built(change: (files: Files) => void, of: PartyOverrides = wrong): Uint8Array {
  const files = unzipSync(party(of) as Uint8Array);
  change(files);
  return zipSync(files, { level: 1 });
}
const edit = (name: string, how: (xml: string) => string) => (files: Files): void => {
  const before = strFromU8(files[name] ?? new Uint8Array());
  const after = how(before);
  if (after === before) throw new Error(`nothing to change in ${name}`);
  files[name] = strToU8(after);
};
/** The run that holds some words, put into something else. */
const around = (words: string, open: string, close: string) => edit("word/document.xml", (xml) =>
  xml.replace(new RegExp(`<w:r(?: [^>]*)?>(?:(?!</w:r>).)*${words}(?:(?!</w:r>).)*</w:r>`, "su"), (run) => open + run + close));

const setting = (xml: string) => edit("word/settings.xml", (all) => all.replace(/(<w:settings[^>]*>)/u, `$1${xml}`));
const signature = (files: Files): void => {
  files["_xmlsignatures/origin.sigs"] = new Uint8Array();
  files["_xmlsignatures/sig1.xml"] = strToU8(`<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>`);
  edit("_rels/.rels", (xml) => xml.replace("</Relationships>", `<Relationship Id="rSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`))(files);
  edit("[Content_Types].xml", (xml) => xml.replace("</Types>", `<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/></Types>`))(files);
};

const number = "Số: 5-NQ/TU";
const field = (instruction: string): readonly [string, string] =>
  [`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`, `<w:r><w:fldChar w:fldCharType="end"/></w:r>`];
const control = (lock: string): readonly [string, string] => [`<w:sdt><w:sdtPr><w:lock w:val="${lock}"/></w:sdtPr><w:sdtContent>`, "</w:sdtContent></w:sdt>"];

describe("what must not be touched is refused with a sentence, and the file stays as it is", () => {
  it.each([
    ["a digital signature", "signed", built(signature)],
    ["protection for reading only", "protected", built(setting(`<w:documentProtection w:edit="readOnly" w:enforcement="1"/>`))],
    ["protection for comments", "protected", built(setting(`<w:documentProtection w:edit="comments" w:enforcement="1"/>`))],
    ["protection for forms", "protected", built(setting(`<w:documentProtection w:edit="forms" w:enforcement="1"/>`))],
  ] as const)("%s", (_, why, input) => {
    const { output, applied, refused } = fixFile(checker, input, options);
    expect(refused.length).toBeGreaterThan(3);
    expect([...new Set(refused.map((one) => one.why))]).toEqual([why]);
    expect(refusalSentences[why].vi).toMatch(/\p{L}.*\.$/u);
    expect(applied).toEqual([]);
    expect(output).toBe(input);
  });

  it("protection that is not enforced forbids nothing", () => {
    const { applied, refused } = fixFile(checker, built(setting(`<w:documentProtection w:edit="readOnly" w:enforcement="0"/>`)), options);
    expect(refused).toEqual([]);
    expect(applied.length).toBeGreaterThan(3);
  });
});

const line = (input: Uint8Array | string): string => (/<w:p[ >](?:(?!<w:p[ >]).)*?5-NQ(?:(?!<w:p[ >]).)*?<\/w:p>/su.exec(openPackage(input).part("word/document.xml") ?? "")?.[0] ?? "");

describe("a place that must not be touched is left alone, and the rest is mended", () => {
  it.each([
    ["an insertion that nobody accepted", "pendingChange", built(around(number, `<w:ins w:id="9" w:author="a" w:date="2026-06-01T00:00:00Z">`, "</w:ins>"))],
    ["a deletion beside it", "pendingChange", built(around(number, "", `<w:del w:id="9" w:author="a"><w:r><w:delText>x</w:delText></w:r></w:del>`))],
    ["a format that nobody accepted", "pendingChange", built(edit("word/document.xml", (xml) => xml.replace(/(<w:rPr>(?:(?!<\/w:rPr>).)*)(<\/w:rPr><w:t[^>]*>Số: 5)/su, `$1<w:rPrChange w:id="9" w:author="a"><w:rPr/></w:rPrChange>$2`)))],
    ["a locked content control", "locked", built(around(number, ...control("contentLocked")))],
    ["a control that may not be changed or deleted", "locked", built(around(number, ...control("sdtContentLocked")))],
    ["a field's result", "field", built(around(number, ...field("DOCPROPERTY so")))],
  ] as const)("%s", (_, why, input) => {
    const before = line(input);
    const { output, applied, refused } = fixFile(checker, input, options);
    expect(before).toContain("5-NQ");
    expect(line(output)).toBe(before);
    expect([...new Set(refused.filter(({ finding }) => finding.rule.startsWith("reference-number/")).map((one) => one.why))]).toEqual([why]);
    expect(refusalSentences[why].vi).toMatch(/\p{L}.*\.$/u);
    expect(applied.some(({ finding }) => finding.rule === "body/alignment")).toBe(true);
    // And again: what was refused once is refused, nothing is done twice.
    expect(fixFile(checker, output, options)).toMatchObject({ output, applied: [] });
  });

  it.each([
    ["a control that may only not be deleted", built(around(number, ...control("sdtLocked")))],
    ["an open content control", built(around(number, "<w:sdt><w:sdtPr><w:tag w:val=\"so\"/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"))],
    ["a link", built(around(number, "<w:hyperlink w:anchor=\"x\">", "</w:hyperlink>"))],
    ["a bookmark", built(around(number, "<w:bookmarkStart w:id=\"7\" w:name=\"so\"/>", "<w:bookmarkEnd w:id=\"7\"/>"))],
  ] as const)("%s stays round what is mended in it", (_, input) => {
    const { output, refused } = fixFile(checker, input, options);
    expect(refused).toEqual([]);
    const text = (xml: string): string => xml.replace(/<[^>]+>/gu, "");
    expect(text(/<w:p[ >](?:(?!<w:p[ >]).)*?05-NQ(?:(?!<w:p[ >]).)*?<\/w:p>/su.exec(openPackage(output).part("word/document.xml") ?? "")?.[0] ?? "")).toBe("Số 05-NQ/TU");
    const marks = (xml: string): readonly string[] => xml.match(/<w:(?:sdt|tag|lock|hyperlink|bookmarkStart|bookmarkEnd)[ >][^>]*>?/gu) ?? [];
    expect(marks(openPackage(output).part("word/document.xml") ?? "")).toEqual(marks(openPackage(input).part("word/document.xml") ?? ""));
  });
});
