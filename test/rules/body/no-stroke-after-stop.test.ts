import rule from "../../../src/rules/body/no-stroke-after-stop";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ as: "body", text: "Nghị quyết này phổ biến đến chi bộ." }],
  wrong: [
    { as: "body", text: "Nghị quyết này phổ biến đến chi bộ./.", says: "stroke", becomes: "Nghị quyết này phổ biến đến chi bộ." },
    { as: "body", text: "Nghị quyết này phổ biến đến chi bộ ./.", says: "stroke", becomes: "Nghị quyết này phổ biến đến chi bộ ." },
  ],
});
