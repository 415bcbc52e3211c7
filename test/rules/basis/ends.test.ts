import rule from "../../../src/rules/basis/ends";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ text: "- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc.", edition: "hd05" }, { text: "- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc,", edition: "hd36" }, "- Căn cứ …"],
  wrong: [
    { text: "- Căn cứ Điều lệ Đảng,\n- Căn cứ Quy chế làm việc.", says: "between", edition: "hd05", becomes: "- Căn cứ Điều lệ Đảng;" },
    { text: "- Căn cứ Điều lệ Đảng\n- Căn cứ Quy chế làm việc.", says: "between", edition: "hd05", becomes: "- Căn cứ Điều lệ Đảng;" },
    { text: "- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc,", says: "last", edition: "hd05" },
    { text: "- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc.", says: "last", edition: "hd36" },
  ],
});
