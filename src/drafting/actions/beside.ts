import type { Span } from "../../document/document";
import { anchorOf, formatRun, insertParagraph, replaceText, type Edit, type RunChange } from "../../document/edits";
import { cannot, type NotDone, type Step } from "./action";

/**
 * A line put below or above another, in its column and set like it, in whatever way that column is built: a paragraph of
 * its own, a place between tabs, or a line behind a soft break.
 */
export function lineBeside(line: Span, where: "before" | "after", text: string, run: RunChange): readonly Step[] | NotDone {
  const { paragraph } = line;
  const before = paragraph.text.slice(0, line.start);
  const behind = paragraph.text.slice(line.end);
  if (paragraph.pending) return cannot("Chỗ cần thêm đang có thay đổi chờ duyệt (Track Changes); chấp nhận hoặc bỏ thay đổi đó trước.");
  const isAlone = before.trim() === "" && behind.trim() === "";
  if (isAlone || (/^[\t ]*$/u.test(before) && behind.startsWith("\t"))) {
    return [() => [insertParagraph(paragraph, where, { text: `${/^\t*/u.exec(before)?.[0] ?? ""}${text}`, like: true, run })]];
  }
  const isBroken = (before === "" || before.endsWith("\n")) && (behind === "" || behind.startsWith("\n"));
  if (!isBroken) return cannot("Chỗ cần thêm nằm chung dòng với thành phần khác; tách dòng đó thành đoạn riêng rồi làm lại.");
  const at = where === "after" ? line.end : line.start;
  const put = where === "after" ? `\n${text}` : `${text}\n`;
  const start = where === "after" ? at + 1 : at;
  return [
    () => [replaceText({ paragraph, start: at, end: at, text: "" }, put)],
    ({ opened }) => {
      const now = opened.documents.flatMap(({ paragraphs }) => paragraphs).find(({ story, index }) => story === paragraph.story && index === paragraph.index);
      return now ? [formatRun({ paragraph: now, start, end: start + text.length, text: now.text.slice(start, start + text.length) }, run)] : [];
    },
  ];
}

/** Takes out a line: its paragraph, or its place among others. */
export function withoutLine(line: Span): Edit {
  const { paragraph } = line;
  const before = paragraph.text.slice(0, line.start);
  const behind = paragraph.text.slice(line.end);
  if (before.trim() === "" && behind.trim() === "") return { do: "removeParagraph", at: anchorOf(paragraph) };
  if (before.endsWith("\n")) return replaceText({ paragraph, start: line.start - 1, end: line.end, text: paragraph.text.slice(line.start - 1, line.end) }, "");
  if (behind.startsWith("\n")) return replaceText({ paragraph, start: line.start, end: line.end + 1, text: paragraph.text.slice(line.start, line.end + 1) }, "");
  return replaceText(line, "");
}
