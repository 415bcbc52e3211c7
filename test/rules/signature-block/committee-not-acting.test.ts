import rule from "../../../src/rules/signature-block/committee-not-acting";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  exampleIsShown: true, base: resolution,
  right: ["T/M TỈNH UỶ\nPHÓ BÍ THƯ\nNguyễn Văn An", "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nNguyễn Văn An",
    { text: "K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nNguyễn Văn An", change: { parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["VĂN PHÒNG"] } }],
  wrong: [
    { text: "K/T BÍ THƯ\nPHÓ BÍ THƯ\nNguyễn Văn An", says: "acting" },
    { text: "K/T CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nNguyễn Văn An", change: { parentIssuer: ["TỈNH UỶ CAO BẰNG"], issuerName: ["UỶ BAN KIỂM TRA"] }, says: "acting" },
  ],
});
