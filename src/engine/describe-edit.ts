import type { Edit, PageChange, ParagraphChange, RunChange } from "../document/edits";
import { componentsOf, type Paragraph, type PartyDocument } from "../document/document";

/** One change for a reader: what stands there and what will stand there. Vietnamese, short, without markup. */
export interface Described { readonly before: string; readonly after: string }

const number = (value: number): string => String(Math.round(value * 10) / 10).replace(".", ",");
const yes = (value: boolean | undefined, word: string): string => (value ? word : `không ${word}`);
const alignments: Readonly<Record<string, string>> = { left: "canh trái", center: "canh giữa", right: "canh phải", both: "dàn đều hai lề", distribute: "dàn khắp dòng" };
const lineRules: Readonly<Record<string, string>> = { exact: "đúng", atLeast: "ít nhất", auto: "theo bội số" };

type Phrase<T> = { readonly [K in keyof T]-?: (value: NonNullable<T[K]>) => string };

const runPhrases: Partial<Phrase<RunChange>> = {
  font: (font) => `phông ${font}`,
  size: (size) => `cỡ ${number(size)}`,
  bold: (bold) => yes(bold, "đậm"),
  italic: (italic) => yes(italic, "nghiêng"),
  underline: (underline) => yes(underline !== "none", "gạch chân"),
  caps: (caps) => yes(caps, "in hoa"),
  color: (color) => (color === "auto" || color === "000000" ? "màu đen" : `màu #${color}`),
};

function describeRun(set: RunChange, now: Paragraph["mark"]): Described {
  const before: string[] = [];
  const after: string[] = [];
  for (const key of Object.keys(runPhrases) as (keyof typeof runPhrases)[]) {
    if (set[key] === undefined) continue;
    const phrase = runPhrases[key] as (value: unknown) => string;
    const found = now[key as keyof typeof now];
    if (found !== null && found !== undefined) before.push(phrase(found));
    after.push(phrase(set[key]));
  }
  return { before: before.join(", "), after: after.join(", ") };
}

function paragraphWords(format: ParagraphChange | Paragraph["format"], keys: readonly string[]): string {
  const words: string[] = [];
  if (keys.includes("alignment") && format.alignment) words.push(alignments[format.alignment] ?? format.alignment);
  if (keys.includes("firstLine") && format.firstLine !== undefined) words.push(`dòng đầu lùi ${number((format.firstLine * 25.4) / 72)} mm`);
  if (keys.includes("indentLeft") && format.indentLeft !== undefined) words.push(`thụt trái ${number((format.indentLeft * 25.4) / 72)} mm`);
  if (keys.includes("indentRight") && format.indentRight !== undefined) words.push(`thụt phải ${number((format.indentRight * 25.4) / 72)} mm`);
  if (keys.includes("before") && format.before !== undefined) words.push(`cách trên ${number(format.before)} pt`);
  if (keys.includes("after") && format.after !== undefined) words.push(`cách dưới ${number(format.after)} pt`);
  if ((keys.includes("line") || keys.includes("lineRule")) && format.line !== undefined) {
    const rule = format.lineRule ?? "auto";
    words.push(rule === "auto" ? `giãn dòng ${number(format.line / 12)} dòng` : `giãn dòng ${lineRules[rule] ?? rule} ${number(format.line)} pt`);
  }
  if (keys.includes("style") && format.style) words.push(`kiểu «${format.style}»`);
  return words.join(", ");
}

const pagePhrases: Partial<Record<keyof PageChange, (value: number) => string>> = {
  width: (value) => `rộng ${number(value)} mm`,
  height: (value) => `cao ${number(value)} mm`,
  top: (value) => `lề trên ${number(value)} mm`,
  bottom: (value) => `lề dưới ${number(value)} mm`,
  left: (value) => `lề trái ${number(value)} mm`,
  right: (value) => `lề phải ${number(value)} mm`,
  headerDistance: (value) => `đầu trang cách mép ${number(value)} mm`,
};

function describePage(set: PageChange, document: PartyDocument, section: number): Described {
  const now = document.sections.find((each) => each.index === section);
  const before: string[] = [];
  const after: string[] = [];
  for (const [key, phrase] of Object.entries(pagePhrases)) {
    const wanted = set[key as keyof PageChange];
    if (typeof wanted !== "number") continue;
    const found = now && (key in now.margins ? now.margins[key as keyof typeof now.margins] : now[key as "width" | "height" | "headerDistance"]);
    if (typeof found === "number") before.push(phrase(found));
    after.push(phrase(wanted));
  }
  if (set.orientation) { before.push(now?.orientation === "landscape" ? "giấy ngang" : "giấy dọc"); after.push(set.orientation === "landscape" ? "giấy ngang" : "giấy dọc"); }
  if (set.titlePage !== undefined) { before.push(yes(now?.titlePage, "trang đầu riêng")); after.push(yes(set.titlePage, "trang đầu riêng")); }
  return { before: before.join(", "), after: after.join(", ") };
}

/** The paragraph an edit is anchored at, if the document still has it. */
export function paragraphOf(edit: Edit, document: PartyDocument): Paragraph | null {
  if (!("at" in edit)) return null;
  return document.paragraphs.find((each) => each.story === edit.at.story && each.index === edit.at.paragraph) ?? null;
}

/** Enough beside a change to know the place by; whole words. Characters. */
const beside = 24;
const lastWords = (text: string): string => (text.length <= beside ? text : `…${text.slice(-beside).replace(/^\S*/u, "")}`);
const firstWords = (text: string): string => (text.length <= beside ? text : `${text.slice(0, beside).replace(/\S*$/u, "")}…`);

/** What an edit changes, in words a clerk reads before pressing the button. */
export function describeEdit(edit: Edit, document: PartyDocument): Described {
  const paragraph = paragraphOf(edit, document);
  switch (edit.do) {
    case "replaceText": {
      if (!paragraph) return { before: edit.at.text, after: edit.with };
      const head = lastWords(paragraph.text.slice(0, edit.at.start));
      const tail = firstWords(paragraph.text.slice(edit.at.end));
      return { before: head + paragraph.text.slice(edit.at.start, edit.at.end) + tail, after: head + edit.with + tail };
    }
    case "formatRun": {
      const run = paragraph?.runs.find((each) => each.end > edit.at.start && each.start < Math.max(edit.at.end, edit.at.start + 1));
      return describeRun(edit.set, run?.format ?? paragraph?.mark ?? ({} as Paragraph["mark"]));
    }
    case "formatParagraph": {
      const keys = Object.keys(edit.set);
      return { before: paragraph ? paragraphWords(paragraph.format, keys) : "", after: paragraphWords(edit.set, keys) };
    }
    case "formatPage": return describePage(edit.set, document, edit.section);
    case "formatStyle": return { before: `kiểu «${edit.style}»`, after: [edit.run ? describeRun(edit.run, {} as Paragraph["mark"]).after : "", edit.paragraph ? paragraphWords(edit.paragraph, Object.keys(edit.paragraph)) : ""].filter(Boolean).join(", ") };
    case "insertParagraph": return { before: "", after: `thêm dòng «${edit.paragraph.text}»` };
    case "removeParagraph": return { before: edit.at.text === "" ? "dòng trống" : `dòng «${edit.at.text}»`, after: "bỏ dòng này" };
    case "moveParagraph": return { before: `dòng «${edit.at.text}»`, after: `chuyển xuống ${edit.where === "before" ? "trước" : "sau"} «${edit.target.text}»` };
    case "insertLine": return { before: "không có đường kẻ", after: edit.align === "fullWidth" ? "đường kẻ liền hết chiều ngang" : `đường kẻ liền dài ${number((edit.width * 25.4) / 72)} mm` };
    case "resizeLine": {
      const length = paragraph?.drawings.filter((each) => each.is === "line")[edit.line]?.width ?? null;
      return { before: length === null ? "đường kẻ" : `đường kẻ dài ${number((length * 25.4) / 72)} mm`, after: `đường kẻ dài ${number((edit.width * 25.4) / 72)} mm` };
    }
    case "removeLine": return { before: "đường kẻ", after: "bỏ đường kẻ" };
    case "removeCellBorder": return { before: "viền dưới của ô", after: "bỏ viền dưới của ô" };
    case "pageNumberField": return { before: componentsOf(document, "pageNumber").length > 0 ? "số trang" : "không có số trang", after: `số trang ở giữa đầu trang, cỡ ${number(edit.size)}` };
    case "removePageNumber": return { before: "số trang", after: "bỏ số trang ở đây" };
    case "headerPart": return { before: "", after: `đầu trang: ${edit.paragraphs.map((each) => each.text).join(" / ")}` };
    case "sectionBreak": return { before: "", after: "thêm ngắt phần trang" };
    case "contentControl": return { before: edit.at.text, after: `ô «${edit.alias}»` };
    case "customXmlPart": return { before: "", after: "ghi thông tin văn bản vào tệp" };
  }
}
