import { textWidth } from "../../shared/font-metrics";
import { pt } from "../../standard/vocabulary";
import { anchorOf } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { trimmed } from "../spans";
import { visibleStretches } from "../visible-text";

/** Nét liền: dots, dashes and typed hyphens are none. */
export default defineRule({
  id: "party-title/separator-line-solid",
  title: "Đường kẻ dưới tiêu đề là nét liền",
  requires: { hd05: "TD-04", hd36: "T03" },
  fix: "safe",
  whyNoFix: "Đường kẻ không phải nét vẽ; bỏ các ký tự hay viền ấy rồi kẻ lại bằng nét vẽ.",
  looksAt: "partyTitle",
  messages: {
    dashed: "Đường kẻ dưới tiêu đề là nét đứt; đường kẻ dưới tiêu đề là nét liền.",
    typed: "Dưới tiêu đề là một dãy ký tự «{found}» gõ thay cho đường kẻ; đường kẻ dưới tiêu đề là nét liền.",
  },
  example: { right: "Đường kẻ nét liền", wrong: "Đường kẻ nét đứt" },
  check({ component, document, report }) {
    const title = component.lines.at(-1);
    if (!title || component.sureness === "likely") return;
    const format = visibleStretches(title)[0]?.format ?? title.paragraph.mark;
    for (const line of document.lines) {
      if (line.of !== "partyTitle" || !(line.dashed || line.made === "characters")) continue;
      const edits = line.drawing === null ? [] : [
        { do: "removeLine", at: anchorOf(line.anchor), line: line.drawing } as const,
        { do: "insertLine", at: anchorOf(title), width: textWidth(trimmed(title).text, format), weight: pt(1), align: "center" } as const,
      ];
      if (line.made === "characters") report(component, "typed", { found: excerpt(line.anchor.text.trim(), 8) }, ...edits);
      else report(component, "dashed", {}, ...edits);
    }
  },
});
