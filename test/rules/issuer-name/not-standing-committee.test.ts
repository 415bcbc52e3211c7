import rule from "../../../src/rules/issuer-name/not-standing-committee";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["TỈNH UỶ CAO BẰNG", "ĐẢNG UỶ XÃ THƯỜNG TÂN"],
  wrong: [
    { text: "BAN THƯỜNG VỤ TỈNH UỶ CAO BẰNG", says: "named", becomes: "TỈNH UỶ CAO BẰNG" },
    { text: "BAN THƯỜNG VỤ\nTỈNH UỶ CAO BẰNG", says: "named", noFix: true },
  ],
});
