import rule from "../../../src/rules/recipients/own-line";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: ["Nơi nhận:\n- Lưu Văn phòng Tỉnh uỷ."],
  wrong: [{ text: "Nơi nhận: Lưu Văn phòng Tỉnh uỷ.\n- Lưu trữ.", says: "shared" }],
});
