import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { pieceOf } from "../spans";

/** «ngày», «tháng», «năm» in lower case, as the pattern prints them. */
export default defineRule({
  id: "place-and-date/lower-case-words",
  title: "Các chữ ngày, tháng, năm viết thường",
  requires: { hd05: "DN-03", hd36: "D01" },
  fix: "safe",
  looksAt: "placeAndDate",
  messages: { capital: "Ngày tháng ghi «{found}»; chữ «{expected}» viết thường." },
  example: { right: "Hà Nội, ngày 27 tháng 5 năm 2026", wrong: "Hà Nội, Ngày 27 Tháng 5 Năm 2026" },
  check({ component, standard, report }) {
    const { day, month, year } = standard.tables.placeAndDate.words;
    for (const line of component.lines) {
      const wrong = [...line.text.matchAll(new RegExp(`(?<!\\p{L})(?:${day}|${month}|${year})(?=\\s*[\\d.…_])`, "giu"))]
        .filter(([word]) => word !== word.toLowerCase() && word !== word.toUpperCase())
        .map((match) => pieceOf(line, match.index, match.index + match[0].length));
      const [first] = wrong;
      if (first) {
        report(first, "capital", { found: line.text.trim(), expected: wrong.map(({ text }) => text.toLowerCase()).join("», «") },
          ...wrong.map((span) => replaceText(span, span.text.toLowerCase())));
      }
    }
  },
});
