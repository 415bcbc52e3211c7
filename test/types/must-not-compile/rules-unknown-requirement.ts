// expect: Type '"SK-99"' is not assignable to type
import { defineRule } from "../../../src/rules/rule";

/** A rule that answers to a row the text lacks. */
export default defineRule({
  id: "reference-number/unknown-requirement",
  title: "Số văn bản",
  requires: { hd05: "SK-99" },
  fix: "none",
  whyNoFix: "Không có gì để sửa.",
  looksAt: "referenceNumber",
  messages: { wrong: "Ghi «{found}»." },
  example: { right: "Số 05-NQ/TU", wrong: "Số 5-NQ/TU" },
  check({ component, report }) {
    report(component, "wrong", { found: component.text });
  },
});
