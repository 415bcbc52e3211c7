import type { NewParagraph } from "../edits";
import { child, childrenOf, clone, detach, make, nameOf, setItems, type Live, itemsOf } from "./live";
import { plainParagraph, setParagraphProperties, type ParagraphNow } from "./paragraph-properties";
import { paragraphText } from "./pieces";
import { textNodes } from "./replace-text";
import { setRunProperties } from "./run-properties";
import { addInOrder, ensureChild } from "./schema-order";

/**
 * What a neighbour has for itself alone: its section, its place in a list, a page break, borders (a line drawn below a
 * heading would move), a record of changes, conditional formatting of a table row.
 */
const own: ReadonlySet<string> = new Set(["w:sectPr", "w:pPrChange", "w:pageBreakBefore", "w:pBdr", "w:cnfStyle"]);
const markOnly: ReadonlySet<string> = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"]);

/** `like` copies the neighbour's paragraph properties, the formatting of its first run that shows text, and its mark. */
export function newParagraph(wanted: NewParagraph, neighbour: Live | null, now: ParagraphNow = plainParagraph): Live {
  const paragraph = make("<w:p/>");
  const like = wanted.like ? neighbour : null;
  const properties = copyOf(like && child(like, "w:pPr"), (name) => own.has(name) || (name === "w:numPr" && wanted.keepNumbering !== true));
  const shown = like && paragraphText(like).pieces.find((piece) => piece.text !== "")?.run;
  const mark = properties && child(properties, "w:rPr");
  if (mark) for (const one of childrenOf(mark)) if (markOnly.has(nameOf(one))) detach(one);
  const run = copyOf((shown && child(shown, "w:rPr")) ?? mark, (name) => markOnly.has(name)) ?? make("<w:rPr/>");
  if (properties) addInOrder(paragraph, "w:p", properties);
  if (wanted.paragraph) setParagraphProperties(ensureChild(paragraph, "w:p", "w:pPr"), wanted.paragraph, now);
  if (wanted.run) {
    setRunProperties(run, wanted.run, null);
    setRunProperties(ensureChild(ensureChild(paragraph, "w:p", "w:pPr"), "w:pPr", "w:rPr"), wanted.run, null);
  }
  if (wanted.text !== "") {
    const shows = make("<w:r/>");
    if (childrenOf(run).length > 0) addInOrder(shows, "w:r", run);
    setItems(shows, [...itemsOf(shows), ...textNodes(wanted.text)]);
    setItems(paragraph, [...itemsOf(paragraph), shows]);
  }
  return paragraph;
}

function copyOf(properties: Live | null | undefined, leaveOut: (name: string) => boolean): Live | null {
  if (!properties) return null;
  const copy = clone(properties);
  for (const one of childrenOf(copy)) if (leaveOut(nameOf(one))) detach(one);
  return copy;
}
