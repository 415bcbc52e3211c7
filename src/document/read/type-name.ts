import type { Line } from "../line";
import { addresseesWords, beginsWith, reportLineOpenings, typeOfName } from "../words";
import { partsOfDate } from "./place-and-date";
import { partsOfReference } from "./reference-number";
import { inColumns, isRunningText, type Reading } from "./reading";
import { typeNameIn } from "./hints";
import { isForeignTypeName } from "./foreign";
import { personalFormIn } from "./personal-form";

export const isAddresseesWord = (line: Line): boolean => {
  const word = beginsWith(line.folded, addresseesWords);
  if (word === null) return false;
  if (/^\s*(?:[:;.,]|$)|^\s+(?:đồng chí|các |ban |tỉnh|thành|đảng|văn phòng|chi )/u.test(line.folded.slice(word.length))) return true;
  // Without a colon a name follows: a capital letter, on a line that is no sentence.
  return line.text.length < 110 && !/\.$/u.test(line.text) && /^\s+\p{Lu}/u.test(line.text.slice(word.length));
};

/**
 * Parts the window into head and what is below it: at the line of the type name, at `Kính gửi`, or at the first running
 * text. `lines` are all lines of the window.
 */
export function partHead(reading: Reading, lines: readonly Line[]): void {
  let afterHead = 0;
  let middle = lines.length;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) continue;
    if (partsOfReference(line) !== null || partsOfDate(line) !== null) afterHead = i + 1;
    const type = typeNameIn(line.text);
    if ((type !== null && standsAlone(line) && (type.whole || line.centred)) || personalFormIn(line) || (isForeignTypeName(line) && standsAlone(line)) || isAddresseesWord(line) || isRunningText(line)) {
      middle = misplacedAbove(lines, i) ?? i;
      break;
    }
  }
  // A political report to a congress: its theme stands where the type's name would, above a line in parentheses.
  const report = lines.slice(0, middle + 1).findIndex(isReportLine);
  if (report > 0) {
    middle = report;
    while (middle > 0 && lines[middle - 1]?.centred && standsAlone(lines[middle - 1] as Line) && partsOfDate(lines[middle - 1] as Line) === null) middle -= 1;
    if (report - middle > 0 && typeNameIn(lines[middle]?.text ?? "") === null) { reading.head = lines.slice(0, middle); reading.below = lines.slice(middle); return; }
  }
  // A head set in the flow may have its date below the type name; what is above the first middle line is the head.
  reading.head = lines.slice(0, middle);
  reading.below = lines.slice(middle);
  if (middle === lines.length && afterHead > 0) {
    reading.head = lines.slice(0, afterHead);
    reading.below = lines.slice(afterHead);
  }
}
/** Text that strayed above the type's name: a few lines on stands a type in capitals with its subject below, both in the middle. */
function misplacedAbove(lines: readonly Line[], at: number): number | null {
  const [first] = lines.slice(at);
  if (!first || !isRunningText(first)) return null;
  for (let i = at + 1; i < Math.min(at + strayed, lines.length); i += 1) {
    const line = lines[i];
    const below = lines[i + 1];
    if (line?.upper && line.centred && standsAlone(line) && typeNameIn(line.text)?.whole && below?.centred && !below.upper) return i;
  }
  return null;
}
const strayed = 6;
/** `(Báo cáo của … trình Đại hội …)`. */
export const isReportLine = (line: Line): boolean => beginsWith(line.folded, reportLineOpenings) !== null;
/** Not beside another column, and not in the head's left or right column. */
const standsAlone = (line: Line): boolean => !inColumns(line) && !line.piece && line.side !== "right";

/** The line that is a type's name: whole, or its beginning in capitals (`QUY CHẾ LÀM VIỆC`). */
export function readTypeName(reading: Reading): void {
  const [line] = reading.below;
  const found = line && !isAddresseesWord(line) ? typeNameIn(line.text) : null;
  if (line && personalFormIn(line)) {
    reading.personalForm = true;
    reading.miss("typeName", "Đây là giấy tờ của cá nhân đảng viên, không phải một loại văn bản.");
    return;
  }
  const at = reading.below.findIndex(isReportLine);
  if (found === null && at > 0 && at < 8) {
    reading.documentType = typeOfName("báo cáo");
    reading.miss("typeName", "Chủ đề đại hội thay cho tên loại và trích yếu của báo cáo chính trị.");
    return;
  }
  if (!line || found === null || !standsAlone(line)) {
    reading.miss("typeName", reading.below.slice(0, 3).some(isAddresseesWord) ? "Có «Kính gửi» mà không có tên loại: văn bản được coi là công văn." : "Dưới phần đầu không có dòng nào là tên loại văn bản.");
    return;
  }
  reading.documentType = typeOfName(found.name);
  reading.add({ kind: "typeName", lines: [line], why: found.whole ? "tên một loại văn bản trên một dòng" : "dòng in hoa bắt đầu bằng tên loại", sureness: found.whole && (line.centred || isHeading(line, reading.below[1])) ? "certain" : "likely" });
}

/** A name that is not in the middle is one for sure where it is in capitals over a subject that is in the middle. */
const isHeading = (line: Line, next: Line | undefined): boolean => line.upper && next !== undefined && next.centred && !next.upper;
