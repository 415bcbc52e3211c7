import rule from "../../../src/rules/signature-block/joint-lead-right";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

const joint = (left: readonly string[], right: readonly string[]) => ({ signers: [{ capacity: null, positions: right, name: "Nguyễn Văn An" }, { capacity: null, positions: left, name: "Lê Văn Ba", side: "left" as const }] });
const base = { ...resolution, issuerName: ["UỶ BAN KIỂM TRA TỈNH UỶ SƠN LA -", "CÔNG AN TỈNH SƠN LA"], referenceNumber: "Số 05-NQ/UBKTTU-CA", ...joint(["GIÁM ĐỐC", "CÔNG AN TỈNH"], ["CHỦ NHIỆM", "UỶ BAN KIỂM TRA TỈNH UỶ"]) };

checkRule(rule, {
  exampleIsShown: true, base, right: [{ change: { base: resolution } }],
  wrong: [{ change: joint(["CHỦ NHIỆM", "UỶ BAN KIỂM TRA TỈNH UỶ"], ["GIÁM ĐỐC", "CÔNG AN TỈNH"]), says: "left" }],
});
