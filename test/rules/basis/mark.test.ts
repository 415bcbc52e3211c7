import rule from "../../../src/rules/basis/mark";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ text: "- Căn cứ Điều lệ Đảng." }, { text: "– Căn cứ Điều lệ Đảng.", edition: "hd05" }],
  wrong: [
    { text: "Căn cứ Điều lệ Đảng;", says: "missing", becomes: "- Căn cứ Điều lệ Đảng;" },
    { text: "* Căn cứ Điều lệ Đảng;", says: "other", becomes: "- Căn cứ Điều lệ Đảng;" },
  ],
});
