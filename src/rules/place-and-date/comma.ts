import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find } from "../spans";

/** A comma between place and date. */
export default defineRule({
  id: "place-and-date/comma",
  title: "Giữa địa danh và ngày tháng có dấu phẩy",
  requires: { hd05: "DN-03", hd36: "D01" },
  fix: "safe",
  looksAt: "placeAndDate",
  messages: { missing: "Sau địa danh «{place}» không có dấu phẩy; giữa địa danh và ngày tháng có dấu phẩy." },
  example: { right: "Hà Nội, ngày 27 tháng 5 năm 2026", wrong: "Hà Nội ngày 27 tháng 5 năm 2026" },
  check({ component, standard, report }) {
    const { separator, words } = standard.tables.placeAndDate;
    const [line] = component.lines;
    const mark = component.part("comma");
    const place = component.part("place");
    if (!line || !place || mark?.text === separator) return;
    if (mark) {
      report(mark, "missing", { place: place.text.trim() }, replaceText(mark, separator));
      return;
    }
    const gap = find(line, new RegExp(`(?<=\\p{L}|\\d)\\s*[;:.-]?\\s*(?=${words.day}\\s)`, "iu"));
    if (gap && !gap.text.includes(separator) && gap.start > line.start) {
      report(gap.text === "" ? line : gap, "missing", { place: place.text.trim() }, replaceText(gap, `${separator} `));
    }
  },
});
