import { hasLetters } from "../../shared/text";
import { isBold, isHyphens, spanOf, type Line } from "../line";
import { beginsWith, issuerBeginnings, issuerRows, parentBeginnings, placeLevels, separators } from "../words";
import { fold } from "../../shared/text";
import { markOf } from "./marks";
import { titleLines } from "./party-title";
import { partsOfDate } from "./place-and-date";
import { partsOfReference } from "./reference-number";
import { sameColumn, type Reading } from "./reading";

export const isSeparator = (text: string): boolean => separators.has(text.replace(/\s+/gu, "")) || /^[*∗✱＊٭](?:\s*[*∗✱＊٭])*$/u.test(text);
const glued = /^(.*\S)\s*([*∗✱＊٭])$/u;

/** Where the issuer's own name begins: behind the superior's lines. */
function ownFrom(lines: readonly Line[]): number {
  if (lines.length < 2) return 0;
  const bold = lines.map(isBold);
  const turn = bold.indexOf(true);
  // A congress is its own issuer however many lines its name takes; only its bodies stand below it.
  if (congress.some((begins) => lines[0]?.folded.startsWith(begins))) {
    for (let i = lines.length - 1; i >= 1; i -= 1) if (beginsWith(lines[i]?.folded ?? "", congressBodies) !== null) return i;
    return 0;
  }
  if (turn > 0 && bold.slice(turn).every(Boolean)) return turn;
  const [first] = lines;
  if (!first || beginsWith(first.folded, parentBeginnings) === null) return 0;
  for (let i = lines.length - 1; i >= 1; i -= 1) {
    const before = lines[i - 1]?.text ?? "";
    if (beginsWith(lines[i]?.folded ?? "", issuerBeginnings) !== null && !/[-\u2013,]$/u.test(before)) return i;
  }
  // A name may go on in the next line: «… CÁC CƠ QUAN ĐẢNG / TỈNH CAO BẰNG», all of it bold or none.
  const goesOn = beginsWith(lines[1]?.folded ?? "", placeLevels) !== null;
  return lines.length === 2 && !goesOn && !bold.every(Boolean) ? 1 : 0;
}
const congressBodies = [...new Set(issuerRows.filter((row) => row.parentLine === "congress").flatMap((row) => row.beginsWith.map(fold)))];
const congress = [...new Set(issuerRows.filter((row) => /ongress$/u.test(row.kind)).flatMap((row) => row.beginsWith.map(fold)))];

/** The block at the left: superior, own name, asterisk. By place and order; words only part the superior from the issuer. */
export function readIssuer(reading: Reading): void {
  const { head } = reading;
  const number = head.find((line) => partsOfReference(line) !== null);
  const date = head.find((line) => partsOfDate(line) !== null);
  const titles = titleLines(head);
  const [title] = titles;
  const asterisk = head.find((line) => isSeparator(line.text));
  const guide = number ?? asterisk ?? null;
  const lines: Line[] = [];
  let star: Line | null = null;
  let starSpan: ReturnType<typeof spanOf> | null = null;

  for (const line of head) {
    if (isSeparator(line.text)) {
      if (star === null && line.side !== "right") { star = line; starSpan = spanOf(line, 0, line.text.length); }
      continue;
    }
    if (titles.includes(line) || line === date || line === number || isHyphens(line.text) || markOf(line) !== null || !hasLetters(line.text)) continue;
    if (line.side === "right" || line.text.length > 130) continue;
    if (guide && number && !isBefore(line, number) && !(date === undefined && star === null)) continue;
    if (guide && guide !== line && line.side !== guide.side && !sameColumn(line, guide) && !(line.side === "center")) continue;
    if (title && line.side === "center" && title.side === "center" && isBefore(line, title) && beginsWith(line.folded, [...issuerBeginnings, ...parentBeginnings]) === null) continue;
    const joined = glued.exec(line.text);
    if (joined?.[1] !== undefined && starSpan === null) {
      starSpan = spanOf(line, line.text.length - 1, line.text.length);
      lines.push(cutLine(line, joined[1].length));
      star = line;
    } else lines.push(line);
  }

  if (starSpan !== null && star !== null) {
    reading.add({ kind: "separatorAsterisk", lines: [{ ...starSpan, side: star.side }], side: star.side, why: starSpan.text === star.text ? "dấu sao trên một dòng riêng" : "dấu sao dính liền tên cơ quan" });
  } else reading.miss("separatorAsterisk", "Dưới tên cơ quan ban hành không có dấu sao.");
  if (lines.length === 0) {
    reading.miss("issuerName", reading.attached ? "Văn bản đi kèm, không có phần đầu riêng." : "Ở góc trái phần đầu không có tên cơ quan ban hành.");
    reading.miss("parentIssuer", "Không có tên cơ quan ban hành nên không có cơ quan cấp trên.");
    return;
  }
  const own = ownFrom(lines);
  const sureness = lines.some((line) => beginsWith(line.folded, issuerBeginnings) !== null) ? "certain" as const : "likely" as const;
  if (own > 0) reading.add({ kind: "parentIssuer", lines: lines.slice(0, own), why: "dòng trên của khối tên cơ quan", sureness });
  else reading.miss("parentIssuer", "Trên tên cơ quan ban hành không có dòng nào.");
  reading.add({ kind: "issuerName", lines: lines.slice(own), why: `khối tên cơ quan, ${lines[own]?.side ?? ""}`, sureness });
}

const isBefore = (a: Line, b: Line): boolean => a.paragraph.index < b.paragraph.index || (a.paragraph === b.paragraph && a.start < b.start);
function cutLine(line: Line, length: number): Line {
  const text = line.text.slice(0, length);
  return { ...line, end: line.start + length, text, folded: fold(text) };
}
