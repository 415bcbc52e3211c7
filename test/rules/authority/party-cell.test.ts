import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { resolution } from "../../support/builder/content";

const cell = {
  ...resolution, parentIssuer: ["ĐẢNG BỘ CỤC LƯU TRỮ"], issuerName: ["CHI BỘ PHÒNG TÀI CHÍNH"], referenceNumber: "Số 06-NQ/CB",
  signers: [{ capacity: "T/M CHI BỘ", positions: ["BÍ THƯ"], name: "Nguyễn Văn An" }],
};

checkRule(ruleNamed("authority/party-cell"), {
  base: cell, right: [{ change: { typeName: "KẾT LUẬN", referenceNumber: "Số 06-KL/CB" }, edition: "hd05" }],
  wrong: [
    { change: { typeName: "CHỈ THỊ", referenceNumber: "Số 06-CT/CB" }, says: "notAllowed", edition: "hd05" },
    { change: { typeName: "KẾT LUẬN", referenceNumber: "Số 06-KL/CB" }, says: "notAllowed", edition: "hd36" },
    { change: { typeName: "HƯỚNG DẪN", referenceNumber: "Số 06-HD/CB" }, says: "notAllowed", edition: "hd05" }],
});
