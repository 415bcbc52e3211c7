import rule from "../../../src/rules/signature-block/deputy-in-charge";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrần Thị Bình", "PHÓ TRƯỞNG BAN\nTrần Thị Bình"],
  wrong: [{ text: "K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG PHỤ TRÁCH\nTrần Thị Bình", says: "acting", becomes: "PHÓ CHÁNH VĂN PHÒNG PHỤ TRÁCH\nTrần Thị Bình" }],
});
