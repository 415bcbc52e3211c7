import { fits, mm, preferred } from "../../standard/vocabulary";
import type { RequirementRefs } from "../../standard/index";
import { formatPage } from "../../document/edits";
import { defineRule, type Rule } from "../rule";
import { sayMeasure, sayNumber } from "../say";

type Edge = "top" | "bottom" | "left" | "right";
/** Word's dialogs round margins to a tenth of a millimetre, its files to a twip. */
const rounding = 0.06;

/**
 * One edge of the page. A gutter adds to the left edge. Landscape pages are left alone: the text only says to adapt the
 * upright area to them.
 */
export function margin(edge: Edge, name: string, requires: RequirementRefs): Rule {
  return defineRule({
    id: `page/margin-${edge}`,
    title: `Lề ${name}`,
    requires,
    fix: "safe",
    looksAt: "page",
    messages: { margin: "Lề {name}{where} là {found} mm; lề {name} của văn bản là {expected} mm." },
    example: { right: `Lề ${name} đúng quy định`, wrong: `Lề ${name} 25,4 mm` },
    check({ document, standard, report }) {
      const measure = standard.tables.page.margins[edge];
      for (const section of document.sections) {
        if (section.orientation === "landscape") continue;
        const gutter = edge === "left" ? section.margins.gutter : 0;
        const found = mm(section.margins[edge] + gutter);
        if (fits(measure, found, rounding)) continue;
        report("page", "margin", {
          name, where: document.sections.length > 1 ? ` từ phần trang thứ ${section.index + 1}` : "",
          found: sayNumber(Math.round(found * 10) / 10), expected: sayMeasure(measure),
        }, formatPage(section.index, { [edge]: preferred(measure), ...(gutter > 0 ? { gutter: mm(0) } : {}) }));
      }
    },
  });
}
