import { componentsOf, type SignatureBlock } from "../../document/document";
import { defineRule } from "../rule";
import { jointNames } from "../joint";
import { excerpt } from "../say";

/** In a joint document each signer's position goes with the name of his body, on the line below. */
export default defineRule({
  id: "signature-block/joint-body-named",
  title: "Văn bản liên cơ quan ghi tên cơ quan dưới chức vụ người ký",
  requires: { hd05: "KY-27", hd36: "G13" },
  fix: "none",
  whyNoFix: "Mỗi người ký thuộc cơ quan nào thì người soạn biết; thêm tên cơ quan bằng tay.",
  looksAt: "document",
  messages: { bare: "Dưới chức vụ «{found}» chưa có tên cơ quan; văn bản liên cơ quan ghi đủ chức vụ và tên cơ quan của mỗi người ký." },
  example: { right: "TRƯỞNG BAN / BAN TỔ CHỨC TỈNH UỶ", wrong: "TRƯỞNG BAN" },
  check({ document, standard, report }) {
    if (!jointNames(document, standard)) return;
    const blocks = componentsOf(document, "signatureBlock").filter((block): block is SignatureBlock => "positions" in block);
    // One block alone may be half of what stands there; what signs T/M, K/T or T/L names its body above.
    if (blocks.length < 2) return;
    for (const { positions, capacity, attestation, name } of blocks) {
      const [position, below] = positions;
      if (!position || below || capacity || attestation || !name) continue;
      // «TRƯỞNG BAN TỔ CHỨC TỈNH UỶ»: the body is there, in the same line.
      if (position.text.trim().split(/\s+/u).length > 4) continue;
      report(position, "bare", { found: excerpt(position.text) });
    }
  },
});
