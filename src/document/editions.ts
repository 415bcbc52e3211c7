import { authorityEditionOn, authorityEditions, formatEditionOn, formatEditions, type Day } from "../standard/editions";
import { standardFor } from "../standard/standard";
import type { AuthorityEdition, FormatEdition } from "../standard/vocabulary";
import type { Editions, PartyDocument } from "./document";

const { dayZeroBelow, monthZeroBelow } = standardFor("hd05", "qd399").tables.placeAndDate;
const figure = (digits: string, zeroBelow: number): string => Number(digits) < zeroBelow ? digits.padStart(2, "0") : String(Number(digits));

/** The day as a Party document cites it, with the zeros that its date line takes (`03/6/2026`). */
export function writtenDay(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${figure(date, dayZeroBelow)}/${figure(month, monthZeroBelow)}/${year}`;
}
const shortTitle = (edition: FormatEdition | AuthorityEdition): string => [...formatEditions, ...authorityEditions].find((one) => one.id === edition)?.shortTitle ?? edition;

/** The edition on types that goes with a format edition chosen by hand, for a document without a date. */
const beside: Readonly<Record<FormatEdition, AuthorityEdition>> = { hd05: "qd399", hd36: "qd66" };

/** Which editions judge a document: by its date, a draft without one by the day `on`; `override` is the user's own choice. */
export function editionsFor(document: Pick<PartyDocument, "issueDate">, options: { readonly on: Day; readonly override?: FormatEdition }): Editions {
  const day = document.issueDate ?? options.on;
  const because = document.issueDate === null ? `văn bản chưa ghi ngày nên tính theo ngày kiểm tra ${writtenDay(options.on)}` : `văn bản ghi ngày ${writtenDay(day)}`;
  if (options.override !== undefined) {
    const governs = formatEditionOn(day) === options.override;
    const authority = governs || document.issueDate === null ? authorityEditionOn(day) ?? beside[options.override] : beside[options.override];
    return { format: options.override, authority, reason: `Kiểm theo ${shortTitle(options.override)} do người dùng chọn; ${because}` };
  }
  const format = formatEditionOn(day);
  if (format === null) {
    const first = [...formatEditions].sort((a, b) => a.from.localeCompare(b.from))[0];
    return { format: null, authority: null, reason: `Không kiểm vì ${because}, trước ngày ${writtenDay(first?.from ?? day)} khi ${first?.title ?? ""} có hiệu lực` };
  }
  return { format, authority: authorityEditionOn(day), reason: `Kiểm theo ${shortTitle(format)} vì ${because}` };
}
