import { removeParagraph, replaceText } from "../../document/edits";
import { brokenTitle } from "../broken-title";
import { defineRule } from "../rule";
import { trimmedSpan } from "../spans";

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
    const broken = brokenTitle(document, standard);
    if (!broken) return;
    const [first, ...others] = broken;
    const { title } = standard.tables.issuers;
    report(first, "broken", { found: first.text.trim().split("\n")[0]?.trim() ?? "", title },
      replaceText(trimmedSpan(first), title), ...others.map((paragraph) => removeParagraph(paragraph)));
  },
});
