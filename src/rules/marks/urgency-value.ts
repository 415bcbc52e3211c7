import { fold } from "../../shared/text";
import { defineRule } from "../rule";

/** Three degrees of urgency and no other word. */
export default defineRule({
  id: "marks/urgency-value",
  title: "Mức độ khẩn ghi đúng một trong các mức quy định",
  requires: { hd05: "KH-02", hd36: "M02" },
  fix: "none",
  whyNoFix: "Văn bản khẩn ở mức nào là việc của người ký.",
  looksAt: "urgencyMark",
  messages: { value: "Dấu chỉ mức độ khẩn ghi «{found}»; mức độ khẩn là {allowed}." },
  example: { right: "THƯỢNG KHẨN", wrong: "HOẢ TỐC HẸN GIỜ" },
  check({ component, standard, report }) {
    const { values } = standard.tables.marks.urgency;
    const words = fold(component.text).replace(/[^\p{L}\s]/gu, "").trim();
    if (words !== "" && !values.some((value) => fold(value) === words)) {
      report(component, "value", { found: component.text.trim(), allowed: values.map((value) => `«${value}»`).join(", ") });
    }
  },
});
