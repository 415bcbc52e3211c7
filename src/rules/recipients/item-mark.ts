import { isPlaceholder } from "../../shared/text";
import type { Span } from "../../document/document";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { before, find } from "../spans";

/** On the word's own line, no soft break between them. */
const isBesideWord = (item: Span, word: Span | null): boolean => item.paragraph === word?.paragraph && !item.paragraph.text.slice(word.end, item.start).includes("\n");

/** `- ` before each recipient. A line that goes on from the one above (no mark at its end) has none. */
export default defineRule({
  id: "recipients/item-mark",
  title: "Mỗi nơi nhận có dấu gạch ở đầu",
  requires: { hd05: "NN-04", hd36: "R02b" },
  fix: "safe",
  looksAt: "recipients",
  messages: { missing: "Nơi nhận «{found}» không có dấu gạch ở đầu; mỗi nơi nhận mở đầu bằng «{mark} »." },
  example: { right: "- Các đồng chí Tỉnh uỷ viên;", wrong: "Các đồng chí Tỉnh uỷ viên;" },
  check({ component, standard, report }) {
    const { itemMark } = standard.tables.recipients;
    const word = component.part("word");
    let finished = true;
    for (const item of component.partsNamed("items")) {
      const goesOn = !finished;
      finished = /[;,.]$/u.test(item.text.trim());
      const labelled = item.paragraph.label !== null && !/\p{L}|\d/u.test(item.paragraph.label.text);
      const start = find(item, /\S/u);
      if (!start || goesOn || labelled || isPlaceholder(item.text) || isBesideWord(item, word)) continue;
      if (/[-–—]/u.test(start.text)) continue;
      const other = find(item, /^\s*[+*•·]\s*/u);
      report(item, "missing", { found: excerpt(item.text), mark: itemMark }, replaceText(other ?? before(start), `${itemMark} `));
    }
  },
});
