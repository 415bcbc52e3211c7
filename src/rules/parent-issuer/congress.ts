import { componentOf } from "../../document/document";
import { beginsWithAny, issuerRowOf, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Đoàn chủ tịch, đoàn thư ký, ban thẩm tra and ban kiểm phiếu name their congress above themselves. */
export default defineRule({
  id: "parent-issuer/congress",
  title: "Trên đoàn chủ tịch, đoàn thư ký, các ban của đại hội ghi tên đại hội",
  requires: { hd05: "CQ-16", hd36: "I07" },
  fix: "none",
  whyNoFix: "Tên đại hội, lần thứ mấy thì người soạn biết; chương trình không đoán.",
  looksAt: "issuerName",
  messages: {
    missing: "Trên «{issuer}» chưa ghi tên đại hội; ghi tên đại hội ở dòng trên: «{expected} …».",
    together: "«{issuer}» ghi chung với tên đại hội; tên đại hội ở dòng trên, không đậm, tên mình ở dòng dưới, đậm.",
    other: "Trên «{issuer}» ghi «{found}»; ở đây ghi tên đại hội: «{expected} …».",
  },
  example: { right: "ĐẠI HỘI ĐẠI BIỂU / ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX / ĐOÀN CHỦ TỊCH", wrong: "ĐOÀN CHỦ TỊCH" },
  check({ component, document, standard, report }) {
    const row = issuerRowOf(document, standard);
    const [expected] = row?.parentBeginsWith ?? [];
    if (row?.parentLine !== "congress" || expected === undefined || document.attached || component.sureness === "likely") return;
    // A hội nghị has a ban kiểm phiếu too: only the congress's symbol tells whose it is.
    const symbol = componentOf(document, "referenceNumber")?.part("issuerSymbol")?.text;
    if (row.kind === "tellers" && symbol !== standard.tables.numbering.congressSymbol) return;
    const name = oneLine(component.text);
    const parent = componentOf(document, "parentIssuer");
    const issuer = excerpt(name);
    if (parent) {
      const found = oneLine(parent.text);
      if (!beginsWithAny(found, row.parentBeginsWith)) report(parent, "other", { issuer, found: excerpt(found), expected });
    } else if (name.toUpperCase().includes(expected)) report(component, "together", { issuer });
    else report(component, "missing", { issuer, expected });
  },
});
