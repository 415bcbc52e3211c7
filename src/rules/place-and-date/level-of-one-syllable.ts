import { isPlaceholder } from "../../shared/text";
import { defineRule } from "../rule";

/** A place name of one syllable takes its level: «Thành phố Huế». */
export default defineRule({
  id: "place-and-date/level-of-one-syllable",
  title: "Địa danh một âm tiết có ghi cấp hành chính",
  requires: { hd05: "DN-07", hd36: "D04" },
  fix: "none",
  whyNoFix: "Địa danh là thành phố, phường hay xã thì người soạn biết; chương trình không đoán.",
  looksAt: "placeAndDate",
  messages: { bare: "Địa danh ghi «{found}»; địa danh một âm tiết thì ghi cấp hành chính đứng trước, như «Thành phố Huế»." },
  example: { right: "Thành phố Huế, ngày 27 tháng 5 năm 2026", wrong: "Huế, ngày 27 tháng 5 năm 2026" },
  check({ component, report }) {
    const place = component.part("place")?.text.trim();
    if (place === undefined || isPlaceholder(place) || !/^\p{L}+$/u.test(place)) return;
    report(component.part("place") ?? component, "bare", { found: place });
  },
});
