import rule from "../../../src/rules/reference-number/not-zero";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Số 01-NQ/TU", "Số 10-NQ/TU", "Số …-NQ/TU"], wrong: [{ text: "Số 00-NQ/TU", says: "zero" }, { text: "Số 0-NQ/TU", says: "zero" }],
});
