import rule from "../../../src/rules/signature-block/party-cell-not-acting";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  exampleIsShown: true, base: { ...resolution, parentIssuer: ["ĐẢNG BỘ XÃ BẢO LÂM"], issuerName: ["CHI BỘ THÔN NÀ PHẶC"], referenceNumber: "Số 02-NQ/CB", signers: [{ capacity: "T/M CHI BỘ", positions: ["PHÓ BÍ THƯ"], name: "Nguyễn Văn An" }] },
  right: ["T/M CHI BỘ\nBÍ THƯ\nNguyễn Văn An", { text: "K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nNguyễn Văn An", change: { parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["VĂN PHÒNG"] } }],
  wrong: [{ text: "K/T BÍ THƯ\nPHÓ BÍ THƯ\nNguyễn Văn An", says: "acting", becomes: "T/M CHI BỘ\nPHÓ BÍ THƯ\nNguyễn Văn An" }],
});
