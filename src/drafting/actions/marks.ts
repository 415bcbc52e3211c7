import { componentOf, type Span } from "../../document/document";
import { formatPage, replaceText } from "../../document/edits";
import { sameText } from "../../shared/text";
import { preferred } from "../../standard/vocabulary";
import { cannot, type Action, type Draft } from "./action";
import { lineBeside } from "./beside";
import { aloneSet, paragraph, typeSet } from "./look";

/** The line that a mark of the head stands below: the number, on a công văn the subject, and marks that come before it. */
function headLine({ document }: Draft, ...kinds: readonly ("referenceNumber" | "letterSubject" | "draftNotice" | "secrecyMark")[]): Span | null {
  const lines = kinds.map((kind) => componentOf(document, kind)).filter((one) => one !== null && one.side !== "right").map((one) => one?.lines.at(-1)).filter((line) => line !== undefined);
  return lines.at(-1) ?? null;
}
const noNumber = cannot("Chưa nhận ra dòng số và ký hiệu; dấu này đặt dưới dòng đó.");

/** «Dự thảo lần 1», and one more each time. */
export const raiseDraftNotice: Action = {
  id: "raise-draft-notice",
  title: "Dự thảo lần sau",
  about: "Tăng «Dự thảo lần …» thêm một; chưa có thì ghi «Dự thảo lần 1» dưới số và ký hiệu.",
  fields: [],
  steps(draft) {
    const { tables } = draft.standard;
    const there = componentOf(draft.document, "draftNotice")?.lines[0];
    if (there) {
      const [digits] = /\d+/u.exec(there.text) ?? [];
      const number = digits === undefined ? null : there.text.indexOf(digits);
      if (digits === undefined || number === null) return cannot(`«${there.text}» không có số lần; ghi số rồi làm lại.`);
      const start = there.start + number;
      return [() => [replaceText({ paragraph: there.paragraph, start, end: start + digits.length, text: digits }, String(Number(digits) + 1))]];
    }
    const line = headLine(draft, "referenceNumber", "letterSubject");
    return line ? lineBeside(line, "after", `${tables.marks.draft.values[0] ?? ""} 1`, typeSet(draft, "draftNotice")) : noNumber;
  },
};

export const addUrgencyMark: Action = {
  id: "add-urgency-mark",
  title: "Dấu chỉ mức độ khẩn",
  about: "Ghi mức độ khẩn dưới số và ký hiệu, công văn thì dưới trích yếu; đã có thì đổi mức.",
  fields: [{ name: "level", label: "Mức độ khẩn", kind: "choice", required: true, options: ({ standard }) => standard.tables.marks.urgency.values }],
  steps(draft, { level = "" }) {
    const { values } = draft.standard.tables.marks.urgency;
    const value = values.find((one) => sameText(one, level));
    if (value === undefined) return cannot(`«${level}» không phải là mức độ khẩn; có các mức: ${values.join(", ")}.`);
    const text = value.toUpperCase();
    const there = componentOf(draft.document, "urgencyMark")?.lines[0];
    if (there) return [() => (there.text === text ? [] : [replaceText(there, text)])];
    const line = headLine(draft, "referenceNumber", "letterSubject", "draftNotice", "secrecyMark");
    return line ? lineBeside(line, "after", text, typeSet(draft, "urgencyMark")) : noNumber;
  },
};

/** In the page header of the first page: there it stands 10 mm from the edge, whatever the head is built of. */
export const addCirculationNotice: Action = {
  id: "add-circulation-notice",
  title: "Chỉ dẫn phạm vi lưu hành",
  about: "Ghi ở góc phải, đầu trang thứ nhất (đặt trong đầu trang của Word).",
  fields: [{ name: "text", label: "Chỉ dẫn", kind: "choice", required: true, options: ({ standard }) => standard.tables.marks.circulation.values }],
  steps(draft, { text = "" }) {
    const wanted = text.trim().toUpperCase();
    const there = componentOf(draft.document, "circulationNotice")?.lines[0];
    if (there) return [() => (there.text === wanted ? [] : [replaceText(there, wanted)])];
    const [section] = draft.document.sections;
    const { fromEdge } = draft.standard.tables.marks.circulation;
    if (!section || !fromEdge) return cannot("Không đọc được trang thứ nhất của văn bản.");
    const first = section.titlePage ? section.headers.first : null;
    if (first !== null && draft.document.paragraphs.some((one) => one.story === first && one.text.trim() !== "")) return cannot("Đầu trang thứ nhất đã có nội dung khác; thêm chỉ dẫn này bằng tay.");
    // A later section without a first header of its own would show this one.
    const heirs = draft.opened.file.sections.filter((one) => one.index > section.index && one.titlePage && one.headers.first === section.headers.first);
    return [() => [
      ...(section.titlePage ? [] : [formatPage(section.index, { titlePage: true })]),
      { do: "headerPart", section: section.index, which: "first", paragraphs: [paragraph(draft, wanted, { key: "circulationNotice", paragraph: aloneSet("right") })] },
      ...(Math.abs(section.headerDistance - preferred(fromEdge)) <= 3.5 ? [] : [formatPage(section.index, { headerDistance: preferred(fromEdge) })]),
      ...heirs.map((one) => ({ do: "headerPart" as const, section: one.index, which: "first" as const, paragraphs: [] })),
    ]];
  },
};
