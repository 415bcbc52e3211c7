import rule from "../../../src/rules/recipients/colon";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: ["Nơi nhận:\n- Lưu Văn phòng Tỉnh uỷ."],
  wrong: [{ text: "Nơi nhận\n- Lưu Văn phòng Tỉnh uỷ.", says: "missing", becomes: "Nơi nhận:\n- Lưu Văn phòng Tỉnh uỷ." }],
});
