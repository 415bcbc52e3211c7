import { mmToPt } from "../shared/measure";
import { mm, pt, type ComponentKind } from "../standard/vocabulary";
import type { Component, PartyDocument } from "../document/document";
import { anchorOf, type Edit } from "../document/edits";

/** Ends of drawn lines fall short by what the eye does not see. */
const tolerance = 0.92;
/** Weight of the line that a fix draws; the text names none. */
const weight = pt(0.75);

export interface LineState { readonly is: "missing" | "dashed" | "short" | "right"; readonly edits: readonly Edit[] }

/** The solid line over the whole text width that parts what stands below the signature from the document. */
export function fullWidthLine(document: PartyDocument, kind: ComponentKind, component: Component): LineState {
  const [first] = component.lines;
  const section = document.sections.find(({ index }) => index === first?.paragraph.section);
  const line = document.lines.find(({ of, anchor }) => of === kind && anchor.paragraph.story === first?.paragraph.story);
  if (!first || !section) return { is: "right", edits: [] };
  const width = mmToPt(mm(section.width - section.margins.left - section.margins.right - section.margins.gutter));
  if (line) return { is: line.dashed ? "dashed" : line.length !== null && line.length < width * tolerance && line.made !== "cellBorder" ? "short" : "right", edits: [] };
  // Typed underscores and dashes right above are a line too, made by hand.
  const above = document.paragraphs.find(({ story, index }) => story === first.paragraph.story && index === first.paragraph.index - 1);
  if (above && /^[\s_\-–—]{10,}$/u.test(above.text)) return { is: "right", edits: [] };
  const inCell = (paragraph: typeof first.paragraph): boolean => paragraph.containers.length > 0;
  const drawable = above && above.text.trim() === "" && !inCell(above) && above.section === first.paragraph.section && above.drawings.length === 0;
  return { is: "missing", edits: drawable ? [{ do: "insertLine", at: anchorOf(above), width, weight, align: "fullWidth" }] : [] };
}
