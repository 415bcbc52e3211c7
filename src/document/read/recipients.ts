import type { Span } from "../document";
import { spanOf, type Line } from "../line";
import { archiveWords, beginsWith, recipientsWords } from "../words";
import { isArchive, isSignatureStart, type ClosingWindow } from "./closing";
import { isAppendixHeading } from "./hints";
import { isContact } from "./contact";
import { markOf } from "./marks";
import { linesBetween, type Reading } from "./reading";

const mark = /^[-\u2010-\u2015+•*]/u;
/** `NguyenVanAn-26`, `ABC-268`: a name or initials without blanks, a hyphen, the number of copies. */
const drafter = /^[\p{L}.]{2,30}\s?[-\u2010-\u2015/]\s?\d{1,5}\.?$/u;

/** `Nơi nhận` with its items, and the drafter's mark that ends it. Returns the lines it took. */
export function readRecipients(reading: Reading, window: ClosingWindow | null): readonly Line[] {
  const wordLine = window?.recipients;
  if (!window || !wordLine) {
    reading.miss("recipients", "Cuối văn bản không có «Nơi nhận».");
    reading.miss("archiveLine", "Không có «Nơi nhận» nên không có dòng lưu.");
    reading.miss("drafterMark", "Không có «Nơi nhận».");
    return [];
  }
  const word = beginsWith(wordLine.folded, recipientsWords) ?? "";
  const wordSpan = spanOf(wordLine, 0, word.length);
  const colonAt = /^\s*[:;.]/u.exec(wordLine.text.slice(word.length))?.[0].length ?? 0;
  const rest = wordLine.text.slice(word.length + colonAt).trim();
  const own = rest === "" ? [] : [spanOf(wordLine, wordLine.text.lastIndexOf(rest), wordLine.text.lastIndexOf(rest) + rest.length)];

  const taken: Line[] = [wordLine];
  let last = wordLine;
  const boxed = !wordLine.region.startsWith("flow");
  for (const line of linesBetween(reading, window.anchor, window.to)) {
    if (line.paragraph.index < wordLine.paragraph.index || (line.paragraph === wordLine.paragraph && line.start <= wordLine.start)) continue;
    if (boxed ? line.region !== wordLine.region : !line.region.startsWith("flow")) { if (boxed) continue; break; }
    if (!boxed && (line.side === "right" || line.side === "center") && !mark.test(line.text)) continue;
    if (line.paragraph.index - last.paragraph.index > 3 && !boxed) break;
    if (!boxed && !isItem(line, taken, last)) break;
    taken.push(line);
    last = line;
  }
  const items = [...taken.slice(1)];
  const lastLine = items.at(-1);
  const drafterLine = lastLine && drafter.test(lastLine.text) ? items.pop() : undefined;
  const spans: Span[] = [...own, ...items.map((line) => spanOf(line, 0, line.text.length))];
  const archive = [...spans].reverse().find((span) => isArchive(span.text, archiveWords)) ?? null;
  reading.add({
    kind: "recipients", lines: [wordLine, ...items], why: `chữ «${wordSpan.text}», ${wordLine.side}`,
    parts: { word: wordSpan, colon: colonAt === 0 ? null : spanOf(wordLine, word.length + colonAt - 1, word.length + colonAt), items: spans, archiveLine: archive },
  });
  if (archive) reading.add({ kind: "archiveLine", lines: [archive], side: wordLine.side, why: "dòng bắt đầu bằng chữ «Lưu»" });
  else reading.miss("archiveLine", "Trong «Nơi nhận» không có dòng bắt đầu bằng chữ «Lưu».");
  if (drafterLine) reading.add({ kind: "drafterMark", lines: [drafterLine], why: "dòng cuối của nơi nhận, tên và số bản" });
  else reading.miss("drafterMark", "Cuối nơi nhận không có ký hiệu người soạn thảo.");
  return taken;
}

/** In the flow nothing but its own look says where the list ends: after the archive line only the drafter's mark follows. */
function isItem(line: Line, taken: readonly Line[], last: Line): boolean {
  if (isSignatureStart(line) || isAppendixHeading(line.folded) || markOf(line) !== null || isContact(line.text)) return false;
  if (drafter.test(line.text)) return true;
  if (taken.length > 1 && isArchive(last.text, archiveWords)) return mark.test(line.text);
  if (mark.test(line.text) || isArchive(line.text, archiveWords) || line.paragraph.label !== null || line.piece) return true;
  if (line.paragraph.index - last.paragraph.index > 1 && taken.length > 1) return false;
  return taken.length === 1 || (line.text.length < 120 && /[;,.]$/u.test(line.text));
}
