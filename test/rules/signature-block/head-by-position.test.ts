import rule from "../../../src/rules/signature-block/head-by-position";
import { officialLetter, resolution, type PartyContent } from "../../support/builder/content";
import { checkRule, type RuleCase } from "../../support/check-rule";

const agency: PartyContent = { ...officialLetter, issuerName: ["BAN TỔ CHỨC"], referenceNumber: "Số 68-CV/BTCTU" };
const signed = (base: PartyContent, capacity: string | null, ...positions: string[]): RuleCase => ({ change: { base: { ...base, signers: [{ capacity, positions, name: "Lê Văn Cường" }] } } });

checkRule(rule, {
  exampleIsShown: true,
  right: [
    signed(agency, null, "TRƯỞNG BAN"), signed(agency, "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"), signed(resolution, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"),
    { ...signed(agency, "T/M BAN TỔ CHỨC", "TRƯỞNG BAN"), why: "T/M of the body itself is another rule's" },
  ],
  wrong: [{ ...signed(agency, "T/M BAN THƯỜNG VỤ", "TRƯỞNG BAN"), says: "onBehalf" }, { ...signed(agency, "T/M TỈNH UỶ", "PHÓ BÍ THƯ"), says: "onBehalf", noFix: true }],
});
