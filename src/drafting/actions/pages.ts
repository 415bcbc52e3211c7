import { componentOf, componentsOf, type Paragraph } from "../../document/document";
import { draftRecordOf, linkedFieldPath, recordNamespace } from "../../document/draft-record";
import { anchorOf, insertParagraph, replaceText, type Edit } from "../../document/edits";
import { pt } from "../../shared/measure";
import { shortDay } from "../days";
import { blank, geometry } from "../geometry";
import { fieldTitles } from "../linked-fields";
import { cannot, type Action, type Draft, type Step } from "./action";
import { aloneSet, bodySet, pageOf, paragraph } from "./look";

/** The last paragraph of the file, which stands in the flow of the page. */
export function lastParagraph({ opened, document }: Draft): Paragraph | null {
  const all = opened.documents.flatMap((one) => one.paragraphs).filter(({ story }) => story === "body");
  const last = all.filter(({ containers }) => containers.every(({ in: kind }) => kind === "contentControl")).at(-1) ?? null;
  return last === null || document.writeBlock !== null || all.some((one) => one.index > last.index && one.containers.some(({ in: kind }) => kind === "cell")) ? null : last;
}

const text = (draft: Draft, words: string) => paragraph(draft, words, { style: "TTBody", key: "body", paragraph: bodySet(draft) });
const title = (draft: Draft, words: string, set: { readonly bold?: boolean; readonly italic?: boolean } = {}, after = pt(0)) =>
  paragraph(draft, words, { key: "body", run: { bold: true, ...set }, paragraph: aloneSet("center", { keepNext: true, after }) });

/** A page across is for a table: its place. */
const tableToCome = "[… bảng, biểu]";

/** `(Kèm theo Quyết định số 05-QĐ/TU, ngày 12/6/2026 của Tỉnh uỷ Điện Biên)`. */
function referenceLine({ document, standard }: Draft, issuer: string): string {
  const { appendix, placeAndDate, numbering } = standard.tables;
  const name = standard.authority.documentTypes.find(({ type }) => type === document.documentType)?.name ?? "văn bản";
  const number = componentOf(document, "referenceNumber")?.text.replace(/^[^\d.…]+/u, "").trim() ?? blank;
  const day = document.issueDate === null ? blank : shortDay(document.issueDate, placeAndDate);
  return `(${appendix.referenceOpening} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${numbering.word.toLowerCase()} ${number}${placeAndDate.separator} ${placeAndDate.words.day} ${day} của ${issuer.trim() || blank})`;
}

/** The name of the issuer in running text, where the document was drafted here; capitals of the head do not tell it. */
function issuerInText({ opened, document }: Draft): string {
  const inText = draftRecordOf(opened.file)?.linked["issuerName.inText"];
  if (inText !== undefined) return inText;
  const head = componentOf(document, "issuerName")?.text.replace(/\s+/gu, " ").trim() ?? "";
  return document.issuerKind === "provincialCommittee" ? head.split(" ").map((word, i) => (i === 1 ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase())).join(" ") : "";
}

/** What stands on the first page alone (a notice on who may read it) is not the new section's, which would inherit it. */
const withoutFirstHeader: Step = ({ opened: { file } }) => {
  const last = file.sections.at(-1);
  const first = last?.titlePage ? last.headers.first : null;
  const says = first !== null && file.stories.some(({ name, paragraphs }) => name === first && paragraphs.some((one) => one.text.trim() !== ""));
  return last && says ? [{ do: "headerPart", section: last.index, which: "first", paragraphs: [] }] : [];
};

/** Number and symbol in the reference line are the document's own data, where it was drafted here: one change shows in both. */
const linkReference = (line: string): Step => ({ opened }) => {
  const record = draftRecordOf(opened.file);
  const made = opened.documents.flatMap(({ paragraphs }) => paragraphs).filter(({ story, text: words }) => story === "body" && words === line).at(-1);
  if (!record || !made) return [];
  let from = 0;
  return (["serial", "symbol", "issueDate.short"] as const).flatMap((field): readonly Edit[] => {
    const value = record.linked[field];
    const start = value === undefined || value === blank ? -1 : line.indexOf(value, from);
    if (value === undefined || start < 0) return [];
    from = start + value.length;
    return [{
      do: "contentControl", at: { story: "body", paragraph: made.index, start, end: from, text: value }, tag: field, alias: fieldTitles[field],
      binding: { namespace: recordNamespace, xpath: linkedFieldPath(field, 1) },
    }];
  });
};

/** An appendix in a section of its own, with pages that count from 1. */
export const addAppendix: Action = {
  id: "add-appendix",
  title: "Phụ lục",
  about: "Thêm phụ lục ở trang mới, có dòng dẫn chiếu văn bản và số trang riêng.",
  fields: [
    { name: "title", label: "Tên phụ lục", kind: "text", required: true },
    { name: "issuer", label: "Cơ quan ban hành, ghi ở dòng dẫn chiếu", kind: "text", suggest: issuerInText },
    { name: "orientation", label: "Chiều trang", kind: "choice", options: () => ["Dọc", "Ngang"], suggest: () => "Dọc" },
  ],
  steps(draft, { title: name = "", issuer = "", orientation = "" }) {
    const last = lastParagraph(draft);
    if (!last) return cannot("Không thêm được trang mới vào cuối văn bản.");
    const { appendix, page } = draft.standard.tables;
    const there = draft.opened.documents.flatMap((one) => componentsOf(one, "appendix"));
    const first = there[0]?.part("heading") ?? there[0]?.lines[0];
    const number = there.length === 0 ? "" : ` ${there.length + 1}`;
    const unnumbered: readonly Edit[] = there.length === 1 && first && !/\d/u.test(first.text) ? [replaceText({ paragraph: first.paragraph, start: first.end, end: first.end, text: "" }, " 1")] : [];
    const turned = orientation === "Ngang" ? pageOf(draft, "landscape") : pageOf(draft, "portrait");
    const reference = referenceLine(draft, issuer);
    const opening = [
      title(draft, `${appendix.word.toUpperCase()}${number}`), title(draft, name.trim().replace(/\s+/gu, " ").toUpperCase()),
      ...(appendix.referenceLine ? [title(draft, reference, { bold: false, italic: true })] : []),
      title(draft, draft.standard.tables.typeAndSubject.fiveHyphens, { bold: false }, geometry.belowHyphens),
      text(draft, orientation === "Ngang" ? tableToCome : "[… nội dung phụ lục]"),
    ];
    return [() => [
      ...unnumbered, ...opening.map((made) => insertParagraph(last, "after", made)),
      { do: "sectionBreak", at: anchorOf(last), page: { ...turned, ...(page.pageNumber.restartsInAppendix ? { pageNumberStart: 1 } : {}) } },
    ], withoutFirstHeader, linkReference(reference)];
  },
};

/** A page across, for a wide table; behind a paragraph of the body the text goes on upright. */
export const addLandscapeSection: Action = {
  id: "add-landscape-section",
  title: "Trang nằm ngang",
  about: "Thêm một phần trang nằm ngang ở cuối văn bản, cho bảng hoặc biểu rộng.",
  fields: [{ name: "text", label: "Dòng đầu trang", kind: "text", hint: "Để trống: ghi chỗ điền" }],
  steps(draft, { text: words = "" }) {
    const last = lastParagraph(draft);
    if (!last) return cannot("Không thêm được trang mới vào cuối văn bản.");
    return [() => [
      insertParagraph(last, "after", text(draft, words.trim() || tableToCome)),
      { do: "sectionBreak", at: anchorOf(last), page: pageOf(draft, "landscape") },
    ], withoutFirstHeader];
  },
};

