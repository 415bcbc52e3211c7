import { isElement, type XmlElement } from "../xml";
import { readInline, type Inline } from "./inline";
import { childOf, valueOf } from "./tree";
import { sliceOf, type GrowingParagraph, type Walk } from "./walk";

const noNotes = Object.freeze({ comments: false, footnotes: false });

/** Reads a `w:p` and, behind it in the count, the paragraphs of text boxes anchored in it. */
export function readParagraph(walk: Walk, element: XmlElement): void {
  const { context } = walk;
  const pPr = childOf(element, "w:pPr");
  const style = context.paragraphStyle(valueOf(pPr, "w:pStyle"));
  const { format, from } = context.paragraph(style, walk.table, pPr, sliceOf(walk, pPr));
  const markProperties = childOf(pPr, "w:rPr");
  const mark = context.run(style, walk.table, markProperties, sliceOf(walk, markProperties));
  for (const font of mark.fonts) walk.fonts.add(font);
  const paragraph: GrowingParagraph = {
    index: walk.at.first + walk.paragraphs.length, text: "", runs: [], format, from, mark: mark.format, containers: walk.containers, section: 0, label: null,
    pending: walk.pending || mark.pending || hasPendingChange(pPr), fields: [], drawings: [], notes: noNotes,
  };
  walk.paragraphs.push(paragraph);

  const inline: Inline = { walk, paragraph, style, text: "", runs: [], fields: [], drawings: [], open: [], deleted: false, inserted: false, comments: false, footnotes: false, pending: false };
  for (const field of walk.fields) inline.open.push({ ...field, start: 0, entry: null });
  for (const node of element.children) {
    if (isElement(node) && node !== pPr) readInline(inline, node);
  }
  finish(inline);
  const sectPr = childOf(pPr, "w:sectPr");
  // Only paragraphs of the body itself end a section.
  if (sectPr && walk.containers.every((container) => container.in === "contentControl")) walk.breaks.push({ after: walk.paragraphs.length, sectPr });
}

function finish(inline: Inline): void {
  const { walk, paragraph } = inline;
  for (const field of inline.open) {
    // A field that goes on in the next paragraph covers this one to its end.
    if (field.entry) field.entry.end = inline.text.length;
    else if (field.inResult) inline.fields.unshift({ start: 0, end: inline.text.length, instruction: field.instruction.trim() });
  }
  walk.fields = inline.open.map(({ instruction, inResult }) => ({ instruction, inResult }));
  paragraph.text = inline.text;
  paragraph.runs = inline.runs;
  paragraph.fields = inline.fields;
  paragraph.drawings = inline.drawings;
  if (inline.pending) paragraph.pending = true;
  if (inline.comments || inline.footnotes) paragraph.notes = { comments: inline.comments, footnotes: inline.footnotes };
}

function hasPendingChange(pPr: XmlElement | null): boolean {
  if (!pPr) return false;
  if (childOf(pPr, "w:pPrChange") || childOf(childOf(pPr, "w:numPr"), "w:ins")) return true;
  const sectPr = childOf(pPr, "w:sectPr");
  return sectPr !== null && childOf(sectPr, "w:sectPrChange") !== null;
}
