import rule from "../../../src/rules/issuer-name/not-permanent-members";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["ĐẢNG UỶ XÃ THƯỜNG TÂN"],
  wrong: [{ text: "THƯỜNG TRỰC TỈNH UỶ CAO BẰNG", says: "named", becomes: "TỈNH UỶ CAO BẰNG" }, { text: "THƯỜNG TRỰC\nTỈNH UỶ CAO BẰNG", says: "named", noFix: true }],
});
