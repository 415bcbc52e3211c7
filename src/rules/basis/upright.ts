import { formatRun } from "../../document/edits";
import { basisLines } from "../bases";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { cover, visibleStretches } from "../visible-text";

/** Italic bases are the State's habit: the Party's text gives them no style of their own. */
export default defineRule({
  id: "basis/upright",
  title: "Căn cứ là chữ đứng",
  requires: { hd05: "ND-11", hd36: "B07c" },
  fix: "safe",
  looksAt: "basis",
  messages: { italic: "Căn cứ «{found}» là chữ nghiêng; căn cứ trình bày như nội dung, chữ đứng." },
  example: { right: "- Căn cứ Điều lệ Đảng; (đứng)", wrong: "- Căn cứ Điều lệ Đảng; (nghiêng)" },
  check({ component, report }) {
    if (component.sureness === "likely") return;
    for (const line of basisLines(component)) {
      const stretches = visibleStretches(line);
      const italic = stretches.filter(({ format }) => format.italic);
      const at = cover(italic);
      if (at && italic.length === stretches.length) report(at, "italic", { found: excerpt(at.text) }, ...italic.map(({ span }) => formatRun(span, { italic: false })));
    }
  },
});
