import { pt } from "../../standard/vocabulary";
import type { RequirementRefs } from "../../standard/index";
import type { Component } from "../../document/document";
import { formatParagraph } from "../../document/edits";
import { defineRule, type LooksAt, type Rule } from "../rule";
import { excerpt } from "../say";

export interface CenteredKind {
  readonly kind: Exclude<LooksAt, "page" | "document" | "bodyParagraph" | "signatureBlock">;
  readonly folder: string;
  readonly name: string;
  /** In the middle of its half of the head, or of the page. */
  readonly within: "column" | "page";
  /** The part that has to stand there; every line where absent. */
  readonly part?: string;
  readonly requires: RequirementRefs;
}

/**
 * Cân đối, chính giữa: a component in a cell is centred in it, one across the page is centred on it. Lines set by tabs, by
 * indents or in text boxes are left alone: where they fall cannot be told.
 */
export function centered({ kind, folder, name, within, part, requires }: CenteredKind): Rule {
  return defineRule({
    id: `${folder}/centered`,
    title: `${name} trình bày cân đối, chính giữa`,
    requires,
    fix: "safe",
    looksAt: kind,
    messages: { aside: "«{found}» không ở giữa; {name} trình bày cân đối, chính giữa." },
    example: { right: `${name} ở giữa`, wrong: `${name} canh trái` },
    check(seen) {
      const component = (seen as { readonly component: Component }).component;
      if (component.sureness === "likely") return;
      const done = new Set<object>();
      for (const { paragraph, text } of part === undefined ? component.lines : component.partsNamed(part)) {
        const inColumn = paragraph.containers.some((each) => each.in === "cell" && each.columns > 1);
        const boxed = paragraph.containers.some(({ in: container }) => container === "textBox") || paragraph.format.frame;
        if (done.has(paragraph) || boxed || inColumn !== (within === "column") || paragraph.text.includes("\t") || /\S {5,}\S/u.test(paragraph.text)) continue;
        done.add(paragraph);
        const { alignment, indentLeft, firstLine } = paragraph.format;
        if (alignment === "center" || (within === "page" && (alignment === "right" || indentLeft + firstLine > farIn))) continue;
        seen.report(paragraph, "aside", { found: excerpt(text), name: name.charAt(0).toLowerCase() + name.slice(1) },
          formatParagraph(paragraph, { alignment: "center", ...(firstLine === 0 ? {} : { firstLine: pt(0) }), ...(indentLeft === 0 ? {} : { indentLeft: pt(0) }) }));
      }
    },
  });
}

/** An indent this deep, in points, was made to bring the line to the middle by hand. */
const farIn = 60;
