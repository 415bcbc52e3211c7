import { isHyphens, type Line } from "../line";
import { appendixReferenceOpenings, beginsWith } from "../words";
import { hintsOf, isAppendixHeading } from "./hints";
import { cellOf, linesBetween, type Reading } from "./reading";

/** Where the first appendix begins behind `from`; the end where there is none. */
export function appendixStart(reading: Reading, from: number): number {
  for (let at = from; at < reading.paragraphs.length; at += 1) if (headingAt(reading, at) !== null) return at;
  return reading.paragraphs.length;
}
function headingAt(reading: Reading, at: number): Line | null {
  const paragraph = reading.paragraphs[at];
  if (!paragraph || !hintsOf(paragraph).appendix || (cellOf(paragraph)?.columns ?? 1) > 3) return null;
  return reading.linesOf(paragraph).find((line) => isAppendixHeading(line.folded)) ?? null;
}

/** Every appendix: its heading, title, reference line and hyphens. What it holds is not the document's body. */
export function readAppendices(reading: Reading, from: number): void {
  let any = false;
  for (let at = from; at < reading.paragraphs.length; at += 1) {
    const heading = headingAt(reading, at);
    if (!heading) continue;
    any = true;
    const title: Line[] = [];
    const reference: Line[] = [];
    let hyphens: Line | null = null;
    const lines = linesBetween(reading, at, at + 14);
    for (const line of lines.slice(lines.indexOf(heading) + 1)) {
      if (isHyphens(line.text)) { hyphens = line; break; }
      const opens = beginsWith(line.folded.replace(/^[(\s]+/u, ""), appendixReferenceOpenings) !== null;
      const open = reference.length > 0 && reference[0]?.text.startsWith("(") === true && !/\)\s*$/u.test(reference.at(-1)?.text ?? "");
      if (opens || open) { reference.push(line); continue; }
      if (reference.length > 0 || !line.centred || title.length > 6 || isAppendixHeading(line.folded)) break;
      title.push(line);
    }
    reading.add({
      kind: "appendix", lines: [heading, ...title, ...reference, ...(hyphens ? [hyphens] : [])], why: "dòng «Phụ lục» sau phần ký",
      parts: { heading, title, reference, hyphens }, sureness: heading.centred || (title.length > 0 && reference.length > 0) ? "certain" : "likely",
    });
  }
  if (!any) reading.miss("appendix", "Sau phần ký không có phụ lục.");
}
