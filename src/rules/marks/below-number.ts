import type { RequirementRefs } from "../../standard/index";
import { componentOf } from "../../document/document";
import { defineRule, type LooksAt, type Rule } from "../rule";
import { excerpt } from "../say";

type Mark = Extract<LooksAt, "urgencyMark" | "draftNotice" | "secrecyMark">;

/** A mark that stands under the number (on a công văn under its subject): not above it, not at the right. */
export function belowNumber(kind: Mark, id: string, name: string, requires: RequirementRefs, sample: string): Rule {
  return defineRule({
    id: `marks/${id}`,
    title: `${name} ở dưới số và ký hiệu`,
    requires,
    fix: "none",
    whyNoFix: "Chuyển dòng này là sắp xếp lại phần đầu văn bản; nên làm bằng tay.",
    looksAt: kind,
    messages: { elsewhere: "«{found}» không ở dưới số và ký hiệu; {name} đặt dưới số và ký hiệu, công văn thì dưới trích yếu." },
    example: { right: `Số 05-NQ/TU / ${sample}`, wrong: `${sample} / Số 05-NQ/TU` },
    check({ component, document, report }) {
      const [line] = component.lines;
      const number = componentOf(document, "referenceNumber")?.lines[0];
      if (!line || !number || component.sureness === "likely" || line.paragraph.story !== number.paragraph.story) return;
      const above = line.paragraph.index < number.paragraph.index || (line.paragraph === number.paragraph && line.start < number.start);
      // Right of the title stands the circulation mark's place; «side» of a lone centred line says nothing.
      if (above || component.side === "right") report(line, "elsewhere", { found: excerpt(line.text), name: name.toLowerCase() });
    },
  });
}
