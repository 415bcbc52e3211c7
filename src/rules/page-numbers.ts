import { textWidth } from "../shared/font-metrics";
import { mmToPt } from "../shared/measure";
import type { Paragraph, PartyDocument, Span } from "../document/document";
import { pageFieldOf } from "../document/page-field";
import { spanAt, trimmedSpan } from "./spans";

type PageSection = PartyDocument["sections"][number];

/** A page number in a page header or footer: a field that counts, or digits that somebody typed. */
export interface PageNumberPlace {
  readonly paragraph: Paragraph;
  readonly where: "header" | "footer";
  /** The digits; of a field its result. */
  readonly number: Span;
  readonly isField: boolean;
}

/** Every page number of the headers and footers, in the order of the stories. */
export function pageNumbersOf(document: PartyDocument): readonly PageNumberPlace[] {
  const found: PageNumberPlace[] = [];
  for (const paragraph of document.paragraphs) {
    const where = paragraph.story.startsWith("header:") ? "header" : paragraph.story.startsWith("footer:") ? "footer" : null;
    if (where === null) continue;
    const field = pageFieldOf(paragraph);
    if (field) {
      found.push({ paragraph, where, number: spanAt(paragraph, field.start, field.end), isField: true });
    } else if (/^[\s–—-]*(?:trang\s*)?\d{1,4}[\s.–—-]*$/iu.test(paragraph.text)) {
      found.push({ paragraph, where, number: trimmedSpan(paragraph), isField: false });
    }
  }
  return found;
}

/** The parts that show on a section's pages after its first. */
export function laterParts(section: PageSection): readonly string[] {
  return [section.headers.default, section.headers.even, section.footers.default, section.footers.even].filter((name) => name !== null);
}
/** The parts that show on a section's first page. */
export function firstPageParts(section: PageSection): readonly string[] {
  const names = section.titlePage
    ? [section.headers.first, section.footers.first]
    : [section.headers.default, section.footers.default];
  return names.filter((name) => name !== null);
}

/** How far over one page the estimate must be before anything is said: it knows neither shapes nor row heights. */
const surely = 1.4;
/** Height of a line of Times New Roman against its size, for single spacing. */
const singleLine = 1.15;

/** Whether the document is certainly longer than a page. A file does not say how many pages it makes. */
export function isSurelyLongerThanOnePage(document: PartyDocument): boolean {
  const [section] = document.sections;
  if (!section) return false;
  const { margins } = section;
  const width = mmToPt(section.width) - mmToPt(margins.left) - mmToPt(margins.right);
  const room = (mmToPt(section.height) - mmToPt(margins.top) - mmToPt(margins.bottom)) * surely;
  let height = 0;
  for (const paragraph of document.paragraphs) {
    if (paragraph.story !== "body" || paragraph.containers.length > 0) continue;
    if (paragraph.text.includes("\f") && height > 0) return true;
    const { size } = paragraph.runs[0]?.format ?? paragraph.mark;
    const pitch = paragraph.format.lineRule === "auto" ? (paragraph.format.line / 12) * size * singleLine : paragraph.format.line;
    const lines = Math.max(1, Math.ceil(textWidth(paragraph.text, { size }) / width));
    height += lines * pitch + paragraph.format.before + paragraph.format.after;
    if (height > room) return true;
  }
  return false;
}
