import rule from "../../../src/rules/signature-block/capacity-or-position";
import { resolution } from "../../support/builder/content";
import { checkRule, type RuleCase } from "../../support/check-rule";

const signed = (capacity: string | null, ...positions: string[]): RuleCase => ({ change: { base: { ...resolution, signers: [{ capacity, positions, name: "Nguyễn Văn An" }] } } });

checkRule(rule, {
  exampleIsShown: true,
  right: [signed("T/M TỈNH UỶ", "BÍ THƯ"), signed("T/M BAN BÍ THƯ"), signed(null, "TRƯỞNG BAN")],
  wrong: [{ ...signed(null), says: "bare" }],
});
