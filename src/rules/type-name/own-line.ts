import { looseTypeName } from "../loose-type-name";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** The type name stands alone on its line; the subject begins on the next. */
export default defineRule({
  id: "type-name/own-line",
  title: "Tên loại nằm trên một dòng riêng",
  requires: { hd05: "TL-01", hd36: "N01" },
  fix: "none",
  whyNoFix: "Tách dòng ở đâu cho cân đối là việc của người soạn.",
  looksAt: "document",
  messages: { shared: "Dòng «{found}» có cả tên loại và trích yếu; «{name}» nằm riêng một dòng, trích yếu ở dưới." },
  example: { right: "KẾT LUẬN / về công tác cán bộ", wrong: "KẾT LUẬN về công tác cán bộ" },
  check({ document, standard, report }) {
    const loose = looseTypeName(document, standard);
    if (loose?.is === "shared") report(loose.paragraph, "shared", { found: excerpt(loose.paragraph.text), name: loose.name });
  },
});
