import { fold } from "../../shared/text";
import { formatRun, replaceText } from "../../document/edits";
import { beginsWithAny } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { trimmed } from "../spans";
import { visibleStretches } from "../visible-text";

/** The author in the subject has a line of its own above the rest, in capitals; whether it is bold each edition's example shows. */
export default defineRule({
  id: "subject/author-line",
  title: "Tác giả ghi trong trích yếu ở một dòng riêng, in hoa",
  requires: { hd05: "TL-06", hd36: "N05" },
  fix: "ask",
  looksAt: "subject",
  messages: {
    small: "Dòng tác giả trong trích yếu ghi «{found}»; dòng này in hoa: «{expected}».",
    bold: "Dòng tác giả «{found}» in đậm; dòng này in hoa, không đậm.",
    plain: "Dòng tác giả «{found}» không đậm; dòng này in hoa, đậm.",
  },
  example: { right: "KẾT LUẬN / CỦA BAN THƯỜNG VỤ TỈNH UỶ / về công tác cán bộ", wrong: "KẾT LUẬN / của Ban Thường vụ Tỉnh uỷ / về công tác cán bộ" },
  check({ component, document, standard, report }) {
    const [first, second] = component.lines;
    const { authorLine } = standard.tables.typeAndSubject;
    if (!first || !second || component.sureness === "likely") return;
    const line = trimmed(first);
    const { onBehalfOfBodies, noPositionUnder } = standard.tables.signing;
    const rest = fold(line.text).startsWith(`${fold(authorLine.begins)} `) ? line.text.slice(authorLine.begins.length).trim() : "";
    // Only what signs for itself is an author, and only where the subject goes on below: «của Đại hội …» may be all there is.
    if (rest === "" || !beginsWithAny(rest, [...onBehalfOfBodies, ...noPositionUnder]) || !/^về(?: |$)/u.test(fold(second.text)) || document.documentType === "report") return;
    const expected = line.text.toUpperCase();
    const stretches = visibleStretches(line);
    const edits = stretches.length > 0 && stretches.every(({ format }) => format.bold !== authorLine.bold) ? [formatRun(line, { bold: authorLine.bold })] : [];
    if (line.text !== expected) report(line, "small", { found: excerpt(line.text), expected: excerpt(expected) }, replaceText(line, expected), ...edits);
    else if (edits.length > 0) report(line, authorLine.bold ? "plain" : "bold", { found: excerpt(line.text) }, ...edits);
  },
});
