import { pt } from "../../standard/vocabulary";
import type { RequirementRefs } from "../../standard/index";
import type { Role } from "../../document/document";
import { formatParagraph } from "../../document/edits";
import { defineRule, type Rule } from "../rule";
import { excerpt } from "../say";

/** Phần, chương and, asked by another point, mục stand in the middle. Of their names the text only says: on the line below. */
export function headingsCentered(id: string, names: string, sample: string, roles: readonly Role[], requires: RequirementRefs): Rule {
  return defineRule({
    id: `structure/${id}`,
    title: `${names.charAt(0).toUpperCase()}${names.slice(1)} trình bày ở giữa`,
    requires,
    fix: "safe",
    looksAt: "bodyParagraph",
    roles,
    messages: { aside: "«{found}» không ở giữa; {names} trình bày ở giữa hai lề." },
    example: { right: `${sample} (ở giữa)`, wrong: `${sample} (canh trái)` },
    check({ paragraph, report }) {
      if (paragraph.format.alignment === "center") return;
      report(paragraph, "aside", { found: excerpt(paragraph.text), names },
        formatParagraph(paragraph, { alignment: "center", firstLine: pt(0), indentLeft: pt(0) }));
    },
  });
}
