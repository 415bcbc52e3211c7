import rule from "../../../src/rules/issuer-name/full-words";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [{ as: "issuerName", text: "CHI BỘ CỤC QUẢN TRỊ T.78" }, { as: "issuerName", text: "ĐẢNG UỶ XÃ TƯ NGHĨA" }, { as: "issuerName", text: "CHI BỘ CÔNG TY TNHH ABC" }],
  wrong: [
    { as: "issuerName", text: "UBKT TỈNH UỶ CAO BẰNG", says: "short", becomes: "UỶ BAN KIỂM TRA TỈNH UỶ CAO BẰNG" },
    { as: "issuerName", text: "BCH TRUNG ƯƠNG", says: "short", becomes: "BAN CHẤP HÀNH TRUNG ƯƠNG" },
    { as: "issuerName", text: "BAN TỔ CHỨC TW", says: "short", becomes: "BAN TỔ CHỨC TRUNG ƯƠNG" },
    { as: "issuerName", text: "ĐẢNG UỶ TP.HUẾ", says: "short", becomes: "ĐẢNG UỶ THÀNH PHỐ HUẾ" },
    { as: "parentIssuer", change: { issuerName: ["ĐẢNG UỶ PHƯỜNG VỸ DẠ"] }, text: "ĐẢNG BỘ TP. HUẾ", says: "short", becomes: "ĐẢNG BỘ THÀNH PHỐ HUẾ" },
  ],
});
