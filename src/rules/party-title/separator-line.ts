import { textWidth } from "../../shared/font-metrics";
import { pt } from "../../standard/vocabulary";
import { defineRule } from "../rule";
import { anchorOf } from "../../document/edits";
import { trimmed } from "../spans";
import { visibleStretches } from "../visible-text";

/** Half a millimetre less a tenth: as thick as on the original of the guide. */
const weight = pt(1);

/** Đường kẻ ngang, nét liền below the title, whatever it is made of. */
export default defineRule({
  id: "party-title/separator-line",
  title: "Dưới tiêu đề có đường kẻ ngang",
  requires: { hd05: "TD-04", hd36: "T03" },
  fix: "safe",
  looksAt: "partyTitle",
  messages: { missing: "Dưới «{title}» không có đường kẻ; dưới tiêu đề có đường kẻ ngang, nét liền, dài bằng tiêu đề." },
  example: { right: "Tiêu đề có đường kẻ dưới", wrong: "Tiêu đề không có đường kẻ dưới" },
  check({ component, document, report }) {
    const last = component.lines.at(-1);
    if (!last || component.sureness === "likely" || document.lines.some((line) => line.of === "partyTitle")) return;
    const format = visibleStretches(last)[0]?.format ?? last.paragraph.mark;
    report(component, "missing", { title: last.text.trim() },
      { do: "insertLine", at: anchorOf(last), width: textWidth(trimmed(last).text, format), weight, align: "center" });
  },
});
