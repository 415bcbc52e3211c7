import { pt } from "../../standard/vocabulary";
import { formatParagraph } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Phần, chương, mục stand in the middle, on lines of their own. */
export default defineRule({
  id: "structure/headings-centered",
  title: "Phần, chương, mục trình bày ở giữa",
  requires: { hd05: "ND-16", hd36: "B08" },
  fix: "safe",
  looksAt: "bodyParagraph",
  pace: "layout",
  messages: { aside: "«{found}» không ở giữa; phần, chương, mục và tên của chúng trình bày ở giữa hai lề." },
  example: { right: "Chương II (ở giữa)", wrong: "Chương II (canh trái)" },
  check({ paragraph, role, report }) {
    if (!["part", "chapter", "section"].includes(role) || paragraph.format.alignment === "center") return;
    report(paragraph, "aside", { found: excerpt(paragraph.text) },
      formatParagraph(paragraph, { alignment: "center", firstLine: pt(0), indentLeft: pt(0) }));
  },
});
