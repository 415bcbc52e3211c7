// expect: Property 'expected' is missing in type
import { defineRule } from "../../../src/rules/rule";

/** A rule that leaves a blank of its message unfilled. */
export default defineRule({
  id: "reference-number/blank-left",
  title: "Số văn bản",
  requires: { hd05: "SK-03" },
  fix: "none",
  whyNoFix: "Không có gì để sửa.",
  looksAt: "referenceNumber",
  messages: { wrong: "Ghi «{found}»; đúng là «{expected}»." },
  example: { right: "Số 05-NQ/TU", wrong: "Số 5-NQ/TU" },
  check({ component, report }) {
    report(component, "wrong", { found: component.text });
  },
});
