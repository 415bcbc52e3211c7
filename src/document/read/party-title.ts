import { withoutAccents } from "../../shared/text";
import type { Line } from "../line";
import { partyTitles, partyTitlesPlain } from "../words";
import type { Reading } from "./reading";

export const isPartyTitle = (line: Line): boolean => line.folded.length < 40 && partyTitlesPlain.has(withoutAccents(line.folded));

/** The title's words, wherever they stand in the head. Wrong tone marks are tolerated: the rule says what is wrong. */
export function readPartyTitle(reading: Reading): void {
  const line = reading.head.find(isPartyTitle);
  if (!line) {
    reading.miss("partyTitle", reading.attached ? "Văn bản đi kèm văn bản đứng trước, không có phần đầu riêng." : "Ở đầu văn bản không có dòng nào ghi tiêu đề của Đảng.");
    return;
  }
  reading.add({ kind: "partyTitle", lines: [line], why: `chữ của tiêu đề, ${line.side}`, sureness: partyTitles.has(line.folded) ? "certain" : "likely" });
}
