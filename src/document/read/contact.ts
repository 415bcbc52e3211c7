import { fold } from "../../shared/text";
import type { Line } from "../line";
import { linesBetween, type Reading } from "./reading";

const telling = /(?<![\p{L}\p{M}])(?:điện thoại|đt|tel|fax|e-?mail|website|hotline)\s*[:.]|@[\p{L}\p{N}]/u;
const address = /^(?:số\s+\d|địa chỉ|trụ sở)/u;

export const isContact = (text: string): boolean => text.length < 300 && telling.test(fold(text));

/** Address, telephone, email below the signature or in the foot of the last page. */
export function readContact(reading: Reading, from: number, to: number): void {
  const lines = [...linesBetween(reading, from, Math.min(to, from + 40)), ...reading.extras.filter((paragraph) => paragraph.story.startsWith("footer")).flatMap((paragraph) => reading.linesOf(paragraph))];
  const found: Line[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const before = found.at(-1);
    const follows = before !== undefined && before.paragraph.index + 1 >= line.paragraph.index && before.paragraph.story === line.paragraph.story && /[;,:]$/u.test(before.text);
    if (isContact(line.text) || follows || (address.test(line.folded) && (next === undefined || isContact(next.text) || next.paragraph.index > line.paragraph.index + 1 || lines.length <= 3))) found.push(line);
  });
  if (found.length > 0) reading.add({ kind: "contactDetails", lines: found, why: "địa chỉ, điện thoại hoặc thư điện tử dưới phần ký" });
  else reading.miss("contactDetails", "Không có thông tin liên hệ dưới phần ký.");
}
