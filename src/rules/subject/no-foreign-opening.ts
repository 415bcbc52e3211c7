import { replaceText } from "../../document/edits";
import { foreignOpening } from "../foreign-opening";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** «V/v» is the State's; the subject says it in words. */
export default defineRule({
  id: "subject/no-foreign-opening",
  title: "Trích yếu không mở đầu bằng «V/v»",
  requires: { hd05: "TL-05", hd36: "N02c" },
  fix: "ask",
  looksAt: "subject",
  messages: { opening: "Trích yếu mở đầu «{found}»; ghi bằng chữ: «{expected} …»." },
  example: { right: "về công tác cán bộ", wrong: "V/v công tác cán bộ" },
  check({ component, standard, report }) {
    const { foreignOpenings } = standard.tables.typeAndSubject;
    const [line] = component.lines;
    const opening = line && foreignOpening(line, foreignOpenings);
    if (opening) report(opening, "opening", { found: excerpt(opening.text), expected: "về" }, replaceText(opening, "về "));
  },
});
