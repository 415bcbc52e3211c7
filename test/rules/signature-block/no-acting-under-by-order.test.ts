import rule from "../../../src/rules/signature-block/no-acting-under-by-order";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: ["T/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\nTrần Thị Bình"],
  wrong: [{ text: "T/L BAN THƯỜNG VỤ\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTrần Thị Bình", says: "acting" }],
});
