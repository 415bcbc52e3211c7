import { isBold, isHyphens, type Line } from "../line";
import { letterSubjectOpenings, letterSymbols, beginsWith } from "../words";
import { isBasis } from "./basis";
import { levelOf } from "./level";
import { markOf } from "./marks";
import { partsOfDate } from "./place-and-date";
import { partsOfReference } from "./reference-number";
import { inColumns, sameColumn, type Reading } from "./reading";
import { isAddresseesWord, isReportLine } from "./type-name";
import { isFormula } from "./formula";

const most = 10;

/** Under the type name down to the five hyphens: centred lines, the author's line and the line in parentheses included. */
export function readSubject(reading: Reading): void {
  const type = reading.find("typeName");
  const themed = type === null && reading.documentType !== null && reading.below.slice(0, 8).some(isReportLine);
  const [typeLine, ...rest] = reading.below;
  const after = themed ? reading.below : rest;
  if ((!type && !themed) || !typeLine) {
    reading.miss("subject", "Chưa thấy tên loại văn bản nên không có dòng trích yếu ở dưới.");
    reading.miss("fiveHyphens", "Chưa thấy tên loại và trích yếu.");
    return;
  }
  const lines: Line[] = [];
  let hyphens: Line | null = null;
  for (const line of after) {
    if (isHyphens(line.text)) { hyphens = line; break; }
    if (lines.length >= most || !belongs(typeLine, line, lines.at(-1) ?? typeLine)) break;
    lines.push(line);
  }
  if (lines.length > 0) reading.add({ kind: "subject", lines, why: "các dòng dưới tên loại, trước dấu gạch nối hoặc nội dung", sureness: hyphens || lines.every((line) => line.centred || isBold(line)) ? "certain" : "likely" });
  else reading.miss("subject", "Dưới tên loại không có dòng nào ở chính giữa.");
  if (hyphens) reading.add({ kind: "fiveHyphens", lines: [hyphens], why: "dòng gạch nối dưới trích yếu" });
  else reading.miss("fiveHyphens", "Dưới trích yếu không có dòng gạch nối.");
}

function belongs(typeLine: Line, line: Line, before: Line): boolean {
  if (inColumns(line) || line.side === "right" || isAddresseesWord(line) || isFormula(line.text) || ["part", "chapter", "section", "article"].includes(levelOf(line.paragraph)?.level ?? "")) return false;
  if (partsOfDate(line) !== null || partsOfReference(line) !== null) return false;
  if (isBasis(line.text) || /^[IVX]{1,5}\s*[-.)]/u.test(line.text)) return false;
  // More than one empty paragraph parts the subject from what follows.
  if (line.paragraph.index - before.paragraph.index > 2) return false;
  if (line.centred) return true;
  // Under a name in the middle a subject at the left is told by its letters: bold, begun in lower case, no sentence.
  if (typeLine.centred) return line.text.length < 110 && isBold(line) && !/[.:;]$/u.test(line.text) && (/^\p{Ll}/u.test(line.text) || before !== typeLine);
  return line.text.length < 110 && !/[.:;]$/u.test(line.text) && line.paragraph.format.alignment === typeLine.paragraph.format.alignment;
}

/** A công văn has its subject under the number, on the same side. */
export function readLetterSubject(reading: Reading): void {
  const number = reading.find("referenceNumber");
  const numberLine = reading.head.find((line) => line.paragraph === number?.lines[0]?.paragraph && line.start === number.lines[0].start);
  const opening = (line: Line): boolean => beginsWith(line.folded, letterSubjectOpenings) !== null;
  if (!numberLine || (reading.find("typeName") !== null && !reading.head.some(opening))) {
    reading.miss("letterSubject", numberLine ? "Trích yếu dưới số và ký hiệu chỉ có ở công văn." : "Chưa thấy số và ký hiệu.");
    return;
  }
  // HD 36 has no fixed opening: then the symbol of a công văn above it tells.
  const isLetter = letterSymbols.has(number?.part("typeSymbol")?.text ?? "");
  const lines: Line[] = [];
  let seen = false;
  for (const line of reading.head) {
    if (line === numberLine) { seen = true; continue; }
    if (!seen || markOf(line) !== null || isHyphens(line.text) || partsOfDate(line) !== null) continue;
    if (line.side === "right" || !sameColumn(line, numberLine)) continue;
    if (reading.components.some((component) => component.lines.some((one) => one.paragraph === line.paragraph && one.start === line.start))) continue;
    if (lines.length === 0 && !opening(line) && numberLine.side === "center") continue;
    lines.push(line);
  }
  if (lines.length > 0) reading.add({ kind: "letterSubject", lines, why: "dưới số và ký hiệu, cùng một phía", sureness: (lines[0] && opening(lines[0])) || isLetter ? "certain" : "likely" });
  else reading.miss("letterSubject", "Dưới số và ký hiệu không có trích yếu.");
}

