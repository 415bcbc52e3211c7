import type { ComponentKind } from "../../standard/vocabulary";
import type { RequirementRefs } from "../../standard/index";
import { insertParagraph, replaceText } from "../../document/edits";
import { defineRule, type Rule } from "../rule";
import { excerpt } from "../say";
import { spanAt } from "../spans";

type Level = Extract<ComponentKind, "part" | "chapter" | "section">;

/** «Chương I» on a line, its name on the next: not «Chương I. QUY ĐỊNH CHUNG». A level without a name is complete. */
export function titleBelow(level: Level, name: string, number: string, requires: RequirementRefs): Rule {
  return defineRule({
    id: `structure/${level}-title-below`,
    title: `Tên ${name.toLowerCase()} (nếu có) ở ngay dòng dưới`,
    requires,
    fix: "ask",
    whyNoFix: "Đề mục nằm chung đoạn với chữ khác; xuống dòng bằng tay.",
    looksAt: level,
    messages: { together: "«{found}» ghi tên trên cùng một dòng; «{heading}» ở một dòng, tên ở ngay dòng dưới." },
    example: { right: `${name} ${number} / QUY ĐỊNH CHUNG`, wrong: `${name} ${number}. QUY ĐỊNH CHUNG` },
    check({ component, report }) {
      const heading = component.part("heading");
      const title = component.part("title");
      if (!heading || !title || title.paragraph !== heading.paragraph) return;
      const { paragraph } = title;
      // A soft break sets the name on the next line as well as a paragraph does.
      if (paragraph.text.slice(heading.start, title.end).includes("\n")) return;
      const word = heading.text.replace(/[\s.:)–-]+$/u, "");
      const whole = paragraph.text.trim() === paragraph.text.slice(heading.start, title.end);
      report(component, "together", { found: excerpt(component.text), heading: word }, ...(whole ? [
        replaceText(spanAt(paragraph, heading.start + word.length, title.end), ""),
        insertParagraph(paragraph, "after", { text: title.text.toUpperCase(), like: true }),
      ] : []));
    },
  });
}
