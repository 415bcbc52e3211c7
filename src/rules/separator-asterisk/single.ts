import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { trimmed } from "../spans";

/** One asterisk, not a row of them, not a rule of hyphens. */
export default defineRule({
  id: "separator-asterisk/single",
  title: "Dấu ngăn cách là một dấu sao",
  requires: { hd05: "CQ-02", hd36: "I03" },
  fix: "safe",
  looksAt: "separatorAsterisk",
  messages: { differs: "Dưới tên cơ quan ban hành ghi «{found}»; ở đây chỉ có một dấu «{mark}»." },
  example: { right: "*", wrong: "***" },
  check({ component, standard, report }) {
    const mark = standard.tables.issuers.separator;
    const [line] = component.lines;
    if (!line || line.text.trim() === mark) return;
    const at = trimmed(line);
    report(at, "differs", { found: at.text, mark }, replaceText(at, mark));
  },
});
