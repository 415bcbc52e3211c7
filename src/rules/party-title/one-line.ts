import { removeParagraph, replaceText, type Edit } from "../../document/edits";
import { defineRule } from "../rule";

/** The title stands on one line in every example. */
export default defineRule({
  id: "party-title/one-line",
  title: "Tiêu đề trình bày trên một dòng",
  requires: { hd05: "TD-06", hd36: "T01b" },
  fix: "ask",
  looksAt: "partyTitle",
  messages: { broken: "Tiêu đề «{found}» bị ngắt thành {count} dòng; tiêu đề nằm trên một dòng." },
  example: { right: "ĐẢNG CỘNG SẢN VIỆT NAM", wrong: "ĐẢNG CỘNG SẢN / VIỆT NAM" },
  check({ component, standard, report }) {
    const [first, ...others] = component.lines;
    if (!first || others.length === 0) return;
    const edits: Edit[] = [replaceText(first, standard.tables.issuers.title)];
    const sameParagraph = others.some(({ paragraph }) => paragraph === first.paragraph);
    for (const { paragraph } of others) edits.push(removeParagraph(paragraph));
    report(component, "broken", { found: component.text.replace(/\s+/gu, " "), count: String(component.lines.length) },
      ...(sameParagraph ? [] : edits));
  },
});
