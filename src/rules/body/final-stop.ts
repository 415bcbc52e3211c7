import { isPlaceholder } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { bodyEnd } from "../body-end";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { behind, find, lastCharacter } from "../spans";

/** The body ends with a full stop. A table, a list in Word's numbering or a draft's dots at the end say nothing. */
export default defineRule({
  id: "body/final-stop",
  title: "Nội dung kết thúc bằng dấu chấm",
  requires: { hd05: "ND-06", hd36: "B06" },
  fix: "safe",
  looksAt: "document",
  messages: { end: "Nội dung kết thúc «{found}»; kết thúc nội dung là dấu chấm «{expected}»." },
  example: { right: "Nghị quyết này có hiệu lực từ ngày ký.", wrong: "Nghị quyết này có hiệu lực từ ngày ký" },
  check({ document, standard, report }) {
    const end = bodyEnd(document);
    const last = end && lastCharacter(end);
    const mark = standard.tables.body.endsWith;
    if (!end || !last || isPlaceholder(end.text) || /[….]$/u.test(last.text) || /\/-?$/u.test(end.text.trimEnd())) return;
    // Quotation marks and brackets close over the stop.
    if (/[.!?][”"’»)\]]+$/u.test(end.text.trimEnd())) return;
    const wrong = find(end, /[;,:](?=\s*$)/u);
    report(last, "end", { found: excerpt(`…${end.text.trimEnd().slice(-30)}`), expected: mark }, replaceText(wrong ?? behind(last), mark));
  },
});
