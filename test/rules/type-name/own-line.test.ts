import rule from "../../../src/rules/type-name/own-line";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [{ as: "typeName", text: "QUY CHẾ LÀM VIỆC" }],
  wrong: [{ as: "typeName", text: "NGHỊ QUYẾT về công tác cán bộ", says: "shared" }],
});
