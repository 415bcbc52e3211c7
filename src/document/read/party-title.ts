import { withoutAccents } from "../../shared/text";
import type { Line } from "../line";
import { beginsWith, partyTitles, partyTitlesPlain } from "../words";
import { isTitleText } from "./hints";
import { partsOfDate } from "./place-and-date";
import type { Reading } from "./reading";
import { partsOfReference } from "./reference-number";

/** A stop or comma behind it is tolerated: the rule says what is wrong. */
export const isPartyTitle = (line: Line): boolean => isTitleText(line.folded);

const plainTitles = [...partyTitlesPlain];
/** How many lines further the rest of a title stands that was broken in two. */
const near = 3;
/** Words that a title with something behind it may have more. Syllables. */
const mostMore = 4;

/**
 * The lines of the title: one as a rule; two where it is broken; else one that says the title and something more, in a head
 * that a number or a date proves. Empty where there is none.
 */
export function titleLines(head: readonly Line[]): readonly Line[] {
  const whole = head.find(isPartyTitle);
  if (whole) return [whole];
  for (const [at, first] of head.entries()) {
    if (!first.upper || first.text.length > 40) continue;
    const second = head.slice(at + 1, at + 1 + near).find((line) => line.upper && isTitleText(`${first.folded} ${line.folded}`));
    if (second) return [first, second];
  }
  if (!head.some((line) => partsOfReference(line) !== null || partsOfDate(line) !== null)) return [];
  const longer = head.find(({ upper, side, folded }) => {
    const plain = withoutAccents(folded);
    const title = side === "left" || !upper ? null : beginsWith(plain, plainTitles);
    return title !== null && plain.slice(title.length).trim().split(/\s+/u).length <= mostMore;
  });
  return longer ? [longer] : [];
}

/** The title's words, wherever they stand in the head. Wrong tone marks are tolerated: the rule says what is wrong. */
export function readPartyTitle(reading: Reading): void {
  const lines = titleLines(reading.head);
  const [line] = lines;
  if (!line) {
    reading.miss("partyTitle", reading.attached ? "Văn bản đi kèm văn bản đứng trước, không có phần đầu riêng." : "Ở đầu văn bản không có dòng nào ghi tiêu đề của Đảng.");
    return;
  }
  const isExact = partyTitles.has(lines.map(({ folded }) => folded).join(" ").replace(/\s*[.,;:]+$/u, ""));
  reading.add({ kind: "partyTitle", lines, why: `chữ của tiêu đề, ${line.side}`, sureness: isExact ? "certain" : "likely" });
}
