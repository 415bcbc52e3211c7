import { defineRule } from "../rule";
import { excerpt } from "../say";

/** The words stand alone on their line, the list below. */
export default defineRule({
  id: "recipients/own-line",
  title: "«Nơi nhận» nằm trên một dòng riêng",
  requires: { hd05: "NN-01", hd36: "R06" },
  fix: "none",
  whyNoFix: "Tách dòng sẽ thêm dòng văn bản; nên làm bằng tay.",
  looksAt: "recipients",
  messages: { shared: "Nơi nhận «{found}» ghi cùng dòng với «{word}»; các nơi nhận ghi từ dòng dưới." },
  example: { right: "Nơi nhận: / - Lưu Văn phòng Tỉnh uỷ.", wrong: "Nơi nhận: Lưu Văn phòng Tỉnh uỷ." },
  check({ component, report }) {
    const word = component.part("word");
    const [item] = component.partsNamed("items");
    if (!word || !item || item.paragraph !== word.paragraph) return;
    if (!/[\n\t]/u.test(word.paragraph.text.slice(word.end, item.start))) report(item, "shared", { found: excerpt(item.text, 40), word: word.text.trim() });
  },
});
