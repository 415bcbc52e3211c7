import { defineRule } from "../rule";

/** A unit that has only a number takes its level: «Phường 7», «Quận 1». */
export default defineRule({
  id: "place-and-date/level-of-number",
  title: "Địa danh theo số thứ tự có ghi cấp hành chính",
  requires: { hd36: "D04" },
  fix: "none",
  whyNoFix: "Địa danh là quận hay phường thì người soạn biết; chương trình không đoán.",
  looksAt: "placeAndDate",
  messages: { bare: "Địa danh ghi «{found}»; địa danh theo số thứ tự thì ghi cấp hành chính đứng trước, như «Phường 7»." },
  example: { right: "Phường 7, ngày 12 tháng 6 năm 2020", wrong: "7, ngày 12 tháng 6 năm 2020" },
  check({ component, report }) {
    const place = component.part("place");
    const found = place?.text.trim() ?? "";
    if (place && /^\d{1,2}$/u.test(found)) report(place, "bare", { found });
  },
});
