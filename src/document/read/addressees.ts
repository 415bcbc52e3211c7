import { spanOf, type Line } from "../line";
import { addresseesWords, beginsWith, submittedWords } from "../words";
import { inColumns, type Reading } from "./reading";
import { isAddresseesWord } from "./type-name";

const itemMark = /^[-\u2010-\u2015+•*]\s*/u;

/** `Kính gửi` and `Kính trình`: the word, and those it names on its own line and on the lines below. */
export function readAddressees(reading: Reading): void {
  const { below } = reading;
  const at = below.slice(0, 40).findIndex(isAddresseesWord);
  const wordLine = at < 0 ? undefined : below[at];
  const kindNow = reading.documentType === "submission" ? "submittedTo" as const : "addressees" as const;
  const other = kindNow === "addressees" ? "submittedTo" as const : "addressees" as const;
  reading.miss(other, other === "submittedTo" ? "«Kính trình» chỉ có ở tờ trình." : "«Kính gửi» ở tờ trình đứng ở vị trí của «Kính trình».");
  if (!wordLine || below.slice(0, at).some((line) => line.text.length > 200)) {
    reading.miss(kindNow, "Dưới phần đầu không có dòng nào bắt đầu bằng «Kính gửi» hoặc «Kính trình».");
    return;
  }
  const word = beginsWith(wordLine.folded, addresseesWords) ?? "";
  // Folding keeps the length of these words: nothing but letters and one blank.
  const wordSpan = spanOf(wordLine, 0, word.length);
  const colonAt = /^\s*[:;.,]/u.exec(wordLine.text.slice(word.length))?.[0].length ?? 0;
  const rest = wordLine.text.slice(word.length + colonAt);
  const own = rest.trim() === "" ? [] : [spanOf(wordLine, wordLine.text.length - rest.trimStart().length, wordLine.text.length)];
  const lines: Line[] = [wordLine];
  let last = wordLine;
  for (const line of below.slice(at + 1)) {
    if (!follows(line, last, own.length > 0, lines.length)) break;
    lines.push(line);
    last = line;
  }
  const colon = colonAt === 0 ? null : spanOf(wordLine, word.length + colonAt - 1, word.length + colonAt);
  const submitted = beginsWith(wordLine.folded, submittedWords) !== null || reading.documentType === "submission";
  reading.add({
    kind: submitted ? "submittedTo" : "addressees", lines, side: wordLine.side, why: `dòng «${wordSpan.text}»`,
    parts: { word: wordSpan, colon, items: [...own, ...lines.slice(1).map((line) => spanOf(line, 0, line.text.length))] },
  });
}

function follows(line: Line, last: Line, named: boolean, count: number): boolean {
  if (count > 25 || line.paragraph.index - last.paragraph.index > 2 || inColumns(line) !== inColumns(last)) return false;
  if (itemMark.test(line.text) || (line.paragraph.label !== null && !/\d/u.test(line.paragraph.label.text))) return true;
  if (line.paragraph === last.paragraph) return true;
  // Without a dash an addressee ends with a semicolon, or is set as the word's own line is.
  return /[;,]$/u.test(line.text) && line.text.length < 110 && line.paragraph.index - last.paragraph.index === 1 && (!named || /[;,]$/u.test(last.text));
}
