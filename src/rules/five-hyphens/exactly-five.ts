import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { trimmed } from "../spans";

/** Five hyphens, no more and no fewer, no dashes or strokes. */
export default defineRule({
  id: "five-hyphens/exactly-five",
  title: "Dấu ngăn cách dưới trích yếu là đúng năm dấu gạch nối",
  requires: { hd05: "TL-04", hd36: "N03" },
  fix: "safe",
  looksAt: "fiveHyphens",
  messages: { differs: "Dưới trích yếu ghi «{found}»; ở đây là năm dấu gạch nối: «{expected}»." },
  example: { right: "-----", wrong: "-------" },
  check({ component, standard, report }) {
    const expected = standard.tables.typeAndSubject.fiveHyphens;
    const [line] = component.lines;
    if (!line || line.text.trim() === expected) return;
    const at = trimmed(line);
    report(at, "differs", { found: at.text, expected }, replaceText(at, expected));
  },
});
