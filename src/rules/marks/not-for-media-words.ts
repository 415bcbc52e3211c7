import { fold, isUpperCase } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { trimmed } from "../spans";

/** The wording changed between the editions by one word: `trên các phương tiện` became `trên phương tiện`. */
export default defineRule({
  id: "marks/not-for-media-words",
  title: "Chỉ dẫn không phổ biến trên phương tiện thông tin đại chúng ghi đúng chữ",
  requires: { hd05: "PB-06", hd36: "M03b" },
  fix: "ask",
  looksAt: "circulationNotice",
  messages: { words: "Chỉ dẫn ghi «{found}»; chỉ dẫn này ghi «{expected}»." },
  example: { right: "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG", wrong: "KHÔNG PHỔ BIẾN TRÊN BÁO CHÍ, TRUYỀN THÔNG ĐẠI CHÚNG" },
  check({ component, standard, report }) {
    const [expected] = standard.tables.marks.notForMedia.values;
    const line = component.lines[0] && trimmed(component.lines[0]);
    if (expected === undefined || !line || component.lines.length > 1) return;
    const bare = fold(line.text).replace(/^[\s("«]+|[\s)"».]+$/gu, "");
    const opening = fold(expected).split(" ").slice(0, 3).join(" ");
    if (!bare.startsWith(opening) || bare === fold(expected)) return;
    const words = isUpperCase(line.text) ? expected.toUpperCase() : expected;
    report(line, "words", { found: line.text, expected: words }, replaceText(line, words));
  },
});
