import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";
import { ruleNamed } from "../../support/rule-named";

const name = ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX"];
const congress = { ...resolution, issuerName: name, referenceNumber: "Số 01-NQ/ĐH" };
const of = (issuer: string, typeName: string, symbol: string) => ({ parentIssuer: name, issuerName: [issuer], typeName, referenceNumber: `Số 01-${symbol}/ĐH` });

checkRule(ruleNamed("authority/provincial-congress"), {
  exampleIsShown: true, base: congress,
  right: [{ change: of("ĐOÀN THƯ KÝ", "BÁO CÁO", "BC") }, { change: { issuerName: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ XÃ BẢO LÂM LẦN THỨ I"], typeName: "KẾ HOẠCH", referenceNumber: "Số 01-KH/ĐH" }, why: "no province" }],
  wrong: [{ change: { typeName: "KẾ HOẠCH", referenceNumber: "Số 01-KH/ĐH" }, says: "notAllowed" }, { change: of("ĐOÀN CHỦ TỊCH", "NGHỊ QUYẾT", "NQ"), says: "notAllowed" }],
});
checkRule(ruleNamed("authority/provincial-tellers"), {
  exampleIsShown: true, base: { ...congress, ...of("BAN KIỂM PHIẾU", "BÁO CÁO", "BC") },
  right: [{ change: of("BAN KIỂM PHIẾU", "BIÊN BẢN", "BB"), why: "HD 36 itself shows one" }], wrong: [{ change: of("BAN KIỂM PHIẾU", "NGHỊ QUYẾT", "NQ"), says: "notAllowed" }],
});
