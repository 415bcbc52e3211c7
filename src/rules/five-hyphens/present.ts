import { componentOf } from "../../document/document";
import { insertParagraph } from "../../document/edits";
import { isMissing } from "../presence";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Five hyphens part the subject from the body. */
export default defineRule({
  id: "five-hyphens/present",
  title: "Dưới trích yếu có năm dấu gạch nối",
  requires: { hd05: "TL-04", hd36: "N03" },
  fix: "ask",
  looksAt: "subject",
  messages: { missing: "Dưới trích yếu «{subject}» không có dấu ngăn cách; dưới trích yếu có năm dấu gạch nối «{mark}»." },
  example: { right: "về công tác cán bộ / -----", wrong: "về công tác cán bộ" },
  check({ component, document, standard, report }) {
    const last = component.lines.at(-1);
    if (!last || document.documentType === "officialLetter" || componentOf(document, "subject") !== component || !isMissing(document, "fiveHyphens")) return;
    const mark = standard.tables.typeAndSubject.fiveHyphens;
    report(last, "missing", { subject: excerpt(last.text), mark }, insertParagraph(last, "after", { text: mark, like: true, run: { bold: false, italic: false } }));
  },
});
