import { isPlaceholder } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { behind, lastCharacter } from "../spans";

/**
 * The mark after each recipient and the full stop after the last. A recipient may wrap over lines and hold several groups, so
 * a line without a mark is only wrong where the next one opens with a dash.
 */
export default defineRule({
  id: "recipients/item-ends",
  title: "Dấu cuối các nơi nhận",
  requires: { hd05: "NN-05", hd36: "R02" },
  fix: "safe",
  looksAt: "recipients",
  messages: {
    between: "Nơi nhận «{found}» {how}; sau mỗi nơi nhận là dấu «{expected}».",
    last: "Nơi nhận cuối cùng «{found}» {how}; dòng cuối kết thúc bằng dấu «{expected}».",
  },
  example: { right: "- Các đồng chí Tỉnh uỷ viên;", wrong: "- Các đồng chí Tỉnh uỷ viên" },
  check({ component, standard, report }) {
    const { itemEnd, lastEnd } = standard.tables.recipients;
    const items = component.partsNamed("items");
    items.forEach((item, index) => {
      const last = lastCharacter(item);
      const next = items[index + 1];
      if (!last || isPlaceholder(item.text) || /[…_]/u.test(last.text) || item.text.trimEnd().endsWith("..")) return;
      const mark = /[.,;:]/u.test(last.text) ? last.text : "";
      const expected = next ? itemEnd : lastEnd;
      if (mark === expected || mark === ":") return;
      const opensItem = next === undefined || /^\s*[-–—+*•]/u.test(next.text) || next.paragraph.label !== null;
      if (next && !opensItem && mark === "") return;
      report(item, next ? "between" : "last", { found: excerpt(item.text), how: mark === "" ? "không có dấu cuối" : `kết thúc bằng dấu «${mark}»`, expected },
        replaceText(mark === "" ? behind(last) : last, expected));
    });
  },
});
