import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applyEdits } from "../../src/document/apply";
import { componentOf, type PartyDocument } from "../../src/document/document";
import { draftAnswersOf, draftRecordOf, recordNamespace } from "../../src/document/draft-record";
import { replaceText } from "../../src/document/edits";
import { cleanCopy } from "../../src/document/leftovers";
import { openDocuments, type OpenedFile } from "../../src/document/open";
import { actions, perform, putNumber } from "../../src/drafting/actions/index";
import { createChecker } from "../../src/engine/check";
import { convertFile } from "../../src/engine/convert";
import { fixFile } from "../../src/engine/fix";
import { rules } from "../../src/rules/index";
import { standardFor } from "../../src/standard/index";
import type { Answers } from "../../src/templates/field";
import { draftedNamed, formNamed, oneFormEach } from "../support/forms";
import { validateDocx } from "../support/ooxml-validator";
import { all, attribute, parse, part } from "./read-draft";

const checker = createChecker({ rules });
const on = { hd05: "2026-06-15", hd36: "2026-03-15" } as const;
type Edition = keyof typeof on;
const resolution = ["resolution", "tinh-uy-dien-bien"] as const;

function drafted([id, of]: readonly [string, string], edition: Edition, change: Answers = {}): { readonly docx: Uint8Array; readonly answers: Answers } {
  const { docx, answers } = draftedNamed(id, of, edition, change);
  return { docx, answers };
}
const first = ({ documents }: OpenedFile): PartyDocument => documents[0] as PartyDocument;
const recordIn = (docx: Uint8Array | string): string => openDocuments(docx).file.customXml.find(({ namespace }) => namespace === recordNamespace)?.xml ?? "";
/** What each control shows, by the path of the datum it is bound to. */
const controlsOf = (docx: Uint8Array): readonly (readonly [string, string])[] => all(part(docx, "word/document.xml"), "w:sdt")
  .map((control) => [attribute(all(control, "w:dataBinding")[0], "w:xpath") ?? "", all(control, "w:t").map(({ text }) => text).join("")]);
/** What Word would put into them: the data. */
const dataOf = (docx: Uint8Array): ReadonlyMap<string, string> => {
  const seen = new Map<string, number>();
  return new Map((all(parse(recordIn(docx)), "fields")[0]?.children ?? []).map(({ name, text }) => {
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return [`/ns0:draft[1]/ns0:fields[1]/ns0:${name}[${seen.get(name) ?? 1}]`, text];
  }));
};
/** Word opening the file changes nothing on the page. */
function agree(docx: Uint8Array): void {
  const data = dataOf(docx);
  const controls = controlsOf(docx);
  // A cương lĩnh has no number and no symbol: place, date, type, issuer and signer are left.
  expect(controls.length).toBeGreaterThanOrEqual(5);
  for (const [path, text] of controls) expect([path, data.get(path)]).toEqual([path, text]);
}

// Every template once, each issuer in its turn, in one edition and the other by turns.
const sample = (["hd05", "hd36"] as const).flatMap((edition, turn) => oneFormEach(edition).filter((_, index) => index % 2 === turn).map(({ id, of }) => [id, of, edition] as const));
describe.each(sample)("%s of %s in %s", (id, of, edition) => {
  const { template } = formNamed(id, of, edition);
  const { docx, answers } = drafted([id, of], edition);

  it("shows in its controls what its data say, and is read back with the same answers", () => {
    agree(docx);
    const { file } = openDocuments(docx);
    expect(draftRecordOf(file)).toMatchObject({ template: template.id, documentType: template.documentType, edition });
    expect(draftAnswersOf(file)).toMatchObject({ answers, changed: [] });
  });

  it("is read back while number, date and signer are open", () => {
    const blank = Object.fromEntries(["serial", "issueDate", "signer"].filter((name) => name in formNamed(id, of, edition).fields).map((name) => [name, null]));
    const open = drafted([id, of], edition, blank);
    expect(draftAnswersOf(openDocuments(open.docx).file)?.answers).toEqual(open.answers);
  });

  it("has nothing in its data that is not on the page", () => {
    const page = openDocuments(docx).file.stories.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("\n");
    for (const text of dataOf(docx).values()) expect(page).toContain(text);
    const rest = recordIn(docx).replace(/<fields>.*<\/fields>/u, "");
    expect(rest).not.toMatch(/[À-ỹ]/u);
    for (const name of Object.keys(unzipSync(docx))) expect(name).toMatch(/^(?:\[Content_Types\]|_rels\/|word\/|docProps\/core|customXml\/)/u);
  });

  it("is moved to the other edition with data and page in step", () => {
    const to = edition === "hd05" ? "hd36" : "hd05";
    const { output } = convertFile(checker, docx, { to, on: on[to] });
    if (typeof output === "string") throw new Error("a .docx stays one");
    agree(output);
  });
});

it("a fix inside a bound control changes the data, so that Word does not bring the fault back", async () => {
  // The fault is in the data, as after a person typed it into the control in Word.
  const { docx } = drafted(resolution, "hd05");
  const opened = openDocuments(docx);
  const serial = componentOf(first(opened), "referenceNumber")?.part("serial");
  if (!serial) throw new Error("no serial");
  const spoiled = applyEdits(opened, [replaceText(serial, "5")]).input as Uint8Array;
  expect(dataOf(spoiled).get("/ns0:draft[1]/ns0:fields[1]/ns0:serial[1]")).toBe("5");
  const { output, applied } = fixFile(checker, spoiled, { on: on.hd05 });
  expect(applied.map(({ finding }) => finding.rule)).toEqual(["reference-number/leading-zero"]);
  agree(output as Uint8Array);
  expect(draftRecordOf(openDocuments(output).file)?.linked["serial"]).toBe("05");
  expect(strFromU8(unzipSync(output as Uint8Array)["word/document.xml"] ?? new Uint8Array())).toBe(strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array()));
  const errors = await validateDocx(output as Uint8Array);
  if (errors !== "unavailable") expect(errors).toEqual([]);
}, 60_000);

it("the line of an appendix that is added later shows the document's own number", () => {
  const { docx } = drafted(resolution, "hd05");
  const add = actions.find(({ id }) => id === "add-appendix");
  const done = add && perform(add, docx, () => standardFor("hd05", "qd399"), { title: "Danh mục", issuer: "Tỉnh uỷ Điện Biên" });
  if (!done || "why" in done) throw new Error("not added");
  const opened = openDocuments(done.output);
  const serial = componentOf(first(opened), "referenceNumber")?.part("serial");
  if (!serial) throw new Error("no serial");
  const { input, outcomes } = applyEdits(opened, [replaceText(serial, "17")]);
  expect(outcomes).toEqual(["done"]);
  agree(input as Uint8Array);
  expect(openDocuments(input).file.stories[0]?.paragraphs.map(({ text }) => text)).toContain("(Kèm theo Nghị quyết số 17-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ Điện Biên)");
});

it("what is changed on the page is known, and what was deleted is in no part of the file", () => {
  const opened = openDocuments(drafted(resolution, "hd05").docx);
  const document = first(opened);
  const subject = componentOf(document, "subject")?.lines[0];
  const basis = componentOf(document, "basis")?.lines[0];
  if (!subject || !basis) throw new Error("not recognised");
  const { input } = applyEdits(opened, [replaceText(subject, "về chuyển đổi số"), replaceText(basis, "- Căn cứ Điều lệ Đảng Cộng sản;")]);
  const read = draftAnswersOf(openDocuments(input).file);
  expect(read?.answers["subject"]).toBe("về chuyển đổi số");
  expect(read?.answers["bases"]).toMatchObject({ 1: expect.stringContaining("Căn cứ [… văn bản quy định thẩm quyền") as string });
  expect(read?.changed).toEqual([]);
  const holding = Object.entries(unzipSync(input as Uint8Array)).filter(([, bytes]) => strFromU8(bytes).includes("chuyển đổi số trong công tác đảng giai đoạn")).map(([name]) => name);
  // The title among the file's properties is not the data part's.
  expect(holding.filter((name) => name !== "docProps/core.xml")).toEqual([]);
});

it("a document that is not ours has no record, nor has one whose record is damaged", () => {
  const { docx } = drafted(resolution, "hd05");
  const { file } = openDocuments(docx);
  for (const xml of ["<draft", "<draft xmlns=\"urn:the-thuc:draft:1\"/>", "<draft xmlns=\"urn:the-thuc:draft:1\" template=\"a\" documentType=\"decision\" edition=\"hd99\"/>"]) {
    expect(draftRecordOf({ ...file, customXml: [{ part: "a", namespace: recordNamespace, xml }] })).toBeNull();
  }
  expect(draftRecordOf({ ...file, customXml: [] })).toBeNull();
});

describe("the title of the file", () => {
  const titleOf = (docx: Uint8Array | string): string => (typeof docx === "string" ? "" : all(part(docx, "docProps/core.xml"), "dc:title").map(({ text }) => text).join(""));
  const subjectLine = (opened: OpenedFile) => {
    const line = (componentOf(first(opened), "subject") ?? componentOf(first(opened), "letterSubject"))?.lines[0];
    if (!line) throw new Error("no subject");
    return line;
  };
  it.each<[string, string, string, string]>([
    ["resolution", "tinh-uy-dien-bien", "về công tác cán bộ & tổ chức", "Nghị quyết về công tác cán bộ & tổ chức"],
    ["official-letter", "van-phong-tinh-uy-dien-bien", "về việc gửi báo cáo", "Công văn về việc gửi báo cáo"],
    ["decision-with-regulation", "tinh-uy-dien-bien", "ban hành quy định về lưu trữ", "Quyết định ban hành quy định về lưu trữ"],
  ])("follows the subject of a %s of %s", (id, of, subject, title) => {
    const { docx } = drafted([id, of], "hd05", id === "decision-with-regulation" ? {} : { subject: "về chế độ hội nghị" });
    const opened = openDocuments(docx);
    const line = subjectLine(opened);
    expect(titleOf(docx).endsWith(line.text)).toBe(true);
    const { input, outcomes } = applyEdits(opened, [replaceText(line, subject)]);
    expect(outcomes).toEqual(["done"]);
    expect(titleOf(input)).toBe(title);
    agree(input as Uint8Array);
  });

  it("stays where it does not quote the subject, and where another line was changed", () => {
    const { docx } = drafted(resolution, "hd05", { subject: "về chế độ hội nghị" });
    const opened = openDocuments(docx);
    const name = componentOf(first(opened), "signatureBlock")?.part("name");
    if (!name) throw new Error("no name");
    const before = titleOf(docx);
    expect(titleOf(applyEdits(opened, [replaceText(name, "Trần Thị Bình")]).input)).toBe(before);
    const own = zipSync(Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, path === "docProps/core.xml" ? strToU8(strFromU8(bytes).replace(before, "Bản thảo của tôi")) : bytes])));
    const reopened = openDocuments(own);
    expect(titleOf(applyEdits(reopened, [replaceText(subjectLine(reopened), "về việc khác")]).input)).toBe("Bản thảo của tôi");
  });

  it("says in the copy that is issued what the subject says, though Word changed the one without the other", () => {
    const { docx } = drafted(resolution, "hd05", { subject: "về chế độ hội nghị" });
    const parts = Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, path.startsWith("docProps") ? bytes : strToU8(strFromU8(bytes).replaceAll("về chế độ hội nghị", "về công tác cán bộ"))]));
    const typed = zipSync(parts);
    expect(titleOf(typed)).toBe("Nghị quyết về chế độ hội nghị");
    expect(titleOf(cleanCopy(openDocuments(typed), "docx"))).toBe("Nghị quyết về công tác cán bộ");
    expect(cleanCopy(openDocuments(docx), "docx")).toEqual(cleanCopy(openDocuments(cleanCopy(openDocuments(docx), "docx")), "docx"));
  });
});

it.each([...new Set(oneFormEach("hd05").filter(({ id, of }) => "serial" in formNamed(id, of, "hd05").fields).map(({ id, of }) => `${id} ${of}`))].slice(0, 12))("a number that is put in shows in every control and in the data: %s", (named) => {
  const [id = "", of = ""] = named.split(" ");
  const { docx } = drafted([id, of], "hd05", { serial: null, issueDate: null });
  const record = draftRecordOf(openDocuments(docx).file);
  const done = perform(putNumber, docx, () => standardFor("hd05", "qd399"), { serial: "31", symbol: record?.linked["symbol"] ?? "", date: "2026-06-14" });
  if ("why" in done) throw new Error(`${named}: ${done.why}`);
  agree(done.output as Uint8Array);
  const now = draftRecordOf(openDocuments(done.output).file)?.linked;
  expect([now?.["serial"], now?.["issueDate"], now?.["issueDate.short"] ?? "14/6/2026"]).toEqual(["31", "ngày 14 tháng 6 năm 2026", "14/6/2026"]);
});
