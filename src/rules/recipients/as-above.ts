import { fold } from "../../shared/text";
import { insertParagraph } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** The first recipient of a công văn and of a tờ trình is the one it is addressed to. */
export default defineRule({
  id: "recipients/as-above",
  title: "Nơi nhận của công văn, tờ trình mở đầu bằng «Như trên»",
  requires: { hd05: "NN-10", hd36: "R05" },
  fix: "ask",
  whyNoFix: "Các nơi nhận nằm chung một đoạn; thêm dòng này bằng tay.",
  looksAt: "recipients",
  documentTypes: ["officialLetter", "submission"],
  messages: { missing: "Nơi nhận mở đầu «{found}»; công văn, tờ trình ghi dòng đầu là «{expected}»." },
  example: { right: "- Như trên;", wrong: "- Lưu Văn phòng Tỉnh uỷ." },
  check({ component, standard, report }) {
    const { asAbove, itemMark, itemEnd } = standard.tables.recipients;
    const [first] = component.partsNamed("items");
    if (!first || component.sureness === "likely") return;
    if (fold(first.text).replace(/^[^\p{L}]+/u, "").startsWith(fold(asAbove))) return;
    const expected = `${itemMark} ${asAbove}${itemEnd}`;
    const alone = first.paragraph.text.trim() === first.text.trim();
    report(first, "missing", { found: excerpt(first.text), expected },
      ...(alone ? [insertParagraph(first, "before", { text: expected, like: true })] : []));
  },
});
