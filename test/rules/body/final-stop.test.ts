import rule from "../../../src/rules/body/final-stop";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ as: "body", text: "Nghị quyết này phổ biến đến chi bộ." }, { as: "body", text: "Nghị quyết này phổ biến đến …" }, { as: "body", text: "Nghị quyết này phổ biến đến chi bộ./." }],
  wrong: [
    { as: "body", text: "Nghị quyết này phổ biến đến chi bộ", says: "end", becomes: "Nghị quyết này phổ biến đến chi bộ." },
    { as: "body", text: "Nghị quyết này phổ biến đến chi bộ;", says: "end", becomes: "Nghị quyết này phổ biến đến chi bộ." },
  ],
});
