import { componentOf } from "../../document/document";
import { standardOf } from "./law";
import { met, told, unmet } from "./seen";
import type { Evidence, Seen } from "./verdict";

const one = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The number is given, and with it everything that the line needs. */
export function numberOf({ heads }: Evidence): Seen {
  for (const { document } of heads) {
    const number = componentOf(document, "referenceNumber");
    if (!number) return unmet("Chưa thấy số và ký hiệu.", "There is no number and symbol.");
    const serial = number.part("serial");
    if (!serial || /^0+$/u.test(serial.text)) return unmet(`Chưa có số: «${one(number.text)}».`, `No number yet: “${one(number.text)}”.`, { at: number.lines });
    if (!number.part("symbol")) return unmet(`Chưa có ký hiệu: «${one(number.text)}».`, `No symbol yet: “${one(number.text)}”.`, { at: number.lines });
  }
  return met(`${heads.map(({ document }) => one(componentOf(document, "referenceNumber")?.text ?? "")).join("; ")}.`, "The number is given.");
}

/** The date is a day of the calendar, and no later than the day it is looked at. */
export function dateOf({ heads, on }: Evidence): Seen {
  for (const { document } of heads) {
    const date = componentOf(document, "placeAndDate");
    if (!date) return unmet("Chưa thấy địa danh và ngày, tháng, năm.", "There is no place and date.");
    const missing = (["day", "month", "year"] as const).filter((part) => !date.part(part));
    if (missing.length > 0) return unmet(`Chưa đủ ngày, tháng, năm: «${one(date.text)}».`, `The date is not complete: “${one(date.text)}”.`, { at: date.lines });
    if (document.issueDate === null) return unmet(`«${one(date.text)}» không phải một ngày có thật.`, `“${one(date.text)}” is no day of the calendar.`, { at: date.lines });
    if (document.issueDate > on) return told(`Văn bản ghi ngày ${vietnamese(document.issueDate)}, sau ngày kiểm ${vietnamese(on)}.`, `The document is dated ${vietnamese(document.issueDate)}, after the day of this check.`, { at: date.lines });
  }
  return met(`${heads.map(({ document }) => one(componentOf(document, "placeAndDate")?.text ?? "")).join("; ")}.`, "The date is given.");
}

const vietnamese = (day: string): string => day.split("-").reverse().join("/");

/** The list is there, ends with the place that keeps the document, and is closed by the edition's last mark. */
export function recipientsOf(evidence: Evidence): Seen {
  const tables = standardOf(evidence)?.tables.recipients;
  for (const { document } of evidence.heads) {
    const recipients = componentOf(document, "recipients");
    const present = { hd05: "NN-15", hd36: "R06b", qd66: "Q04i" } as const;
    if (!recipients) return unmet("Chưa thấy «Nơi nhận».", "There are no recipients.", { requires: present });
    const items = recipients.partsNamed("items");
    if (items.length === 0) return unmet("«Nơi nhận» chưa ghi nơi nào.", "The list of recipients is empty.", { at: recipients.lines, requires: present });
    const archive = recipients.part("archiveLine");
    if (!archive) return unmet("«Nơi nhận» chưa có dòng lưu.", "The recipients have no archive line.", { at: recipients.lines.slice(0, 1), requires: { hd05: "NN-05", hd36: "R02b" } });
    const last = items.at(-1) ?? archive;
    if (tables && !last.text.trimEnd().endsWith(tables.lastEnd)) {
      return unmet(`Nơi nhận cuối cùng «${one(last.text)}» chưa kết thúc bằng dấu «${tables.lastEnd}».`, `The last recipient “${one(last.text)}” does not end with “${tables.lastEnd}”.`, { at: [last] });
    }
  }
  return met("Nơi nhận đã đủ, có dòng lưu và dấu kết thúc.", "The recipients are closed, with an archive line.");
}
