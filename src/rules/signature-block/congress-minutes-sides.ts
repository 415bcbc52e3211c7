import { fold } from "../../shared/text";
import { componentsOf } from "../../document/document";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { casesNamed } from "../signing-cases";

/** Minutes of a congress: who wrote them at the left, for whom they were written at the right, as the cases print them. */
export default defineRule({
  id: "signature-block/congress-minutes-sides",
  title: "Biên bản đại hội: người ghi ký bên trái, người chịu trách nhiệm chính bên phải",
  requires: { hd05: "KY-33", hd36: "G05" },
  fix: "none",
  whyNoFix: "Đổi chỗ hai khối ký là sắp xếp lại cuối văn bản; làm bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "document",
  documentTypes: ["minutes"],
  messages: { exchanged: "«{right}» ở bên trái, «{left}» ở bên phải; biên bản đại hội có «{left}» bên trái, «{right}» bên phải." },
  example: { right: "T/M ĐOÀN THƯ KÝ – T/M ĐOÀN CHỦ TỊCH", wrong: "T/M ĐOÀN CHỦ TỊCH – T/M ĐOÀN THƯ KÝ" },
  check({ document, standard, report }) {
    const blocks = componentsOf(document, "signatureBlock");
    const standing = (side: string, words: string) => blocks.find((block) => block.side === side && fold(block.lines[0]?.text ?? "") === fold(words));
    for (const { blocks: [first, second] } of casesNamed(["congressMinutes", "congressDiscussionMinutes"], standard)) {
      const left = first?.lines[0]?.oneOf[0];
      const right = second?.lines[0]?.oneOf[0];
      if (left === undefined || right === undefined) continue;
      const at = standing("left", right);
      if (at && standing("right", left)) report(at, "exchanged", { left: excerpt(left), right: excerpt(right) });
    }
  },
});
