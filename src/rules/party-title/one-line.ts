import { removeParagraph, replaceText } from "../../document/edits";
import { brokenTitle } from "../broken-title";
import { defineRule } from "../rule";
import { spanAt, trimmedSpan } from "../spans";

/** The title stands on one line in every example. */
export default defineRule({
  id: "party-title/one-line",
  title: "Tiêu đề trình bày trên một dòng",
  requires: { hd05: "TD-06", hd36: "T01b" },
  fix: "ask",
  looksAt: "document",
  messages: { broken: "Tiêu đề bị ngắt sau «{found}»; tiêu đề «{title}» nằm trên một dòng." },
  example: { right: "ĐẢNG CỘNG SẢN VIỆT NAM", wrong: "ĐẢNG CỘNG SẢN / VIỆT NAM" },
  check({ document, standard, report }) {
    const broken = brokenTitle(document);
    if (!broken) return;
    const [first, second] = broken;
    const { title } = standard.tables.issuers;
    const { paragraph } = first;
    const between = paragraph.text.slice(first.end, second.start);
    // In one paragraph what parts the two goes; elsewhere the second line, and its paragraph where it is alone in it.
    const edits = second.paragraph === paragraph && between.trim() === "" ? [replaceText(spanAt(paragraph, first.start, second.end), title)]
      : [replaceText(first, title), trimmedSpan(second.paragraph).text === second.text ? removeParagraph(second.paragraph) : replaceText(second, "")];
    report(first, "broken", { found: first.text.trim(), title }, ...edits);
  },
});
