import rule from "../../../src/rules/signature-block/position-without-body";
import { officialLetter, type PartyContent } from "../../support/builder/content";
import { checkRule, type RuleCase } from "../../support/check-rule";

const agency: PartyContent = { ...officialLetter, issuerName: ["BAN TỔ CHỨC"], referenceNumber: "Số 68-CV/BTCTU" };
const headed = (...positions: string[]): RuleCase => ({ change: { base: { ...agency, signers: [{ capacity: null, positions, name: "Lê Văn Cường" }] } } });

checkRule(rule, {
  right: [headed("TRƯỞNG BAN"), headed("Q. TRƯỞNG BAN"), { ...headed("TRƯỞNG BAN NỘI CHÍNH"), why: "another body's head" }, "T/M TỈNH UỶ\nBÍ THƯ\nNguyễn Văn An", "T/M TỈNH UỶ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nNguyễn Văn An"],
  wrong: [{ ...headed("TRƯỞNG BAN TỔ CHỨC"), says: "body" }, { ...headed("PHÓ TRƯỞNG BAN TỔ CHỨC TỈNH UỶ"), says: "body" }, { text: "T/M TỈNH UỶ\nPHÓ BÍ THƯ TỈNH UỶ\nNguyễn Văn An", says: "body", becomes: "T/M TỈNH UỶ\nPHÓ BÍ THƯ\nNguyễn Văn An" }],
});
