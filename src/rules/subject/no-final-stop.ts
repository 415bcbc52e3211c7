import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find } from "../spans";

/** A subject is a phrase, not a sentence. An ellipsis is a draft in progress. */
export default defineRule({
  id: "subject/no-final-stop",
  title: "Cuối trích yếu không có dấu chấm",
  requires: { hd05: "TL-05", hd36: "N02c" },
  fix: "safe",
  looksAt: "subject",
  messages: { stop: "Trích yếu kết thúc bằng dấu chấm: «{found}»; cuối trích yếu không có dấu chấm." },
  example: { right: "về công tác cán bộ", wrong: "về công tác cán bộ." },
  check({ component, report }) {
    const last = component.lines.at(-1);
    const stop = last && find(last, /(?<![.…])[.](?=\s*$)/u);
    if (last && stop) report(stop, "stop", { found: excerpt(last.text) }, replaceText(stop, ""));
  },
});
