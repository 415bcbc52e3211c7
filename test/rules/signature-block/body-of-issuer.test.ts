import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";
import { resolution } from "../../support/builder/content";

const cell = { ...resolution, parentIssuer: ["ĐẢNG BỘ XÃ BẢO LÂM"], issuerName: ["CHI BỘ THÔN NÀ PHẶC"], referenceNumber: "Số 02-NQ/CB", signers: [{ capacity: "T/M CHI BỘ", positions: ["BÍ THƯ"], name: "Nguyễn Văn An" }] };
const inspection = { ...resolution, parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["UỶ BAN KIỂM TRA"], referenceNumber: "Số 02-NQ/UBKTTU", signers: [{ capacity: "T/M UỶ BAN KIỂM TRA", positions: ["CHỦ NHIỆM"], name: "Nguyễn Văn An" }] };
const congress = { ...resolution, issuerName: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX"], referenceNumber: "Số 02-NQ/ĐH", signers: [{ capacity: "T/M ĐOÀN CHỦ TỊCH", positions: [], name: "Nguyễn Văn An" }] };
const cellCongress = { ...congress, issuerName: ["ĐẠI HỘI CHI BỘ TỔ 16", "NHIỆM KỲ 2025 - 2027"] };

checkRule(ruleNamed("signature-block/body-of-committee"), {
  exampleIsShown: true, base: resolution,
  right: ["T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An", "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nNguyễn Văn An",
    { text: "T/M QUÂN UỶ TRUNG ƯƠNG\nBÍ THƯ\nNguyễn Văn An", change: { issuerName: ["QUÂN UỶ TRUNG ƯƠNG"] } },
    { text: "T/M HUYỆN UỶ\nBÍ THƯ\nNguyễn Văn An", change: { parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"], issuerName: ["HUYỆN UỶ HOÀ AN"] }, why: "abolished, which another rule says" },
    { text: "T/M THÀNH UỶ\nBÍ THƯ\nNguyễn Văn An", change: { issuerName: ["THÀNH UỶ HẢI PHÒNG"] } }],
  wrong: [
    { text: "T/M THÀNH UỶ\nBÍ THƯ\nNguyễn Văn An", says: "other", becomes: "T/M TỈNH UỶ\nBÍ THƯ\nNguyễn Văn An" },
    { text: "T/M BAN CHẤP HÀNH\nBÍ THƯ\nNguyễn Văn An", says: "other", becomes: "T/M TỈNH UỶ\nBÍ THƯ\nNguyễn Văn An" },
    { text: "T/M TỈNH UỶ\nBÍ THƯ\nNguyễn Văn An", change: { parentIssuer: ["ĐẢNG BỘ TỈNH CAO BẰNG"], issuerName: ["ĐẢNG UỶ PHƯỜNG THỤC PHÁN"] }, says: "other", becomes: "T/M ĐẢNG UỶ\nBÍ THƯ\nNguyễn Văn An" },
  ],
});
checkRule(ruleNamed("signature-block/body-of-party-cell"), {
  exampleIsShown: true, base: cell, right: [],
  wrong: [{ text: "T/M ĐẢNG UỶ\nBÍ THƯ\nNguyễn Văn An", says: "other", becomes: "T/M CHI BỘ\nBÍ THƯ\nNguyễn Văn An" }],
});
checkRule(ruleNamed("signature-block/body-of-inspection"), {
  exampleIsShown: true, base: inspection, right: [],
  wrong: [{ text: "T/M TỈNH UỶ\nCHỦ NHIỆM\nNguyễn Văn An", says: "other", becomes: "T/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM\nNguyễn Văn An" }],
});
checkRule(ruleNamed("signature-block/body-of-congress"), {
  exampleIsShown: true, base: congress, right: [{ change: { base: cellCongress } }, { text: "T/M ĐOÀN THƯ KÝ\nTRƯỞNG ĐOÀN\nNguyễn Văn An" }],
  wrong: [{ text: "T/M TỈNH UỶ\nBÍ THƯ\nNguyễn Văn An", says: "other", noFix: true }],
});
