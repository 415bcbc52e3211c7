import { componentsOf, type SignatureBlock } from "../../document/document";
import { defineRule } from "../rule";
import { jointNames, mentioned } from "../joint";
import { excerpt } from "../say";

/** The lead body, named first at the head, signs at the right. */
export default defineRule({
  id: "signature-block/joint-lead-right",
  title: "Văn bản liên cơ quan: cơ quan chủ trì ký bên phải",
  requires: { hd05: "KY-27", hd36: "G13" },
  fix: "none",
  whyNoFix: "Đổi chỗ hai khối ký là sắp xếp lại cuối văn bản; làm bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "document",
  messages: { left: "«{lead}» đứng trước ở tên cơ quan ban hành mà ký bên trái; cơ quan chủ trì ký bên phải, cơ quan khác bên trái." },
  example: { right: "CÔNG AN TỈNH – UỶ BAN KIỂM TRA TỈNH UỶ (chủ trì)", wrong: "UỶ BAN KIỂM TRA TỈNH UỶ (chủ trì) – CÔNG AN TỈNH" },
  check({ document, standard, report }) {
    const names = jointNames(document, standard);
    if (!names) return;
    const blocks = componentsOf(document, "signatureBlock").filter((block): block is SignatureBlock => "positions" in block);
    const owner = (block: SignatureBlock): number => mentioned(names, block.positions.at(-1)?.text ?? "");
    const lead = blocks.find((block) => block.side === "left" && owner(block) === 0);
    const [name = ""] = names;
    if (lead && blocks.some((block) => block.side === "right" && owner(block) > 0)) report(lead, "left", { lead: excerpt(name) });
  },
});
