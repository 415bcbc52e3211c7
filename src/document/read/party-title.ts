import type { Line } from "../line";
import { partyTitles } from "../words";
import { isTitleText } from "./hints";
import type { Reading } from "./reading";

/** A stop or comma behind it is tolerated: the rule says what is wrong. */
export const isPartyTitle = (line: Line): boolean => isTitleText(line.folded);

/** The title's words, wherever they stand in the head. Wrong tone marks are tolerated: the rule says what is wrong. */
export function readPartyTitle(reading: Reading): void {
  const line = reading.head.find(isPartyTitle);
  if (!line) {
    reading.miss("partyTitle", reading.attached ? "Văn bản đi kèm văn bản đứng trước, không có phần đầu riêng." : "Ở đầu văn bản không có dòng nào ghi tiêu đề của Đảng.");
    return;
  }
  reading.add({ kind: "partyTitle", lines: [line], why: `chữ của tiêu đề, ${line.side}`, sureness: partyTitles.has(line.folded.replace(/\s*[.,;:]+$/u, "")) ? "certain" : "likely" });
}
