import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { behind, trimmed } from "../spans";

/** Colon after «Nơi nhận». */
export default defineRule({
  id: "recipients/colon",
  title: "Sau «Nơi nhận» có dấu hai chấm",
  requires: { hd05: "NN-16", hd36: "R06" },
  fix: "safe",
  looksAt: "recipients",
  messages: { missing: "Sau «{found}» không có dấu hai chấm; ghi «{expected}»." },
  example: { right: "Nơi nhận:", wrong: "Nơi nhận" },
  check({ component, standard, report }) {
    const word = component.part("word");
    const colon = component.part("colon");
    const { wordEnd } = standard.tables.recipients;
    if (!word || colon?.text === wordEnd) return;
    const at = trimmed(word);
    report(at, "missing", { found: at.text, expected: `${at.text}${wordEnd}` }, replaceText(colon ?? behind(at), wordEnd));
  },
});
