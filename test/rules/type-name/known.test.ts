import rule from "../../../src/rules/type-name/known";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ as: "typeName", text: "QUYẾT ĐỊNH" }, { as: "typeName", text: "CHƯƠNG TRÌNH" }],
  wrong: [{ as: "typeName", text: "CÔNG ĐIỆN", says: "foreign" }],
});
