import { replaceText } from "../../document/edits";
import { foreignOpening } from "../foreign-opening";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** «V/v» opens the State's letters. */
export default defineRule({
  id: "letter-subject/no-foreign-opening",
  title: "Trích yếu công văn không mở đầu bằng «V/v»",
  requires: { hd05: "TL-09", hd36: "N04b" },
  fix: "ask",
  looksAt: "letterSubject",
  messages: { opening: "Trích yếu công văn mở đầu «{found}»; trích yếu công văn của Đảng không dùng cụm viết tắt này." },
  example: { right: "về việc chuẩn bị hội nghị", wrong: "V/v chuẩn bị hội nghị" },
  check({ component, standard, report }) {
    const { foreignOpenings, letterSubjectBegins } = standard.tables.typeAndSubject;
    const [line] = component.lines;
    const opening = line && foreignOpening(line, foreignOpenings);
    if (opening) report(opening, "opening", { found: excerpt(opening.text) }, replaceText(opening, `${letterSubjectBegins ?? "về việc"} `));
  },
});
