import { mm, mmToPt, pt } from "../../shared/measure";
import type { NewParagraph, ParagraphChange, RunChange } from "../../ooxml/edits";
import { preferred, type TypographyKey } from "../../standard/vocabulary";
import { geometry } from "../geometry";
import { typeOf, type StyleId } from "../style-sheet";
import type { Draft } from "./action";

/** The type of a row of the annex, written out: a document that is open may use any style or none. */
export function typeSet({ standard: { tables } }: Draft, key: TypographyKey, change: RunChange = {}): RunChange {
  const { size, face } = typeOf(tables, key);
  return { font: tables.page.fontFamily, size, bold: face.includes("bold"), italic: face.includes("italic"), underline: face.includes("underline") ? "single" : "none", caps: false, ...change };
}

/** A line that stands alone: no indent, no space around it. */
export const aloneSet = (alignment: "left" | "center" | "right", change: ParagraphChange = {}): ParagraphChange => ({
  alignment, indentLeft: pt(0), indentRight: pt(0), firstLine: pt(0), before: pt(0), after: pt(0), lineRule: "exact", line: geometry.line, ...change,
});

export function bodySet({ standard: { tables: { body } } }: Draft): ParagraphChange {
  return {
    alignment: "both", indentLeft: pt(0), indentRight: pt(0), firstLine: mmToPt(preferred(body.firstLineIndent)), before: pt(0), after: preferred(body.paragraphSpacing),
    lineRule: body.lineRules[0] ?? "exact", line: preferred(body.lineSpacing),
  };
}

/** A paragraph of its own look; in a document that has our style for it, only the style. */
export function paragraph(draft: Draft, text: string, look: { readonly style?: StyleId; readonly key: TypographyKey; readonly run?: RunChange; readonly paragraph: ParagraphChange }): NewParagraph {
  const has = look.style !== undefined && draft.opened.file.styles.styles.some(({ id }) => id === look.style);
  if (has && look.style !== undefined) return { text, like: false, paragraph: { style: look.style } };
  return { text, like: false, paragraph: look.paragraph, run: typeSet(draft, look.key, look.run) };
}

/** Upright and landscape pages of the edition: the same area of text, turned. */
export function pageOf({ standard: { tables: { page } } }: Draft, orientation: "portrait" | "landscape") {
  const [top, bottom, left, right] = [page.margins.top, page.margins.bottom, page.margins.left, page.margins.right].map(preferred);
  const { width, height } = page.paper;
  return orientation === "portrait"
    ? { orientation, width, height, top: top ?? mm(0), bottom: bottom ?? mm(0), left: left ?? mm(0), right: right ?? mm(0) } as const
    : { orientation, width: height, height: width, top: left ?? mm(0), bottom: right ?? mm(0), left: bottom ?? mm(0), right: top ?? mm(0) } as const;
}
