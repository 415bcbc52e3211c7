import { strFromU8, unzipSync } from "fflate";
import type { PartyDocument } from "../../src/document/document";
import { openDocuments } from "../../src/document/open";
import { actions, perform, stillOpen, type ActionAnswers } from "../../src/drafting/actions/index";
import { draftOf } from "../../src/drafting/actions/action";
import { createChecker } from "../../src/engine/check";
import { rules } from "../../src/rules/index";
import { standardFor } from "../../src/standard/index";
import { draftedNamed } from "../support/forms";
import { validateDocx } from "../support/ooxml-validator";
import { decision, officialLetter, resolution, type PartyContent } from "../support/builder/content";
import type { Construction } from "../support/builder/construction";
import { party } from "../support/builder/party";

const checker = createChecker({ rules });
const on = "2026-06-20";
const standard = standardFor("hd05", "qd399");
const standardOf = (): typeof standard => standard;
const actionNamed = (id: string) => {
  const found = actions.find((action) => action.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
};
const complaints = (input: Uint8Array | string): readonly string[] => openDocuments(input).documents.flatMap((document) =>
  checker.check(document, { on }).findings.filter(({ severity }) => severity !== "hint").map(({ rule, message }) => `${rule}: ${message}`));
const texts = (input: Uint8Array | string): readonly string[] => openDocuments(input).documents.flatMap(({ paragraphs }: PartyDocument) => paragraphs.map(({ text }) => text));
const partsOf = (docx: Uint8Array): ReadonlyMap<string, string> => new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));

const headers: readonly Partial<Construction>[] = (["table1", "table2", "table3", "twoTables", "tabs", "indents", "flat", "textBoxes", "softBreaks"] as const).map((header) => ({ header }));
const signatures: readonly Partial<Construction>[] = (["table", "tabs", "indents", "softBreaks", "textBox"] as const).map((signature) => ({ signature }));
const others: readonly Partial<Construction>[] = [{ formatting: "styles" }, { formatting: "theme" }, { splitRuns: true }, { letters: "nfd" }, { spacing: "emptyParagraphs" }, { contentControls: true }, { container: "flatOpc" }];
const withAppendix: PartyContent = { ...resolution, body: [...resolution.body.slice(0, -1), { is: "body", text: "Danh mục nhiệm vụ tại Phụ lục kèm theo Nghị quyết này." }] };

interface Case {
  readonly action: string;
  readonly base: PartyContent;
  readonly answers: ActionAnswers;
  readonly constructions: readonly Partial<Construction>[];
  /** Lines that stand in the document afterwards. */
  readonly puts: readonly string[];
  /** Paragraphs of before that may be other than they were. */
  readonly touches: number;
  /** Constructions in which it is refused with a sentence. */
  readonly refuses?: readonly string[];
}
const cases: readonly Case[] = [
  { action: "put-number", base: { ...resolution, referenceNumber: "Số …-NQ/TU", placeAndDate: "Cao Bằng, ngày … tháng … năm 2026" }, answers: { serial: "7", symbol: "NQ/TU", date: "03/6/2026" }, constructions: [...headers, ...others], puts: ["Số 07-NQ/TU", "Cao Bằng, ngày 03 tháng 6 năm 2026"], touches: 2 },
  { action: "put-number", base: { ...resolution, referenceNumber: "Số       -NQ/TU", placeAndDate: "Cao Bằng, ngày      tháng      năm 2026" }, answers: { serial: "12", date: "2026-06-12" }, constructions: headers.filter(({ header }) => !["tabs", "indents", "flat"].includes(header ?? "")), puts: ["Số 12-NQ/TU", "Cao Bằng, ngày 12 tháng 6 năm 2026"], touches: 2 },
  { action: "put-number", base: resolution, answers: { serial: "05a", symbol: "NQ/BTVTU" }, constructions: [...headers, ...others], puts: ["Số 05a-NQ/BTVTU"], touches: 1 },
  { action: "put-number", base: officialLetter, answers: { date: "13/6/2026" }, constructions: headers, puts: ["Cao Bằng, ngày 13 tháng 6 năm 2026"], touches: 1 },
  { action: "raise-draft-notice", base: resolution, answers: {}, constructions: [...headers, ...others], puts: ["Dự thảo lần 1"], touches: 1 },
  { action: "raise-draft-notice", base: { ...resolution, draftNotice: "Dự thảo lần 9" }, answers: {}, constructions: [...headers, ...others], puts: ["Dự thảo lần 10"], touches: 1 },
  { action: "raise-draft-notice", base: officialLetter, answers: {}, constructions: headers, puts: ["Dự thảo lần 1"], touches: 1 },
  { action: "add-urgency-mark", base: resolution, answers: { level: "Hoả tốc" }, constructions: [...headers, ...others], puts: ["HOẢ TỐC"], touches: 1 },
  { action: "add-urgency-mark", base: officialLetter, answers: { level: "Khẩn" }, constructions: headers, puts: ["KHẨN"], touches: 1 },
  { action: "add-urgency-mark", base: { ...resolution, urgencyMark: "KHẨN" }, answers: { level: "Thượng khẩn" }, constructions: headers, puts: ["THƯỢNG KHẨN"], touches: 1 },
  { action: "add-circulation-notice", base: resolution, answers: { text: "Lưu hành nội bộ" }, constructions: [...headers, ...others, { pageNumber: "complexField" }, { pageNumber: "framed" }], puts: ["LƯU HÀNH NỘI BỘ"], touches: 0 },
  { action: "add-basis", base: decision, answers: { text: "Xét đề nghị của Văn phòng Tỉnh uỷ;" }, constructions: [...others, {}], puts: ["- Xét đề nghị của Văn phòng Tỉnh uỷ."], touches: 1 },
  { action: "add-article", base: decision, answers: { text: "Văn phòng Tỉnh uỷ bảo đảm điều kiện làm việc của ban chỉ đạo", after: "2" }, constructions: [...others, {}], puts: ["Điều 3. Văn phòng Tỉnh uỷ bảo đảm điều kiện làm việc của ban chỉ đạo.", "Điều 4. Quyết định này có hiệu lực từ ngày ký."], touches: 1 },
  { action: "add-article", base: decision, answers: { text: "Giao Văn phòng Tỉnh uỷ theo dõi.", after: "" }, constructions: [...others, {}], puts: ["Điều 4. Giao Văn phòng Tỉnh uỷ theo dõi."], touches: 0 },
  { action: "add-recipients", base: resolution, answers: { items: "Ban Tổ chức Trung ương\n- Uỷ ban Kiểm tra Trung ương;" }, constructions: [...signatures, ...others], puts: ["- Ban Tổ chức Trung ương;", "- Uỷ ban Kiểm tra Trung ương;"], touches: 1 },
  { action: "add-signer", base: { ...resolution, signers: [{ capacity: "T/M TỈNH UỶ", positions: ["BÍ THƯ"], name: "Nguyễn Văn An" }] }, answers: { position: "Phó Bí thư", name: "Trần Thị Bình", capacity: "T/M Tỉnh uỷ" }, constructions: [{ signature: "table" }, { signature: "indents" }, { signature: "textBox" }, ...others], puts: ["PHÓ BÍ THƯ", "Trần Thị Bình"], touches: 0 },
  { action: "add-appendix", base: withAppendix, answers: { title: "Danh mục nhiệm vụ", issuer: "Tỉnh uỷ Cao Bằng", orientation: "Dọc" }, constructions: [...signatures, ...others], puts: ["PHỤ LỤC", "DANH MỤC NHIỆM VỤ", "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ Cao Bằng)"], touches: 1 },
  { action: "add-appendix", base: { ...withAppendix, appendices: [{ heading: "PHỤ LỤC", title: ["BIỂU TỔNG HỢP"], reference: "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ Cao Bằng)", hyphens: "-----", paragraphs: ["Nội dung."] }] }, answers: { title: "Biểu mẫu", issuer: "Tỉnh uỷ Cao Bằng", orientation: "Ngang" }, constructions: [{ appendixSections: "restart" }], puts: ["PHỤ LỤC 1", "PHỤ LỤC 2", "BIỂU MẪU"], touches: 2 },
  { action: "add-landscape-section", base: resolution, answers: {}, constructions: [...signatures, ...others], puts: ["[… bảng, biểu]"], touches: 1 },
  { action: "add-copy-block", base: resolution, answers: { body: "Văn phòng Tỉnh uỷ", form: "sao y", position: "Chánh Văn phòng", name: "Lê Văn Cường", number: "01-BS/VPTU", placeAndDate: "Cao Bằng, ngày 15 tháng 6 năm 2026", recipients: "Các chi bộ" }, constructions: [{ signature: "table" }, ...others], puts: ["BẢN SAO VĂN BẢN", "Hình thức sao: sao y", "CHÁNH VĂN PHÒNG", "Lê Văn Cường"], touches: 0 },
];

describe.each(cases.map((one) => [one.action, one] as const))("%s", (_, { action, base, answers, constructions, puts, touches }) => {
  it.each(constructions.map((one) => [JSON.stringify(one), one] as const))("in %s", (_name, construction) => {
    const before = party({ base, construction });
    const done = perform(actionNamed(action), before, standardOf, answers);
    if ("why" in done) throw new Error(done.why);
    const lines = texts(done.output).flatMap((text) => text.normalize("NFC").split(/[\n\t]/u));
    for (const text of puts) expect(lines).toContain(text);
    const already = new Set(complaints(before));
    expect(complaints(done.output).filter((one) => !already.has(one))).toEqual([]);
    if (typeof before === "string" || typeof done.output === "string") return;
    const [was, is] = [partsOf(before), partsOf(done.output)];
    for (const [name, xml] of was) if (!/document\.xml|\[Content_Types\]|settings/u.test(name)) expect([name, is.get(name) === xml]).toEqual([name, true]);
    const now = is.get("word/document.xml") ?? "";
    const gone = (was.get("word/document.xml") ?? "").split(/(?=<w:p[ >])/u).map((one) => one.split("</w:p>")[0] ?? "").filter((one) => one.startsWith("<w:p") && !now.includes(one));
    // A text box is written twice, once for old readers.
    expect(new Set(gone).size).toBeLessThanOrEqual(touches * (construction.header === "textBoxes" ? 2 : 1));
  });
});

it("a notice on who may read it stands on the first page of the document alone, whichever comes first", () => {
  const add: readonly (readonly [string, ActionAnswers])[] = [["add-circulation-notice", { text: "Lưu hành nội bộ" }], ["add-appendix", { title: "Danh mục" }]];
  for (const order of [add, [...add].reverse()]) {
    let docx = party({ base: withAppendix });
    for (const [action, answers] of order) {
      const done = perform(actionNamed(action), docx, standardOf, answers);
      if ("why" in done) throw new Error(done.why);
      docx = done.output;
    }
    const { file } = openDocuments(docx);
    const firsts = file.sections.map(({ titlePage, headers }) => (titlePage && headers.first !== null ? file.stories.find(({ name }) => name === headers.first)?.paragraphs.map(({ text }) => text).join("") ?? "" : ""));
    expect(firsts).toEqual(["LƯU HÀNH NỘI BỘ", ""]);
  }
});

it("takes out the draft's notice and, where it is asked, the drafter's mark; blanks are listed and stay", () => {
  const base: PartyContent = { ...resolution, draftNotice: "Dự thảo lần 2", drafterMark: "NguyenVanAn-26", body: [...resolution.body, { is: "body", text: "[… nêu kết quả]" }] };
  for (const construction of headers) {
    const kept = perform(actionNamed("remove-draft-marks"), party({ base, construction }), standardOf, { drafter: "Giữ" });
    if ("why" in kept) throw new Error(kept.why);
    expect(texts(kept.output).join("\n")).not.toMatch(/Dự thảo lần/u);
    expect(texts(kept.output).join("\n")).toContain("NguyenVanAn-26");
    const gone = perform(actionNamed("remove-draft-marks"), party({ base, construction }), standardOf, { drafter: "Bỏ" });
    if ("why" in gone) throw new Error(gone.why);
    expect(texts(gone.output).join("\n")).not.toContain("NguyenVanAn-26");
    const draft = draftOf(gone.output, standardOf);
    expect("why" in draft ? [] : stillOpen(draft)).toEqual(["[… nêu kết quả]"]);
  }
});

it.each<[string, ActionAnswers, PartyContent, Partial<Construction>]>([
  ["add-urgency-mark", { level: "Rất gấp" }, resolution, {}],
  ["put-number", {}, resolution, {}],
  ["put-number", { serial: "05-NQ" }, resolution, {}],
  ["put-number", { serial: "5", symbol: "NQ TU" }, resolution, {}],
  ["put-number", { serial: "5" }, { ...resolution, referenceNumber: null }, {}],
  ["put-number", { date: "30/02/2026" }, resolution, {}],
  ["put-number", { date: "03/6/2026" }, { ...resolution, placeAndDate: null }, {}],
  ["put-number", { serial: "5" }, resolution, { tracked: true }],
  ["add-urgency-mark", {}, resolution, {}],
  ["add-urgency-mark", { level: "Khẩn" }, { ...resolution, referenceNumber: null }, {}],
  ["add-article", { text: "Giao Văn phòng.", after: "9" }, decision, {}],
  ["add-article", { text: "Giao Văn phòng." }, resolution, {}],
  ["remove-draft-marks", {}, resolution, {}],
  ["raise-draft-notice", {}, resolution, { tracked: true }],
  ["add-copy-block", { body: "a", form: "chụp", position: "b", name: "c" }, resolution, {}],
])("%s %j is refused with a sentence and changes nothing", (id, answers, base, construction) => {
  const done = perform(actionNamed(id), party({ base, construction }), standardOf, answers);
  expect("why" in done && done.why).toMatch(/^\p{Lu}|^«/u);
  expect(done).not.toHaveProperty("output");
});

it("what the actions make is what Microsoft's validator accepts", async () => {
  let docx = party({ base: { ...decision, appendices: [] } });
  for (const { action, answers } of cases.filter(({ action }, i) => cases.findIndex((one) => one.action === action) === i)) {
    const done = perform(actionNamed(action), docx, standardOf, { ...answers, after: action === "add-article" ? "1" : "" });
    if ("why" in done) throw new Error(`${action}: ${done.why}`);
    docx = done.output;
  }
  const errors = await validateDocx(docx as Uint8Array);
  if (errors !== "unavailable") expect(errors).toEqual([]);
}, 60_000);

// What our own templates make: linked fields, columns in tables, styles of our own.
describe.each([["decision", "tinh-uy-dien-bien"], ["decision-with-regulation", "dang-uy-phuong-muong-thanh"], ["official-letter", "van-phong-tinh-uy-dien-bien"]] as const)("on a drafted %s of %s", (id, of) => {
  const { docx } = draftedNamed(id, of, "hd05");
  const answersTo: Readonly<Record<string, ActionAnswers>> = {
    "put-number": { serial: "9", date: "15/6/2026" }, "add-urgency-mark": { level: "Khẩn" }, "add-circulation-notice": { text: "Lưu hành nội bộ" }, "add-basis": { text: "Xét đề nghị của Văn phòng" },
    "add-article": { text: "Giao Văn phòng theo dõi việc thực hiện" }, "add-recipients": { items: "Ban Tổ chức Tỉnh uỷ\nVăn phòng Tỉnh uỷ" },
    "add-signer": id === "official-letter" ? { position: "Phó Chánh Văn phòng", name: "Trần Thị Bình" } : { capacity: "T/M Ban Thường vụ", position: "Phó Bí thư", name: "Trần Thị Bình" },
    "add-appendix": { title: "Danh mục nhiệm vụ", issuer: "Tỉnh uỷ Điện Biên", orientation: "Dọc" }, "add-landscape-section": {},
    "add-copy-block": { body: "Văn phòng Tỉnh uỷ", form: "sao y", position: "Chánh Văn phòng", name: "Lê Văn Cường", number: "01-BS/VPTU", placeAndDate: "Điện Biên, ngày 15 tháng 6 năm 2026", recipients: "Các chi bộ" },
    "remove-draft-marks": { drafter: "Giữ" }, "raise-draft-notice": {},
  };
  const refused = id === "official-letter" ? ["add-basis", "add-article"] : [];
  const start = (action: string): Uint8Array | string => {
    if (action !== "remove-draft-marks") return docx;
    const marked = perform(actionNamed("raise-draft-notice"), docx, standardOf, {});
    if ("why" in marked) throw new Error(marked.why);
    return marked.output;
  };

  it.each(actions.map((action) => action.id))("%s leaves no error, no warning", (action) => {
    expect(Object.keys(answersTo)).toContain(action);
    const done = perform(actionNamed(action), start(action), standardOf, answersTo[action] ?? {});
    if (refused.includes(action)) {
      expect("why" in done && done.why).toMatch(/^\p{Lu}/u);
      return;
    }
    if ("why" in done) throw new Error(done.why);
    // An appendix that the text does not speak of yet is asked for.
    const unspoken = (one: string): boolean => action === "add-appendix" && one.startsWith("appendix/");
    expect(complaints(done.output).filter((one) => !unspoken(one))).toEqual([]);
  });

  it("all of them, one after another, are valid for Microsoft's validator", async () => {
    let now: Uint8Array | string = docx;
    for (const action of actions) {
      if (refused.includes(action.id)) continue;
      const done = perform(action, now, standardOf, answersTo[action.id] ?? {});
      if ("why" in done) throw new Error(`${action.id}: ${done.why}`);
      now = done.output;
    }
    const errors = await validateDocx(now as Uint8Array);
    if (errors !== "unavailable") expect(errors).toEqual([]);
  }, 60_000);
});
