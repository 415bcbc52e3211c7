import { isPlaceholder } from "../../shared/text";
import { jointNames } from "../joint";
import { defineRule } from "../rule";

/** A joint document's symbol has every issuer's. */
export default defineRule({
  id: "reference-number/joint-symbols",
  title: "Ký hiệu văn bản liên cơ quan ghi đủ các cơ quan",
  requires: { hd05: "SK-09", hd36: "S06" },
  fix: "none",
  whyNoFix: "Ký hiệu của cơ quan kia thì người soạn biết; chương trình không đoán.",
  looksAt: "referenceNumber",
  messages: { missing: "Ký hiệu cơ quan ghi «{found}» mà văn bản do {count} cơ quan cùng ban hành; ghi đủ ký hiệu các cơ quan, nối bằng «{between}»." },
  example: { right: "BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ, Số 05-QC/BTCTU-BNCTU", wrong: "BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ, Số 05-QC/BTCTU" },
  check({ component, document, standard, report }) {
    const { betweenJointIssuers: between } = standard.tables.numbering;
    const names = jointNames(document, standard);
    const symbol = component.part("issuerSymbol");
    if (!names || !symbol || isPlaceholder(symbol.text) || symbol.text.split(/[-–]/u).length >= names.length) return;
    report(symbol, "missing", { found: symbol.text, count: String(names.length), between });
  },
});
