import rule from "../../../src/rules/recipients/archive-line";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: ["Nơi nhận:\n- Ban Bí thư;\n- Lưu Văn phòng Tỉnh uỷ."],
  wrong: [
    { text: "Nơi nhận:\n- Ban Bí thư;\n- Các ban đảng.", says: "missing" }, { text: "Nơi nhận:\n- Lưu Văn phòng Tỉnh uỷ;\n- Các ban đảng.", says: "notLast" },
  ],
});
