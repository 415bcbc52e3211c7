import { isPlaceholder } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find } from "../spans";

/** «Cao Bằng, ngày …», not «Tỉnh Cao Bằng, ngày …»: of the levels only the province's never stands before its name. */
export default defineRule({
  id: "place-and-date/no-province-word",
  title: "Trước tên tỉnh không ghi chữ «tỉnh»",
  requires: { hd05: "DN-06" },
  fix: "ask",
  looksAt: "placeAndDate",
  messages: { level: "Địa danh ghi «{found}»; trước tên riêng của tỉnh không ghi chữ «tỉnh»: «{expected}»." },
  example: { right: "Cao Bằng, ngày 12 tháng 6 năm 2026", wrong: "Tỉnh Cao Bằng, ngày 12 tháng 6 năm 2026" },
  check({ component, report }) {
    const place = component.part("place");
    const level = place && find(place, /^\s*tỉnh\s+(?=\S)/iu);
    if (!place || !level || isPlaceholder(place.text)) return;
    const expected = place.text.slice(level.text.length).trim();
    // A name of one syllable has to say its level (DN-07).
    if (!/\s/u.test(expected)) return;
    report(place, "level", { found: place.text.trim(), expected }, replaceText(level, ""));
  },
});
