import { isUpperCase } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find } from "../spans";

/**
 * The subject reads on from the type name: «KẾT LUẬN / về công tác cán bộ». A first word that may be a name (the next one is
 * capital too) or opens in capitals is left alone.
 */
export default defineRule({
  id: "subject/lower-case-start",
  title: "Trích yếu mở đầu bằng chữ thường",
  requires: { hd05: "TL-05", hd36: "N02b" },
  fix: "ask",
  looksAt: "subject",
  messages: { capital: "Trích yếu mở đầu «{found}»; trích yếu viết tiếp tên loại nên mở đầu bằng chữ thường: «{expected}»." },
  example: { right: "về công tác cán bộ", wrong: "Về công tác cán bộ" },
  check({ component, standard, report }) {
    const line = component.lines.find(({ text }) => !text.startsWith(`${standard.tables.typeAndSubject.authorLine.begins} `));
    if (!line || line !== component.lines.find(({ text }) => text.trim() !== "" && text === line.text)) return;
    const first = find(line, /^\s*\p{Lu}\p{Ll}*(?=\s)/u);
    const second = /^\s*\S+\s+(\p{Lu})/u.exec(line.text);
    if (!first || second || isUpperCase(line.text)) return;
    const letter = find(line, /\p{Lu}/u);
    if (!letter) return;
    report(letter, "capital", { found: excerpt(first.text), expected: first.text.trim().toLowerCase() }, replaceText(letter, letter.text.toLowerCase()));
  },
});
