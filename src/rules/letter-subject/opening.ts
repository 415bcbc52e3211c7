import { fold, isPlaceholder, startsLowerCase } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { foreignOpening } from "../foreign-opening";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find } from "../spans";

/** «về việc …» in lower case, as every example of the edition opens. */
export default defineRule({
  id: "letter-subject/opening",
  title: "Trích yếu công văn mở đầu bằng «về việc»",
  requires: { hd05: "TL-09" },
  fix: "ask",
  looksAt: "letterSubject",
  messages: {
    other: "Trích yếu công văn mở đầu «{found}»; trích yếu công văn mở đầu bằng «{expected}».",
    capital: "Trích yếu công văn mở đầu «{found}»; ghi chữ thường: «{expected}».",
  },
  example: { right: "về việc chuẩn bị hội nghị", wrong: "Chuẩn bị hội nghị" },
  check({ component, standard, report }) {
    const { letterSubjectBegins: expected, foreignOpenings } = standard.tables.typeAndSubject;
    const [line] = component.lines;
    if (expected === null || !line || isPlaceholder(line.text) || foreignOpening(line, foreignOpenings)) return;
    const first = find(line, /\S/u);
    if (!first) return;
    if (fold(line.text).startsWith(`${fold(expected)} `) || fold(line.text) === fold(expected)) {
      if (startsLowerCase(line.text)) return;
      report(first, "capital", { found: excerpt(line.text, 30), expected }, replaceText(first, first.text.toLowerCase()));
      return;
    }
    if (/^về\s/iu.test(line.text.trim())) return;
    report(line, "other", { found: excerpt(line.text, 30), expected },
      replaceText(first, `${expected} ${first.text.toLowerCase()}`));
  },
});
