import { replaceText } from "../../document/edits";
import { beginsWithAny } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { concurrentPosts } from "../signing-cases";

/** The post that owns the seal stands first, the one in the ban chỉ đạo, tiểu ban or hội đồng below `kiêm`. */
export default defineRule({
  id: "signature-block/concurrent-order",
  title: "Trong khối «kiêm», chức vụ ở nơi có con dấu ghi trước",
  requires: { hd05: "KY-34", hd36: "G11" },
  fix: "ask",
  looksAt: "signatureBlock",
  messages: { order: "Trên «{concurrently}» ghi «{found}», dưới ghi «{below}»; chức vụ ở nơi có con dấu ghi trước, chức vụ trong ban chỉ đạo, tiểu ban, hội đồng ghi dưới." },
  example: { right: "BÍ THƯ / kiêm / TRƯỞNG BAN CHỈ ĐẠO", wrong: "TRƯỞNG BAN CHỈ ĐẠO / kiêm / BÍ THƯ" },
  check({ component, standard, report }) {
    const [word] = component.partsNamed("concurrently");
    const [above, below, more] = component.positions;
    if (!word || !above || !below || more || component.sureness === "likely") return;
    const at = (line: typeof above): number => component.lines.findIndex(({ paragraph, start }) => paragraph === line.paragraph && start === line.start);
    if (!(at(above) < at(word) && at(word) < at(below))) return;
    const posts = concurrentPosts(standard);
    if (!beginsWithAny(above.text, posts) || beginsWithAny(below.text, posts)) return;
    report(above, "order", { concurrently: word.text.trim(), found: excerpt(above.text), below: excerpt(below.text) }, replaceText(above, below.text), replaceText(below, above.text));
  },
});
