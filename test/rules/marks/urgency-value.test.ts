import rule from "../../../src/rules/marks/urgency-value";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: ["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "(HOẢ TỐC)", { text: "HOẢ TỐC HẸN GIỜ", edition: "hd36" }],
  wrong: [{ text: "HOẢ TỐC HẸN GIỜ", says: "value", edition: "hd05" }],
});
