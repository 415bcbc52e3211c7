import { textWidth } from "../../shared/font-metrics";
import { ptToMm } from "../../shared/measure";
import type { SeparatorLine, Span } from "../../document/document";
import { anchorOf, formatParagraph, type Edit } from "../../document/edits";
import { pt, type Pt } from "../../standard/vocabulary";
import { defineRule } from "../rule";
import { sayNumber } from "../say";
import { trimmed } from "../spans";
import { visibleStretches } from "../visible-text";

/** A line drawn by hand is as long as the title when the eye sees no difference: a tenth either way. */
const tolerance = 0.1;

/** Độ dài đường kẻ bằng độ dài tiêu đề. Lines of unknown length are left alone; a border of known length gives way to a drawn line. */
export default defineRule({
  id: "party-title/separator-line-length",
  title: "Đường kẻ dưới tiêu đề dài bằng tiêu đề",
  requires: { hd05: "TD-04", hd36: "T03" },
  fix: "safe",
  whyNoFix: "Đường kẻ là viền của đoạn hay của ô nên dài theo lề; bỏ viền rồi kẻ lại bằng nét vẽ dài bằng tiêu đề.",
  looksAt: "partyTitle",
  messages: { length: "Đường kẻ dưới tiêu đề dài {found} mm, tiêu đề dài {expected} mm; đường kẻ dài bằng tiêu đề." },
  example: { right: "Đường kẻ dài bằng tiêu đề", wrong: "Đường kẻ dài bằng nửa tiêu đề" },
  check({ component, document, report }) {
    const title = component.lines.at(-1);
    if (!title || component.sureness === "likely") return;
    const format = visibleStretches(title)[0]?.format ?? title.paragraph.mark;
    const expected = textWidth(trimmed(title).text, format);
    for (const line of document.lines) {
      if (line.of !== "partyTitle" || line.length === null || Math.abs(line.length - expected) <= expected * tolerance) continue;
      const edits = line.drawing === null ? inPlaceOf(line, title, expected) : [{ do: "resizeLine", at: anchorOf(line.anchor), line: line.drawing, width: expected } as const];
      report(component, "length", { found: sayNumber(Math.round(ptToMm(line.length))), expected: sayNumber(Math.round(ptToMm(expected))) }, ...edits);
    }
  },
});

/** A border cannot be made as long as words: it goes, and a drawn line comes. */
function inPlaceOf(line: SeparatorLine, title: Span, width: Pt): readonly Edit[] {
  const drawn: Edit = { do: "insertLine", at: anchorOf(title), width, weight: pt(1), align: "center" };
  if (line.anchor.paragraph !== title.paragraph) return [];
  if (line.made === "cellBorder") return [{ do: "removeCellBorder", at: anchorOf(title) }, drawn];
  return line.made === "paragraphBorder" && title.paragraph.format.borders.bottom ? [formatParagraph(title.paragraph, { bottomBorder: null }), drawn] : [];
}
