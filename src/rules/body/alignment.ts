import { formatParagraph } from "../../document/edits";
import { runningRoles } from "../body-roles";
import { defineRule } from "../rule";
import { excerpt } from "../say";

const names: Readonly<Record<string, string>> = { left: "canh trái", right: "canh phải", center: "canh giữa", distribute: "dãn đều cả dòng cuối" };

/** Dàn đều cả hai lề. */
export default defineRule({
  id: "body/alignment",
  title: "Nội dung dàn đều cả hai lề",
  requires: { hd05: "ND-02", hd36: "B02" },
  fix: "safe",
  looksAt: "bodyParagraph",
  roles: runningRoles,
  messages: { aligned: "Đoạn «{text}» {found}; nội dung dàn đều cả hai lề." },
  example: { right: "Đoạn dàn đều hai lề", wrong: "Đoạn canh trái" },
  check({ paragraph, report }) {
    const { alignment } = paragraph.format;
    if (alignment === "both" || paragraph.text.trim() === "") return;
    report(paragraph, "aligned", { text: excerpt(paragraph.text, 40), found: names[alignment] ?? alignment }, formatParagraph(paragraph, { alignment: "both" }));
  },
});
