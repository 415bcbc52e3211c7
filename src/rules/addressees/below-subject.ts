import { componentOf } from "../../document/document";
import { defineRule } from "../rule";

/** «Kính gửi» of a tờ trình under HD 36 (box 9b), and «Kính trình» of HD 05: below type and subject, not above them. */
export default defineRule({
  id: "addressees/below-subject",
  title: "«Kính gửi», «Kính trình» của tờ trình ở dưới tên loại và trích yếu",
  requires: { hd05: "NN-09", hd36: "R07" },
  fix: "none",
  whyNoFix: "Chuyển cả danh sách xuống dưới trích yếu nên làm bằng tay.",
  looksAt: "document",
  messages: { above: "«{found}» ở trên tên loại văn bản; trong tờ trình, dòng này ở dưới tên loại và trích yếu." },
  example: { right: "TỜ TRÌNH / về chủ trương đầu tư / Kính trình:", wrong: "Kính trình: / TỜ TRÌNH / về chủ trương đầu tư" },
  check({ document, standard, report }) {
    const list = componentOf(document, "submittedTo") ?? componentOf(document, "addressees");
    const word = list?.part("word");
    if (!word || word.paragraph.story !== "body") return;
    const shown = componentOf(document, "typeName")?.lines[0]?.paragraph;
    const typeName = standard.authority.documentTypes.find(({ type: each }) => each === "submission")?.typeName;
    if (shown) {
      if (document.documentType === "submission" && shown.index > word.paragraph.index) report(word, "above", { found: word.text.trim() });
      return;
    }
    // Above the type's name the word hides it from the reader: the name then stands further down, alone and in capitals.
    const name = document.paragraphs.find(({ story, index, text, format }) => story === "body" && index > word.paragraph.index && format.alignment === "center" && text.trim() === typeName);
    if (name) report(word, "above", { found: word.text.trim() });
  },
});
