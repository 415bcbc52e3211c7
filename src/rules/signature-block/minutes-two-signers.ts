import { fold } from "../../shared/text";
import { componentsOf } from "../../document/document";
import { isCongress } from "../issuers";
import { defineRule } from "../rule";

/** Minutes of a meeting are signed by the one who wrote them at the left and the one who chaired at the right. */
export default defineRule({
  id: "signature-block/minutes-two-signers",
  title: "Biên bản hội nghị có người ghi biên bản và chủ trì cùng ký",
  requires: { hd05: "KY-26", hd36: "G12" },
  fix: "none",
  whyNoFix: "Ai ghi biên bản, ai chủ trì thì người soạn biết; thêm phần ký bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "document",
  documentTypes: ["minutes"],
  messages: {
    exchanged: "«{right}» ở bên trái, «{left}» ở bên phải; biên bản hội nghị có «{left}» bên trái, «{right}» bên phải.",
    one: "Biên bản chỉ thấy «{found}»; biên bản hội nghị có hai người ký: «{left}» bên trái, «{right}» bên phải.",
  },
  example: { right: "NGƯỜI GHI BIÊN BẢN – CHỦ TRÌ HỘI NGHỊ", wrong: "CHỦ TRÌ HỘI NGHỊ" },
  check({ document, standard, report }) {
    const expected = standard.tables.signing.cases.find(({ id }) => id === "meetingMinutes");
    const [left = "", right = ""] = expected?.blocks.map((block) => block.lines[0]?.oneOf[0] ?? "") ?? [];
    const blocks = componentsOf(document, "signatureBlock");
    const [block] = blocks;
    if (!block || left === "" || isCongress(document.issuerKind)) return;
    const all = fold(blocks.map(({ text }) => text).join("\n"));
    const [hasLeft, hasRight] = [all.includes(fold(left)), all.includes(fold(right))];
    const sideOf = (words: string): string | null | undefined => blocks.find(({ text }) => fold(text).includes(fold(words)))?.side;
    if (hasLeft && hasRight && sideOf(left) === "right" && sideOf(right) === "left") report(block, "exchanged", { left, right });
    if (hasLeft !== hasRight && blocks.length === 1) report(block, "one", { found: hasLeft ? left : right, left, right });
  },
});
