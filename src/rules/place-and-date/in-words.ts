import { foldLetters, isPlaceholder } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find, trimmed } from "../spans";

/** «ngày … tháng … năm …» in full: not «27/5/2026», not «ngày 27-5-2026». */
export default defineRule({
  id: "place-and-date/in-words",
  title: "Ghi đủ các chữ ngày, tháng, năm",
  requires: { hd05: "DN-03", hd36: "D01" },
  fix: "ask",
  looksAt: "placeAndDate",
  messages: { figures: "Ngày tháng ghi «{found}»; ghi đủ chữ: «{expected}»." },
  example: { right: "Hà Nội, ngày 27 tháng 5 năm 2026", wrong: "Hà Nội, 27/5/2026" },
  check({ component, standard, report }) {
    const { words, dayZeroBelow, monthZeroBelow } = standard.tables.placeAndDate;
    for (const line of component.lines) {
      const text = foldLetters(line.text);
      if (text.includes(words.month) && text.includes(words.year) && text.includes(words.day)) continue;
      const figures = find(line, /(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu);
      if (!figures) continue;
      const [day = 0, month = 0, year = 0] = (figures.text.match(/\d+/gu) ?? []).map(Number);
      const two = (value: number, below: number): string => (value < below ? `0${value}` : String(value));
      const expected = `${words.day} ${two(day, dayZeroBelow)} ${words.month} ${two(month, monthZeroBelow)} ${words.year} ${year}`;
      if (isPlaceholder(figures.text)) continue;
      report(trimmed(figures), "figures", { found: figures.text, expected }, replaceText(trimmed(figures), expected));
    }
  },
});
