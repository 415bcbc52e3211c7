import { isUpperCase } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { find } from "../spans";

/** The name of one meeting: «Đại hội đại biểu Đảng bộ phường lần thứ I», «Hội nghị … lần thứ 5», «Kỳ họp thứ 12». */
const namesOneMeeting = /^\s*(?:Đại hội|Hội nghị|Kỳ họp|Phiên họp)(?!\p{L})[^]*(?<!\p{L})thứ\s/u;

/**
 * The subject reads on from the type name: «KẾT LUẬN / về công tác cán bộ». A first word that may be a name (the next one is
 * capital too) or opens in capitals is left alone; whether the name of one meeting keeps its capital, no text says.
 */
export default defineRule({
  id: "subject/lower-case-start",
  title: "Trích yếu mở đầu bằng chữ thường",
  requires: { hd05: "TL-05", hd36: "N02b" },
  fix: "ask",
  looksAt: "subject",
  messages: {
    capital: "Trích yếu mở đầu «{found}»; trích yếu viết tiếp tên loại nên mở đầu bằng chữ thường: «{expected}».",
    meeting: "Trích yếu mở đầu «{found}»; các ví dụ đều mở đầu bằng chữ thường, nhưng đây có thể là tên riêng của một hội nghị.",
  },
  example: { right: "về công tác cán bộ", wrong: "Về công tác cán bộ" },
  check({ component, standard, report, unsure }) {
    const line = component.lines.find(({ text }) => !text.startsWith(`${standard.tables.typeAndSubject.authorLine.begins} `));
    if (!line || line !== component.lines.find(({ text }) => text.trim() !== "" && text === line.text)) return;
    const first = find(line, /^\s*\p{Lu}\p{Ll}*(?=\s)/u);
    const second = /^\s*\S+\s+(\p{Lu})/u.exec(line.text);
    if (!first || second || isUpperCase(line.text)) return;
    const letter = find(line, /\p{Lu}/u);
    if (!letter) return;
    if (namesOneMeeting.test(component.text)) {
      unsure(letter, "meeting", { found: excerpt(first.text) });
      return;
    }
    report(letter, "capital", { found: excerpt(first.text), expected: first.text.trim().toLowerCase() }, replaceText(letter, letter.text.toLowerCase()));
  },
});
