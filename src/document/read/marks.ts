import type { ComponentKind } from "../../standard/vocabulary";
import type { Line } from "../line";
import { beginsWith, circulationWords, draftOpening, notForMediaOpening, secrecyWords, urgencyWords } from "../words";
import type { Reading } from "./reading";

const bare = (folded: string): string => folded.replace(/^[\s(["«-]+|[\s)\]"».!:-]+$/gu, "");

const urgencies = [...urgencyWords].sort((a, b) => b.length - a.length);
/** `RẤT KHẨN`, `KHẨN CẤP`: capitals, a degree of urgency and one syllable more. Two would be a type's name: `CÔNG ĐIỆN KHẨN`. */
function isOtherUrgency({ upper, side }: Line, words: string): boolean {
  if (!upper || side === "right" || words.length > 30) return false;
  const degree = urgencies.find((word) => ` ${words} `.includes(` ${word} `));
  return degree !== undefined && words.replace(degree, "").trim().split(/\s+/u).length === 1;
}

/** Which mark a line is by its words: secrecy, urgency, draft or circulation. */
export function markOf(line: Line): ComponentKind | null {
  if (line.text.length > 90) return null;
  const words = bare(line.folded);
  if (secrecyWords.has(words)) return "secrecyMark";
  if (urgencyWords.has(words) || isOtherUrgency(line, words)) return "urgencyMark";
  if (words.length < 40 && beginsWith(words, draftOpening) !== null) return "draftNotice";
  if (circulationWords.has(words) || beginsWith(words, notForMediaOpening) !== null) return "circulationNotice";
  return null;
}
const reasons: Readonly<Partial<Record<ComponentKind, string>>> = {
  secrecyMark: "Không có dấu chỉ mức độ mật.", urgencyMark: "Không có dấu chỉ mức độ khẩn.",
  draftNotice: "Không có chỉ dẫn dự thảo.", circulationNotice: "Không có chỉ dẫn phạm vi lưu hành.",
};

/** Marks of the head, of the first page's header and, for circulation, of the foot. */
export function readMarks(reading: Reading, foot: readonly Line[]): void {
  const pageHeaders = reading.extras.flatMap((paragraph) => reading.linesOf(paragraph));
  for (const line of [...reading.head, ...foot, ...pageHeaders]) {
    const kind = markOf(line);
    if (kind === null) continue;
    reading.add({ kind, lines: [line], why: `chữ của dấu, ${line.side}` });
  }
  // The list of circulation marks is open: capitals alone in a text box above the title are one, whatever they say.
  const [top] = reading.head;
  const known = reading.components.some((component) => component.lines.some((line) => line.paragraph === top?.paragraph));
  if (top?.upper && !known && top.side !== "left" && top.region.startsWith("box:") && reading.head.filter((line) => line.region === top.region).length === 1) {
    reading.add({ kind: "circulationNotice", lines: [top], why: "chữ in hoa trong khung phía trên phần đầu", sureness: "likely" });
  }
  for (const [kind, why] of Object.entries(reasons)) if (reading.find(kind as ComponentKind) === null) reading.miss(kind as ComponentKind, why);
}
