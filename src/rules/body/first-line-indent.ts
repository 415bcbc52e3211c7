import { mm, mmToPt, ptToMm } from "../../shared/measure";
import { fits, preferred, pt } from "../../standard/vocabulary";
import type { Paragraph } from "../../document/document";
import { formatParagraph } from "../../document/edits";
import { runningRoles } from "../body-roles";
import { defineRule } from "../rule";
import { excerpt, sayMeasure, sayNumber } from "../say";

/** Word's dialogs offer centimetres with one decimal. */
const rounding = 0.3;

/**
 * Khoảng 10 mm from the left edge of the text to the first letter, whether by an indent or a tab. Paragraphs numbered by Word
 * hang by nature and are left alone.
 */
export default defineRule({
  id: "body/first-line-indent",
  title: "Chữ đầu dòng lùi vào khoảng 10 mm",
  requires: { hd05: "ND-03", hd36: "B03" },
  fix: "safe",
  looksAt: "bodyParagraph",
  roles: runningRoles,
  messages: { indent: "Đoạn «{text}»: chữ đầu dòng lùi vào {found} mm; chữ đầu dòng lùi vào {expected} mm." },
  example: { right: "Lùi vào 10 mm", wrong: "Không lùi" },
  check({ paragraph, document, standard, report }) {
    if (paragraph.label || paragraph.containers.some(({ in: kind }) => kind === "cell") || paragraph.text.trim() === "") return;
    const measure = standard.tables.body.firstLineIndent;
    const found = mm(ptToMm(pt(firstLetter(paragraph, document.settings.defaultTab))));
    if (fits(measure, found, rounding)) return;
    const leading = /^[\t ]+/u.exec(paragraph.text)?.[0];
    report(paragraph, "indent", { text: excerpt(paragraph.text, 40), found: sayNumber(Math.round(found * 10) / 10), expected: sayMeasure(measure) },
      formatParagraph(paragraph, { firstLine: mmToPt(preferred(measure)), indentLeft: pt(0) }),
      ...(leading === undefined ? [] : [{
        do: "replaceText", with: "",
        at: { story: paragraph.story, paragraph: paragraph.index, start: 0, end: leading.length, text: leading },
      } as const]));
  },
});

/** Where the first letter stands from the text's left edge, leading tabs counted from stop to stop. */
function firstLetter(paragraph: Paragraph, defaultTab: number): number {
  let at: number = paragraph.format.indentLeft + paragraph.format.firstLine;
  const tabs = /^[ ]*(\t*)/u.exec(paragraph.text)?.[1]?.length ?? 0;
  for (let tab = 0; tab < tabs; tab += 1) {
    const stop = paragraph.format.tabs.map((each) => each.at as number).filter((each) => each > at + 0.01).sort((a, b) => a - b)[0];
    at = stop ?? (Math.floor(at / defaultTab + 0.001) + 1) * defaultTab;
  }
  return at;
}
