import { fold } from "../../shared/text";
import { componentOf, type Paragraph } from "../../document/document";
import type { RequirementRefs } from "../../standard/index";
import { defineRule, type Rule } from "../rule";
import { excerpt } from "../say";

/** Shorter text above the type name may be a mark, a line of the head, anything. */
const longLine = 110;
const basis = /^[\s\-–—+*•]*căn cứ\s/u;

/** Running text, or a basis, above the type name: only what stands in the flow below the party's title. */
export function belowSubject(what: "body" | "basis", id: string, title: string, name: string, requires: RequirementRefs, sample: string): Rule {
  return defineRule({
    id,
    title,
    requires,
    fix: "none",
    whyNoFix: "Chuyển đoạn này xuống đâu trong nội dung thì người soạn biết.",
    looksAt: "document",
    messages: { above: "«{found}» ở trên tên loại văn bản; {name} ở dưới tên loại và trích yếu." },
    example: { right: `NGHỊ QUYẾT / về công tác cán bộ / ${sample}`, wrong: `${sample} / NGHỊ QUYẾT / về công tác cán bộ` },
    check({ document, report }) {
      const head = componentOf(document, "partyTitle")?.lines[0]?.paragraph;
      const type = componentOf(document, "typeName")?.lines[0]?.paragraph;
      const number = componentOf(document, "referenceNumber")?.lines[0]?.paragraph;
      if (!head || !type || !number || head.story !== "body" || type.story !== "body") return;
      const inFlow = ({ containers }: Paragraph): boolean => !containers.some((container) => container.in !== "contentControl");
      for (const paragraph of document.paragraphs) {
        if (paragraph.story !== "body" || paragraph.index <= Math.max(head.index, number.index) || paragraph.index >= type.index || !inFlow(paragraph)) continue;
        if (document.roles.get(paragraph) !== "unknown" || paragraph.format.alignment === "center") continue;
        const isBasis = basis.test(fold(paragraph.text));
        if (what === "basis" ? isBasis : !isBasis && paragraph.text.length > longLine) report(paragraph, "above", { found: excerpt(paragraph.text), name });
      }
    },
  });
}
