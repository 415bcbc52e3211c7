import rule from "../../../src/rules/reference-number/issuer-symbol-present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Số 05-NQ/TU", "Số …-NQ/TU", "Số 05-NQ/…", "Số 05-NQ/", "Số 05-NQ…"],
  wrong: [{ text: "Số 05-NQ", says: "half" }, { text: "Số: 05-NQ", says: "half" }],
});
