import { fold } from "../../shared/text";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { columnOf, copyNumber } from "../copy-parts";

/**
 * HD 05: the stamp at the left, the copier's block at the right. HD 36: body and number at the left, kind, date and signer at the
 * right. Judged where the block is a table, so that there are sides.
 */
export default defineRule({
  id: "copies/sides",
  title: "Các thành phần bản sao đúng bên trái, bên phải",
  requires: { hd05: "BS-06", hd36: "C04" },
  fix: "none",
  whyNoFix: "Chuyển các dòng sang cột kia là xếp lại phần bản sao; nên làm bằng tay.",
  looksAt: "copyBlock",
  messages: { side: "«{found}» ở bên {is}; trong phần bản sao, dòng này ở bên {expected}." },
  example: { right: "BẢN SAO VĂN BẢN (bên trái)", wrong: "BẢN SAO VĂN BẢN (bên phải)" },
  check({ component, standard, report }) {
    const { stamp, kinds } = standard.tables.copies;
    const names = { left: "trái", right: "phải" } as const;
    for (const line of component.lines) {
      const column = columnOf(line);
      const folded = fold(line.text);
      // The stamp holds everything but the signer; without one the kind stands opposite the body and its number.
      const expected = stamp
        ? folded === fold(stamp.title) || stamp.fields.some((field) => folded.startsWith(fold(field))) ? "left" : null
        : kinds.some((kind) => folded === fold(kind)) ? "right" : copyNumber.test(line.text) ? "left" : null;
      if (column !== null && expected !== null && column !== expected) report(line, "side", { found: excerpt(line.text), is: names[column], expected: names[expected] });
    }
  },
});
