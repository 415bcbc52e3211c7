import rule from "../../../src/rules/signature-block/acting-for-pair";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrần Thị Bình", "PHÓ TRƯỞNG BAN\nTrần Thị Bình"],
  wrong: [
    { text: "K/T TRƯỞNG BAN\nTRƯỞNG BAN\nTrần Thị Bình", says: "head", becomes: "K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrần Thị Bình" },
    { text: "K/T TRƯỞNG BAN\nTrần Thị Bình", says: "missing" },
  ],
});
