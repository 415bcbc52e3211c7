// expect: Argument of type '"missing"' is not assignable to parameter of type '"wrong"'
import { defineRule } from "../../../src/rules/rule";

/** A rule that says a message it does not have. */
export default defineRule({
  id: "reference-number/unknown-message",
  title: "Số văn bản",
  requires: { hd05: "SK-03" },
  fix: "none",
  whyNoFix: "Không có gì để sửa.",
  looksAt: "referenceNumber",
  messages: { wrong: "Ghi sai." },
  example: { right: "Số 05-NQ/TU", wrong: "Số 5-NQ/TU" },
  check({ component, report }) {
    report(component, "missing", {});
  },
});
