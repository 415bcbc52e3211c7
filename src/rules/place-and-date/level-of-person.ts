import { sameText } from "../../shared/text";
import { defineRule } from "../rule";
import { placeOf } from "../place-names";

/** «Phường Ngô Quyền», «TP. Hồ Chí Minh»: only names that are certainly a person's; of others the rule is silent. */
export default defineRule({
  id: "place-and-date/level-of-person",
  title: "Địa danh mang tên người có ghi cấp hành chính",
  requires: { hd05: "DN-07b", hd36: "D04b" },
  fix: "none",
  whyNoFix: "Địa danh là thành phố, phường hay xã thì người soạn biết; chương trình không đoán.",
  looksAt: "placeAndDate",
  messages: { bare: "Địa danh ghi «{found}»; địa danh mang tên người thì ghi cấp hành chính đứng trước, như «{sample}»." },
  example: { right: "Phường Ngô Quyền, ngày 12 tháng 6 năm 2026", wrong: "Ngô Quyền, ngày 12 tháng 6 năm 2026" },
  check({ component, standard, report }) {
    const place = placeOf(component, standard);
    const { personNames, levelExamples } = standard.tables.placeAndDate;
    if (!place?.bare || !personNames?.some((name) => sameText(name, place.text))) return;
    report(place.span, "bare", { found: place.text, sample: levelExamples?.[0] ?? "" });
  },
});
