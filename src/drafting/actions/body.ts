import { componentOf, componentsOf, type Component, type Paragraph, type PartyDocument } from "../../document/document";
import { formatRun, insertParagraph, replaceText } from "../../document/edits";
import { bare } from "../wording";
import { cannot, type Action } from "./action";
import { bodySet, paragraph, typeSet } from "./look";

/** A basis behind the last one, which takes the mark of those before it. */
export const addBasis: Action = {
  id: "add-basis",
  title: "Căn cứ",
  about: "Thêm một căn cứ sau các căn cứ đã có.",
  fields: [{ name: "text", label: "Căn cứ", kind: "text", required: true, hint: "Ví dụ: Căn cứ Điều lệ Đảng; không ghi dấu ở cuối" }],
  steps(draft, { text = "" }) {
    const { basisMark, basisEnd, lastBasisEnd } = draft.standard.tables.body;
    const line = `${basisMark} ${bare(text)}${lastBasisEnd}`;
    const last = componentsOf(draft.document, "basis").at(-1)?.lines.at(-1);
    if (last) {
      if (last.paragraph.text.trim() !== last.text.trim()) return cannot("Các căn cứ đang chung một đoạn; tách mỗi căn cứ thành một đoạn rồi làm lại.");
      const ending = /[\s.,;:]*$/u.exec(last.text)?.[0] ?? "";
      const at = last.end - ending.length;
      return [() => [
        replaceText({ paragraph: last.paragraph, start: at, end: last.end, text: ending }, basisEnd),
        insertParagraph(last.paragraph, "after", { text: line, like: true }),
      ]];
    }
    const hyphens = componentOf(draft.document, "fiveHyphens")?.lines[0]?.paragraph;
    if (!hyphens) return cannot("Chưa nhận ra chỗ đặt căn cứ: dưới trích yếu và 05 dấu gạch nối.");
    return [() => [insertParagraph(hyphens, "after", paragraph(draft, line, { style: "TTBasis", key: "body", paragraph: bodySet(draft) }))]];
  },
};

/** The last paragraph of the body that holds something, in the flow of the page. */
function lastOfBody({ paragraphs, roles }: PartyDocument): Paragraph | null {
  const isBody = (one: Paragraph): boolean => ["body", "article", "clause", "point", "part", "section", "title", "unknown", "formula", "display"].includes(roles.get(one) ?? "");
  return paragraphs.filter((one) => one.story === "body" && one.text.trim() !== "" && isBody(one) && one.containers.every(({ in: kind }) => kind === "contentControl")).at(-1) ?? null;
}

const numberOf = (article: Component): number | null => {
  const text = article.part("number")?.text;
  return text === undefined || !/^\d+$/u.test(text) ? null : Number(text);
};

/** An article behind the one that is named, or at the end; those behind it count on. */
export const addArticle: Action = {
  id: "add-article",
  title: "Điều",
  about: "Thêm một điều; các điều đứng sau được đánh lại số. Chỗ viện dẫn số điều trong văn bản không tự đổi.",
  fields: [
    { name: "text", label: "Nội dung điều", kind: "text", required: true },
    { name: "after", label: "Sau điều số", kind: "text", hint: "Để trống: ở cuối", suggest: ({ document }) => String(Math.max(0, ...componentsOf(document, "article").map((one) => numberOf(one) ?? 0)) || "") },
  ],
  steps(draft, { text = "", after = "" }) {
    const articles = componentsOf(draft.document, "article").filter((one) => one.lines[0]?.paragraph.containers.every(({ in: kind }) => kind === "contentControl"));
    const word = draft.standard.tables.structure.levels.find(({ is }) => is === "article");
    const numbers = articles.map(numberOf);
    if (articles.length === 0 || numbers.some((number) => number === null)) return cannot("Văn bản chưa có điều nào đánh số; soạn Điều 1 trước.");
    const wanted = after.trim() === "" ? numbers.length : Number(after);
    const at = Number.isInteger(wanted) ? numbers.indexOf(wanted) : -1;
    if (at < 0) return cannot(`Không có «${word?.word ?? ""} ${after.trim()}» trong văn bản.`);
    if (numbers.some((number, i) => number !== i + 1)) return cannot("Số các điều không liên tục; sửa số các điều rồi làm lại.");
    const next = articles[at + 1]?.lines[0]?.paragraph;
    const end = next ? null : lastOfBody(draft.document);
    // Where blank lines stand for the space between paragraphs, one goes along.
    const blankBehind = end && end.format.after === 0 ? draft.document.paragraphs.find((one) => one.story === "body" && one.index === end.index + 1 && one.text.trim() === "" && one.containers.length === 0) : undefined;
    const place = next ?? blankBehind ?? end;
    if (!place) return cannot("Chưa nhận ra chỗ kết thúc nội dung văn bản.");
    const head = `${word?.word ?? ""} ${at + 2}${word?.after ?? ""}`;
    const content = text.trim().replace(/\s+/gu, " ");
    const index = next ? place.index : place.index + 1;
    return [
      () => [
        insertParagraph(place, next ? "before" : "after", { ...paragraph(draft, `${head} ${/[.;:!?…]$/u.test(content) ? content : `${content}.`}`, { style: "TTBody", key: "body", paragraph: bodySet(draft) }) }),
        ...(blankBehind ? [insertParagraph(blankBehind, "after", { text: "", like: true })] : []),
        ...articles.slice(at + 1).flatMap((one, i) => { const number = one.part("number"); return number ? [replaceText(number, String(at + 3 + i))] : []; }),
      ],
      ({ opened, document }) => {
        const made = document.paragraphs.find((one) => one.story === "body" && one.index === index && one.text.startsWith(head)) ?? opened.documents[0]?.paragraphs.find((one) => one.story === "body" && one.text.startsWith(`${head} ${content}`));
        return made ? [formatRun({ paragraph: made, start: 0, end: head.length, text: head }, typeSet(draft, "articleHeading"))] : [];
      },
    ];
  },
};

