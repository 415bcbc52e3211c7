import { componentOf } from "../../document/document";
import { anchorOf } from "../../document/edits";
import { defineRule } from "../rule";

/** Dấu sao stands between the issuer and the number, not behind the number. */
export default defineRule({
  id: "separator-asterisk/before-number",
  title: "Dấu sao ở trên số và ký hiệu",
  requires: { hd05: "CQ-02", hd36: "I03" },
  fix: "ask",
  looksAt: "separatorAsterisk",
  messages: { after: "Dấu sao đặt dưới «{number}»; dấu sao ngăn cách tên cơ quan với số và ký hiệu nên đặt trên." },
  example: { right: "TỈNH UỶ CAO BẰNG / * / Số 05-NQ/TU", wrong: "TỈNH UỶ CAO BẰNG / Số 05-NQ/TU / *" },
  check({ component, document, report }) {
    const number = componentOf(document, "referenceNumber")?.lines[0];
    const [mark] = component.lines;
    if (!mark || !number || mark.paragraph.story !== number.paragraph.story) return;
    const after = mark.paragraph.index > number.paragraph.index
      || (mark.paragraph.index === number.paragraph.index && mark.start > number.start);
    if (!after) return;
    const alone = mark.paragraph.text.trim() === mark.text.trim() && number.paragraph.text.trim() === number.text.trim();
    report(mark, "after", { number: number.text.trim() },
      ...(alone ? [{ do: "moveParagraph", at: anchorOf(mark.paragraph), where: "before", target: anchorOf(number.paragraph) } as const] : []));
  },
});
