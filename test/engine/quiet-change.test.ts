import fc from "../support/properties";
import { documentsOf } from "../../src/document/open";
import type { Component, PartyDocument } from "../../src/document/document";
import { quietChangeBetween } from "../../src/document/read/quiet-change";
import { createChecker } from "../../src/engine/check";
import { startSession } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { resolution, type PartyContent } from "../support/builder/content";
import { party } from "../support/builder/party";

const options = { on: "2026-11-22" };
const sentence = "Các cấp uỷ, tổ chức đảng quán triệt sâu sắc và thực hiện nghiêm các nghị quyết, chỉ thị của Trung ương, nhất là các chủ trương mới về tổ chức bộ máy.";
const count = 420;
const long = party({ base: { ...resolution, body: Array.from({ length: count }, (_, i) => ({ is: "body", text: `Đoạn ${i + 1}: ${sentence}` }) as PartyContent["body"][number]) } });

/** What a drafter may type into the middle of a body, and what a recogniser may make of it. */
const typed = [
  sentence, "Ngắn.", "Tiếp tục nâng cao năng lực lãnh đạo", "tiếp tục nâng cao năng lực lãnh đạo;", "", "   ", "I- MỤC TIÊU", "1. Nhiệm vụ", "a) Theo dõi", "a. Theo dõi", "Điều 5. Hiệu lực", "Chương II", "PHẦN THỨ HAI",
  "Nơi nhận:", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Phụ lục", "Phụ lục 2", "ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "Số 05-NQ/TU", "Hà Nội, ngày 05 tháng 6 năm 2026", "-----", "BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH",
  "Căn cứ Điều lệ Đảng;", "Thực hiện Quy định số 399-QĐ/TW, các chi bộ báo cáo;", "HĐND, UBND họp.", "Số 24-BS/ĐU", "Kính gửi: các chi bộ", `${sentence} ${sentence}`, "Hồ sơ …", "Đảng ủy", "Đảng uỷ".normalize("NFD"), "Xác nhận chữ ký", "thôn\tbản\tấp",
] as const;
const looks = ["", "<w:sz w:val=\"30\"/>", "<w:color w:val=\"FF0000\"/>", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>", "<w:b/>"] as const;

/** Where most of the typing is, set as the typing is: a paragraph set anew is a change of another kind. */
const places = [260, 300, 301, 302] as const;

interface Typing { readonly at: number; readonly text: string; readonly look: string; readonly aside: string }
const typing: fc.Arbitrary<Typing> = fc.record({
  at: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...places) }, { weight: 1, arbitrary: fc.nat(count + 15) }),
  text: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...typed) }, { weight: 3, arbitrary: fc.constant(sentence).chain((whole) => fc.nat(whole.length).map((end) => `Sửa ${whole.slice(0, end)}`)) }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) }),
  look: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constantFrom(...looks) }),
  aside: fc.oneof({ weight: 8, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constantFrom("<w:jc w:val=\"center\"/>", "<w:jc w:val=\"right\"/>", "<w:pageBreakBefore/>", "<w:ind w:left=\"4000\"/>") }),
});

const escape = (text: string): string => text.replace(/[&<>]/gu, (c) => `&#${c.charCodeAt(0)};`).replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");
const xmlOf = ({ text, look, aside }: Typing): string =>
  `<w:p><w:pPr><w:spacing w:before="120" w:after="120" w:line="340" w:lineRule="exact"/><w:ind w:firstLine="567"/>${aside === "" ? "<w:jc w:val=\"both\"/>" : aside}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escape(text).replace(/\t/gu, "</w:t><w:tab/><w:t>")}</w:t></w:r></w:p>`;

const spans = ({ lines }: Pick<Component, "lines">): unknown => lines.map(({ paragraph, start, end, text }) => [paragraph.story, paragraph.index, start, end, text]);
const shape = ({ components, lines, missing, roles, paragraphs, ...facts }: PartyDocument): unknown => ({
  ...facts, missing: [...missing],
  components: components.map((component) => [component.kind, component.text, component.side, component.sureness, spans(component)]),
  lines: lines.map(({ anchor, ...line }) => [line, spans({ lines: [anchor] })]),
  roles: [...roles].map(([{ story, index }, role]) => [story, index, role]),
  paragraphs: paragraphs.map(({ text }) => text),
});

type Session = ReturnType<typeof startSession>;
const neutral = { text: sentence, look: "", aside: "" };
const primed = (): Session => startSession(createChecker({ rules }), long, options).update(places.map((index) => ({ story: "body", index, xml: xmlOf({ at: index, ...neutral }) })));

/** The session after a change, proven against reading and judging the whole; and whether the short way was taken. */
function after(session: Session, change: Typing): { readonly session: Session; readonly isQuiet: boolean } {
  const next = session.update([{ story: "body", index: change.at, xml: xmlOf(change) }]);
  const anew = documentsOf(next.opened.file);
  expect(next.opened.documents.map(shape)).toEqual(anew.map(shape));
  const fresh = anew.flatMap((document) => createChecker({ rules }).check(document, options).findings);
  expect(next.reports.flatMap(({ findings }) => findings).map(({ dismissed: _, ...finding }) => finding)).toEqual(fresh.map(({ dismissed: _, ...finding }) => finding));
  const [before, now] = [session.opened.documents[0], next.opened.documents[0]];
  return { session: next, isQuiet: before !== undefined && now !== undefined && quietChangeBetween(before, now) !== null };
}

it("whatever is typed into the middle of a long text, and taken back, is read and judged as the whole anew would be", () => {
  const at = 300;
  let session = primed();
  const quiet: string[] = [];
  for (const text of typed) {
    const there = after(session, { at, ...neutral, text });
    if (there.isQuiet) quiet.push(text);
    session = after(there.session, { at, ...neutral }).session;
  }
  // Else it says nothing of the short way, or of the long one.
  expect(quiet.length).toBeGreaterThan(5);
  expect(quiet.length).toBeLessThan(typed.length / 2);
});

it("so is any row of changes, in the text and at its edges", () => {
  let quiet = 0;
  fc.assert(fc.property(fc.array(typing, { minLength: 2, maxLength: 7 }), (changes) => {
    let session = primed();
    for (const change of changes) {
      const made = after(session, change);
      session = made.session;
      if (made.isQuiet) quiet += 1;
    }
  }), { numRuns: 20 });
  expect(quiet).toBeGreaterThan(10);
});
