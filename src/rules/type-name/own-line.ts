import { defineRule } from "../rule";
import { excerpt } from "../say";

/** The type name stands alone on its line; the subject begins on the next. */
export default defineRule({
  id: "type-name/own-line",
  title: "Tên loại nằm trên một dòng riêng",
  requires: { hd05: "TL-01", hd36: "N01" },
  fix: "none",
  whyNoFix: "Tách dòng ở đâu cho cân đối là việc của người soạn.",
  looksAt: "typeName",
  messages: { shared: "Dòng «{found}» có cả tên loại và trích yếu; tên loại nằm riêng một dòng, trích yếu ở dưới." },
  example: { right: "KẾT LUẬN / về công tác cán bộ", wrong: "KẾT LUẬN về công tác cán bộ" },
  check({ component, report }) {
    const [line] = component.lines;
    if (!line || component.sureness === "likely") return;
    const rest = line.paragraph.text.slice(line.end).split("\n")[0]?.trim() ?? "";
    if (/\p{L}{2}/u.test(rest)) report(line, "shared", { found: excerpt(line.paragraph.text) });
  },
});
