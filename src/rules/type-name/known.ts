import { looseTypeName } from "../loose-type-name";
import { defineRule } from "../rule";

/** Types of the State and of other bodies: công điện, nghị định, hợp đồng… */
export default defineRule({
  id: "type-name/known",
  title: "Tên loại nằm trong các thể loại văn bản của Đảng",
  requires: { qd399: "TQ-08", qd66: "Q01" },
  fix: "none",
  whyNoFix: "Đổi sang thể loại nào của Đảng là việc của người soạn.",
  looksAt: "document",
  messages: { foreign: "Tên loại ghi «{found}»; đây không phải thể loại văn bản của Đảng." },
  example: { right: "QUYẾT ĐỊNH", wrong: "CÔNG ĐIỆN" },
  check({ document, standard, report }) {
    const loose = looseTypeName(document, standard);
    if (loose?.is === "foreign") report(loose.paragraph, "foreign", { found: loose.name });
  },
});
