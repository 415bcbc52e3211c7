import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PartyDocument } from "../../src/document/document";
import { draftRecordOf } from "../../src/document/draft-record";
import { openDocuments } from "../../src/document/open";
import { fillOfficeTemplate, readOfficeTemplate, sampleOf } from "../../src/drafting/office-template/office-template";
import { createChecker } from "../../src/engine/check";
import { rules } from "../../src/rules/index";
import { standardFor } from "../../src/standard/index";
import { draftedNamed } from "../support/forms";
import { officeTemplate } from "../support/office-template";
import { validateDocx } from "../support/ooxml-validator";
import { everyConstruction } from "../support/builder/construction";
import { decision } from "../support/builder/content";
import { party } from "../support/builder/party";

const on = "2026-06-20";
const standard = standardFor("hd05", "qd399");
const checker = createChecker({ rules });
const complaints = (docx: Uint8Array): readonly string[] => openDocuments(docx).documents.flatMap((document) =>
  checker.check(document, { on }).findings.filter(({ severity }) => severity !== "hint").map(({ rule, message }) => `${rule}: ${message}`));
const first = (docx: Uint8Array | string): PartyDocument => openDocuments(docx).documents[0] as PartyDocument;
const wordOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());

it("says which fields a template has, which are the office's own, and which it lacks", () => {
  const { fields, lacking, unusable } = readOfficeTemplate(officeTemplate());
  expect(fields.map(({ tag, label, known }) => [tag, label, known !== null])).toEqual([
    ["serial", "serial", true], ["issueDate", "issueDate", true], ["subject", "subject", true], ["ourOwn", "Nơi lưu của cơ quan", false], ["signer", "signer", true],
  ]);
  expect([lacking, unusable]).toEqual([[], []]);
  expect(readOfficeTemplate(party({ base: decision })).lacking).toEqual(["serial", "issueDate", "subject", "signer"]);
});

describe.each(everyConstruction().filter(({ construction }) => construction.tracked !== true && construction.container !== "flatOpc").filter((_, i) => i % 9 === 0))("built as $name", ({ construction }) => {
  it("is filled by its tags, and nothing else is touched", () => {
    const template = officeTemplate({ construction });
    const answers = { serial: 7, issueDate: "2026-06-03", subject: "về công tác cán bộ", signer: "Trần Thị Bình" };
    const has = readOfficeTemplate(template).fields.map(({ tag }) => tag);
    const filled = fillOfficeTemplate(readOfficeTemplate(template), Object.fromEntries(Object.entries(answers).filter(([name]) => has.includes(name))), standard, on);
    if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
    const text = first(filled.output).paragraphs.map((one) => one.text).join("\n");
    for (const [tag, words] of [["serial", "Số 07-QĐ/TU"], ["issueDate", "ngày 03 tháng 6 năm 2026"], ["subject", "về công tác cán bộ"], ["signer", "Trần Thị Bình"]] as const) if (has.includes(tag)) expect(text).toContain(words);
    expect(has.length).toBeGreaterThanOrEqual(3);
    for (const [name, bytes] of Object.entries(unzipSync(template))) if (name !== "word/document.xml") expect([name, Buffer.from(bytes).equals(Buffer.from(unzipSync(filled.output)[name] ?? []))]).toEqual([name, true]);
    const outside = (xml: string): string => xml.replace(/<w:sdtContent>.*?<\/w:sdtContent>/gsu, "");
    expect(outside(wordOf(filled.output))).toBe(outside(wordOf(template)));
    const before = new Set(complaints(template));
    expect(complaints(filled.output).filter((one) => !before.has(one))).toEqual([]);
  });
});

it("a drafted document is a template: its data go along and every place shows the same", async () => {
  const drafted = draftedNamed("resolution", "tinh-uy-dien-bien", "hd05");
  const filled = fillOfficeTemplate(readOfficeTemplate(drafted.docx), { serial: "9", issueDate: "12/6/2026", subject: "về công tác dân vận" }, standard, on);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  expect(draftRecordOf(openDocuments(filled.output).file)?.linked).toMatchObject({ serial: "09", subject: "về công tác dân vận" });
  expect(complaints(filled.output)).toEqual([]);
  const errors = await validateDocx(filled.output);
  if (errors !== "unavailable") expect(errors).toEqual([]);
}, 60_000);

/** Word's own form of a control that waits to be filled, for one line and for several. */
function prompted(): Uint8Array {
  const docx = officeTemplate();
  const xml = wordOf(docx)
    .replace(/(<w:tag w:val="serial"\/><w:id w:val="\d+"\/>)(<\/w:sdtPr><w:sdtContent>).*?<\/w:sdtContent>/su, "$1<w:showingPlcHdr/><w:text/>$2<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>[số]</w:t></w:r></w:sdtContent>")
    .replace(/<w:p(?: [^>]*)?>(?:(?!<\/w:p>).)*Điều 1\.<.*?<\/w:p>/su, "<w:sdt><w:sdtPr><w:alias w:val=\"Nội dung\"/><w:tag w:val=\"content\"/><w:id w:val=\"77\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>$&</w:sdtContent></w:sdt>");
  return zipSync({ ...unzipSync(docx), "word/document.xml": strToU8(xml) });
}

it("a prompt gives way to what is written, in one paragraph or in several", async () => {
  const template = readOfficeTemplate(prompted());
  expect(template.fields.find(({ tag }) => tag === "content")?.controls[0]).toMatchObject({ takes: "lines", isPrompt: true });
  const filled = fillOfficeTemplate(template, { serial: 12, content: ["Đoạn thứ nhất.", "Đoạn thứ hai & ba."] }, standard, on);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const xml = wordOf(filled.output);
  expect(xml).not.toContain("showingPlcHdr");
  expect(xml).not.toContain("PlaceholderText");
  const texts = first(filled.output).paragraphs.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["Số 12-QĐ/TU", "Đoạn thứ nhất.", "Đoạn thứ hai & ba."]));
  expect(filled.open).toEqual([]);
  const errors = await validateDocx(filled.output);
  if (errors !== "unavailable") expect(errors).toEqual([]);
  expect(first(sampleOf(template, standard, on)).paragraphs.map(({ text }) => text)).toContain("Số 05-QĐ/TU");
}, 60_000);

it.each<[Readonly<Record<string, never>> | object, string, RegExp]>([
  [{ serial: 0 }, "serial", /số văn bản là số nguyên từ 1 trở lên/u],
  [{ issueDate: "31/02/2026" }, "issueDate", /không có ngày này trong lịch/u],
  [{ signer: "TS. Nguyễn Văn An" }, "signer", /không ghi học hàm/u],
  [{ subject: "về 😀" }, "subject", /không dùng biểu tượng/u],
  [{ subject: "a".repeat(400) }, "subject", /dài 400 ký tự/u],
  [{ nowhere: "x" }, "nowhere", /Mẫu không có ô «nowhere»/u],
])("%j is told at its field and nothing is made", (answers, field, says) => {
  const filled = fillOfficeTemplate(readOfficeTemplate(officeTemplate()), answers as never, standard, on);
  expect(filled.ok).toBe(false);
  expect(filled.ok ? [] : filled.problems).toMatchObject([{ field, message: expect.stringMatching(says) as string }]);
});
