import { fold } from "../../shared/text";
import { defineRule } from "../rule";
import { oneLine } from "../issuers";

/** Types of the State's and other bodies: công điện, nghị định, hợp đồng… */
export default defineRule({
  id: "type-name/known",
  title: "Tên loại nằm trong các thể loại văn bản của Đảng",
  requires: { qd399: "TQ-08" },
  fix: "none",
  whyNoFix: "Đổi sang thể loại nào của Đảng là việc của người soạn.",
  looksAt: "typeName",
  messages: { foreign: "Tên loại ghi «{found}»; đây không phải thể loại văn bản của Đảng." },
  example: { right: "QUYẾT ĐỊNH", wrong: "CÔNG ĐIỆN" },
  check({ component, standard, report }) {
    const name = fold(oneLine(component.text));
    if (standard.authority.foreignTypeNames.some((each) => fold(each) === name)) report(component, "foreign", { found: oneLine(component.text) });
  },
});
