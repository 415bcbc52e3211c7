import type { Field, Passage } from "../templates/field";
import { badCharacter, tidy } from "./characters";
import { tooLong, wrong, type Checked } from "./checked";

/** The lines of a list, without empty ones; a text of several lines is a list too. Null where it is neither. */
function linesOf(answer: unknown): readonly string[] | null {
  const list: unknown = answer === undefined || answer === null ? [] : typeof answer === "string" ? answer.split(/\r\n|\r|\n/u) : answer;
  if (!Array.isArray(list) || !list.every((line) => typeof line === "string")) return null;
  return list.filter((line) => line.trim() !== "");
}

function lineProblem(label: string, lines: readonly string[], longest: number): string | null {
  for (const [index, line] of lines.entries()) {
    const bad = badCharacter(line);
    if (bad) return `«${label}», dòng ${index + 1} ${bad}.`;
    const length = [...tidy(line)].length;
    if (length > longest) return `«${label}», dòng ${index + 1} dài ${length} ký tự; nhiều nhất là ${longest} ký tự.`;
  }
  return null;
}

/** A list of lines or paragraphs. */
export function checkLines(field: Extract<Field, { kind: "lines" | "paragraphs" }>, answer: unknown): Checked {
  const lines = linesOf(answer);
  if (lines === null) return wrong(`«${field.label}» là danh sách các dòng chữ.`);
  if (lines.length === 0 && field.required) return wrong(`«${field.label}» còn để trống; ô này phải ghi.`);
  if (lines.length > field.most) return wrong(`«${field.label}» có ${lines.length} dòng; nhiều nhất là ${field.most} dòng.`);
  const problem = lineProblem(field.label, lines, field.longest);
  return problem ? wrong(problem) : { value: { is: "lines", value: lines.map(tidy) } };
}

/** Parts or articles. What has neither a title nor text is left out. */
export function checkPassages(field: Extract<Field, { kind: "parts" | "articles" }>, answer: unknown): Checked {
  const list: unknown = answer ?? [];
  if (!Array.isArray(list)) return wrong(`«${field.label}» là danh sách các phần, mỗi phần có tên và nội dung.`);
  const passages: Passage[] = [];
  let count = 0;
  for (const [index, item] of (list as readonly unknown[]).entries()) {
    const at = `«${field.label}», ${field.kind === "parts" ? "phần" : "điều"} thứ ${index + 1}`;
    const { title, paragraphs, chapter } = typeof item === "object" && item !== null ? (item as Record<string, unknown>) : { title: undefined, paragraphs: undefined, chapter: undefined };
    const lines = linesOf(paragraphs);
    if ((title !== undefined && title !== null && typeof title !== "string") || lines === null || typeof item !== "object") return wrong(`${at} gồm «title» là một dòng chữ và «paragraphs» là danh sách các đoạn.`);
    const name = tidy(title ?? "");
    if (name === "" && lines.length === 0) continue;
    if (name === "" && field.kind === "parts") return wrong(`${at} chưa có tên.`);
    const bad = badCharacter(title ?? "");
    if (bad) return wrong(`${at} ${bad}.`);
    if (chapter !== undefined && typeof chapter !== "string") return wrong(`${at} có «chapter» không phải là một dòng chữ.`);
    const badChapter = badCharacter(chapter ?? "");
    if (badChapter) return wrong(`${at}, tên chương ${badChapter}.`);
    const problem = tooLong(field.label, chapter ?? "", 300) ?? tooLong(`${field.label}`, name, 300);
    if (problem) return problem;
    const inside = lineProblem(field.label, lines, field.longest);
    if (inside) return wrong(inside);
    count += lines.length;
    passages.push({ title: name, paragraphs: lines.map(tidy), ...(chapter === undefined || tidy(chapter) === "" ? {} : { chapter: tidy(chapter) }) });
  }
  if (passages.length === 0 && field.required) return wrong(`«${field.label}» còn để trống; ô này phải ghi.`);
  if (count > field.most) return wrong(`«${field.label}» có ${count} đoạn; nhiều nhất là ${field.most} đoạn.`);
  return { value: { is: "passages", value: passages } };
}

/** Rows of a table; cells that are missing are blank, so that the table stays whole. */
export function checkRows(field: Extract<Field, { kind: "rows" }>, answer: unknown): Checked {
  const list: unknown = answer === undefined || answer === null ? [] : typeof answer === "string" ? answer.split(/\r\n|\r|\n/u) : answer;
  if (!Array.isArray(list)) return wrong(`«${field.label}» là danh sách các dòng của bảng.`);
  const rows = (list as readonly unknown[]).map((row) => (typeof row === "string" ? row.split("|") : row));
  if (!rows.every((row): row is string[] => Array.isArray(row) && row.every((cell) => typeof cell === "string"))) return wrong(`«${field.label}»: mỗi dòng của bảng là danh sách các ô chữ.`);
  const kept = rows.map((row) => row.map(tidy)).filter((row) => row.some((cell) => cell !== ""));
  const tooWide = kept.find((row) => row.length > field.columns);
  if (tooWide) return wrong(`«${field.label}» có dòng ${tooWide.length} ô; bảng có ${field.columns} cột.`);
  if (kept.length > field.most) return wrong(`«${field.label}» có ${kept.length} dòng; nhiều nhất là ${field.most} dòng.`);
  const problem = lineProblem(field.label, kept.flat(), field.longest);
  return problem ? wrong(problem) : { value: { is: "rows", value: kept.map((row) => Array.from({ length: field.columns }, (_, at) => row[at] ?? "")) } };
}
