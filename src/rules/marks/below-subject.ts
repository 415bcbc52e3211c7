import type { RequirementRefs } from "../../standard/index";
import { componentOf } from "../../document/document";
import { defineRule, type Rule } from "../rule";
import { excerpt } from "../say";

/** On a công văn the mark stands under the subject, not between it and the number. */
export function belowLetterSubject(kind: "urgencyMark" | "draftNotice", id: string, name: string, requires: RequirementRefs, sample: string): Rule {
  return defineRule({
    id: `marks/${id}`,
    title: `${name} của công văn ở dưới trích yếu`,
    requires,
    fix: "none",
    whyNoFix: "Chuyển dòng này là sắp xếp lại phần đầu văn bản; nên làm bằng tay.",
    looksAt: kind,
    documentTypes: ["officialLetter"],
    messages: { above: "«{found}» ở trên trích yếu công văn; {name} đặt dưới trích yếu." },
    example: { right: `về việc chuẩn bị hội nghị / ${sample}`, wrong: `${sample} / về việc chuẩn bị hội nghị` },
    check({ component, document, report }) {
      const [line] = component.lines;
      const number = componentOf(document, "referenceNumber")?.lines[0];
      const subject = componentOf(document, "letterSubject")?.lines[0];
      if (!line || !number || !subject || component.sureness === "likely" || line.paragraph.story !== subject.paragraph.story) return;
      const order = (a: typeof line, b: typeof line): number => a.paragraph.index - b.paragraph.index || a.start - b.start;
      if (order(line, subject) < 0 && order(line, number) > 0) report(line, "above", { found: excerpt(line.text), name: name.toLowerCase() });
    },
  });
}
