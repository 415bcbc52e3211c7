import { componentsOf } from "../../document/document";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** A single block stands at the right. Two blocks stand side by side, and a confirmation may stand in the middle. */
export default defineRule({
  id: "signature-block/on-the-right",
  title: "Phần ký ở bên phải, dưới nội dung",
  requires: { hd05: "KY-01", hd36: "G05" },
  fix: "none",
  whyNoFix: "Chuyển phần ký sang phải là sắp xếp lại cả cuối văn bản; nên làm bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "signatureBlock",
  messages: { elsewhere: "Phần ký «{found}» ở {side}; phần ký ở bên phải, dưới nội dung." },
  example: { right: "Phần ký ở bên phải", wrong: "Phần ký ở bên trái" },
  check({ component, document, report }) {
    if (component.sureness === "likely" || component.attestation || componentsOf(document, "signatureBlock").length > 1) return;
    if (component.side === "left") report(component, "elsewhere", { found: excerpt(component.text, 40), side: "bên trái" });
  },
});
