import rule from "../../../src/rules/recipients/as-above";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [],
  wrong: [{ text: "Nơi nhận:\n- Các ban đảng;\n- Lưu Văn phòng Tỉnh uỷ.", says: "missing" }],
});
