import rule from "../../../src/rules/recipients/item-mark";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: ["Nơi nhận:\n- Các đồng chí Tỉnh uỷ viên và lãnh đạo\ncác ban đảng;\n- Lưu Văn phòng Tỉnh uỷ."],
  wrong: [{ text: "Nơi nhận:\nCác đồng chí Tỉnh uỷ viên;\n- Lưu Văn phòng Tỉnh uỷ.", says: "missing", becomes: "Nơi nhận:\n- Các đồng chí Tỉnh uỷ viên;\n- Lưu Văn phòng Tỉnh uỷ." }],
});
