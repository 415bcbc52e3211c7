import { escapePattern, fold } from "../../shared/text";
import { beginsWithAny } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { concurrentPosts } from "../signing-cases";

/** Each post on a line, `kiêm` on one of its own between them. */
export default defineRule({
  id: "signature-block/concurrent-own-line",
  title: "«kiêm» ở một dòng riêng giữa hai chức vụ",
  requires: { hd05: "KY-25", hd36: "G11" },
  fix: "none",
  whyNoFix: "Tách một dòng thành ba là sắp xếp lại khối ký; sửa bằng tay.",
  looksAt: "signatureBlock",
  messages: { together: "«{found}» ghi hai chức vụ trên một dòng; ghi chức vụ thứ nhất, dưới là «{concurrently}», dưới nữa là chức vụ trong ban chỉ đạo, tiểu ban, hội đồng." },
  example: { right: "PHÓ BÍ THƯ / kiêm / TRƯỞNG BAN CHỈ ĐẠO", wrong: "PHÓ BÍ THƯ KIÊM TRƯỞNG BAN CHỈ ĐẠO" },
  check({ component, document, standard, report }) {
    const { concurrently } = standard.tables.signing;
    if (document.issuerKind !== "steeringBody" || component.sureness === "likely") return;
    const between = new RegExp(`\\s${escapePattern(fold(concurrently))}\\s(.+)$`, "u");
    for (const position of component.positions) {
      const second = between.exec(fold(position.text))?.[1];
      if (second !== undefined && beginsWithAny(second, concurrentPosts(standard))) report(position, "together", { found: excerpt(position.text), concurrently });
    }
  },
});
