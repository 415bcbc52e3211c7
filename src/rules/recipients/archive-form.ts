import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find } from "../spans";

/** «- Lưu Văn phòng Tỉnh uỷ.»: no colon behind «Lưu», no «VT». */
export default defineRule({
  id: "recipients/archive-form",
  title: "Dòng lưu ghi «Lưu» và tên nơi lưu, không dấu hai chấm, không «VT»",
  requires: { hd05: "NN-06", hd36: "R02b" },
  fix: "ask",
  whyNoFix: "Lưu ở văn phòng nào thì người soạn biết; chương trình không đoán.",
  looksAt: "archiveLine",
  messages: {
    colon: "Dòng lưu ghi «{found}»; sau «{word}» không có dấu hai chấm.",
    abbreviation: "Dòng lưu ghi «{found}»; ghi tên nơi lưu, không viết tắt «VT».",
  },
  example: { right: "- Lưu Văn phòng Tỉnh uỷ.", wrong: "- Lưu: Văn phòng Tỉnh uỷ." },
  check({ component, standard, report }) {
    const [line] = component.lines;
    const word = standard.tables.recipients.archiveWord;
    if (!line) return;
    const short = find(line, /(?<![\p{L}\d])VT(?![\p{L}\d])/u);
    const colon = find(line, new RegExp(`(?<=${word})\\s*:\\s*`, "iu"));
    if (short) report(short, "abbreviation", { found: line.text.trim() });
    else if (colon) report(colon, "colon", { found: line.text.trim(), word }, replaceText(colon, " "));
  },
});
