import { makeComponent } from "../component";
import type { Reading } from "./reading";

/** A PAGE field, or digits alone, in a header or footer of this document's sections. */
export function readPageNumbers(reading: Reading): void {
  for (const paragraph of reading.extras) {
    if (!/^(?:header|footer)/u.test(paragraph.story)) continue;
    const field = paragraph.fields.some((one) => /^\s*PAGE(?!REF)\b/iu.test(one.instruction));
    const typed = /^[-\u2010-\u2015\s]*\d{1,4}[-\u2010-\u2015\s]*$/u.test(paragraph.text);
    if (!field && !typed) continue;
    const text = paragraph.text.trim();
    const start = paragraph.text.indexOf(text);
    const { alignment, frame, frameAlign } = paragraph.format;
    reading.components.push(makeComponent({
      kind: "pageNumber", lines: [{ paragraph, start, end: start + text.length, text }],
      side: frame ? frameAlign ?? "center" : alignment === "center" || alignment === "right" ? alignment : "left",
      why: field ? (frame ? "trường PAGE trong khung chữ" : "trường PAGE") : "chữ số gõ tay", sureness: field ? "certain" : "likely",
    }));
  }
  if (reading.find("pageNumber") === null) reading.miss("pageNumber", "Đầu trang và chân trang không có số trang.");
}
