import { pt, type Pt } from "../../shared/measure";
import type { ParagraphChange } from "../edits";
import type { LineRule } from "../model";
import { attribute, setAttribute, setAttributes } from "./attributes";
import { child, childrenOf, detach, make, type Live } from "./live";
import { setToggle } from "./run-properties";
import { addInOrder, ensureChild } from "./schema-order";

export const twips = (points: Pt): string => String(Math.round(points * 20));

/** What the paragraph looks like before the change: a line's height means nothing without its rule. */
export interface ParagraphNow {
  readonly lineRule: LineRule;
  readonly line: Pt;
  readonly hasBottomBorder: boolean;
  /** A style of the document spaces automatically, which wins over a height unless it is turned off by name. */
  readonly autoSpacing: boolean;
}
export const plainParagraph: ParagraphNow = { lineRule: "auto", line: pt(12), hasBottomBorder: false, autoSpacing: false };

/** Sets the named properties and no other, attribute by attribute where several share an element. */
export function setParagraphProperties(properties: Live, set: ParagraphChange, now: ParagraphNow): void {
  const to = (name: string): Live => ensureChild(properties, "w:pPr", name);
  if (set.style !== undefined) setAttribute(to("w:pStyle"), "w:val", set.style);
  if (set.keepNext !== undefined) setToggle(properties, "w:pPr", "w:keepNext", set.keepNext);
  if (set.pageBreakBefore !== undefined) setToggle(properties, "w:pPr", "w:pageBreakBefore", set.pageBreakBefore);
  if (set.bottomBorder !== undefined) removeBottomBorder(properties, now);
  setSpacing(properties, set, now);
  setIndents(properties, set);
  if (set.contextualSpacing !== undefined) setToggle(properties, "w:pPr", "w:contextualSpacing", set.contextualSpacing);
  if (set.alignment !== undefined) setAttribute(to("w:jc"), "w:val", set.alignment);
}

function setSpacing(properties: Live, set: ParagraphChange, now: ParagraphNow): void {
  const { before, after, line, lineRule } = set;
  if (before === undefined && after === undefined && line === undefined && lineRule === undefined) return;
  const spacing = ensureChild(properties, "w:pPr", "w:spacing");
  const auto = now.autoSpacing ? "0" : null;
  if (before !== undefined) setAttributes(spacing, { "w:beforeLines": null, "w:beforeAutospacing": auto, "w:before": twips(before) });
  if (after !== undefined) setAttributes(spacing, { "w:afterLines": null, "w:afterAutospacing": auto, "w:after": twips(after) });
  if (line !== undefined || lineRule !== undefined) {
    const rule = lineRule ?? now.lineRule;
    // Without a height of its own a rule keeps the present one; a multiple is no height in points, and the other way round.
    const height = line ?? ((rule === "auto") === (now.lineRule === "auto") ? now.line : pt(12));
    setAttributes(spacing, { "w:line": twips(height), "w:lineRule": rule });
  }
}

function setIndents(properties: Live, set: ParagraphChange): void {
  const { indentLeft, indentRight, firstLine } = set;
  if (indentLeft === undefined && indentRight === undefined && firstLine === undefined) return;
  const indents = ensureChild(properties, "w:pPr", "w:ind");
  if (indentLeft !== undefined) setAttributes(indents, { "w:start": null, "w:startChars": null, "w:leftChars": null, "w:left": twips(indentLeft) });
  if (indentRight !== undefined) setAttributes(indents, { "w:end": null, "w:endChars": null, "w:rightChars": null, "w:right": twips(indentRight) });
  if (firstLine !== undefined) {
    const hangs = firstLine < 0;
    setAttributes(indents, {
      "w:firstLineChars": null, "w:hangingChars": null,
      "w:firstLine": hangs ? null : twips(firstLine), "w:hanging": hangs ? twips(pt(-firstLine)) : null,
    });
  }
}

function removeBottomBorder(properties: Live, now: ParagraphNow): void {
  const borders = child(properties, "w:pBdr");
  const bottom = borders && child(borders, "w:bottom");
  if (borders && bottom && attribute(bottom, "w:val") !== "nil" && attribute(bottom, "w:val") !== "none") {
    detach(bottom);
    if (childrenOf(borders).length === 0) detach(borders);
  } else if (!bottom && now.hasBottomBorder) {
    addInOrder(ensureChild(properties, "w:pPr", "w:pBdr"), "w:pBdr", make("<w:bottom w:val=\"nil\"/>"));
  }
}
