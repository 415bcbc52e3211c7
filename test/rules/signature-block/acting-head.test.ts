import rule from "../../../src/rules/signature-block/acting-head";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Q. TRƯỞNG BAN\nTrần Thị Bình", "Q.\u00a0CHÁNH VĂN PHÒNG\nTrần Thị Bình", "TRƯỞNG BAN\nTrần Thị Bình", { text: "Q TRƯỞNG BAN\nTrần Thị Bình", edition: "hd36", why: "the sentence gives Q, the example Q." }],
  wrong: [
    { text: "QUYỀN CHÁNH VĂN PHÒNG\nTrần Thị Bình", says: "other", becomes: "Q. CHÁNH VĂN PHÒNG\nTrần Thị Bình" },
    { text: "Q.TRƯỞNG BAN\nTrần Thị Bình", says: "other", becomes: "Q. TRƯỞNG BAN\nTrần Thị Bình" },
    { text: "Q/TRƯỞNG BAN\nTrần Thị Bình", says: "other", becomes: "Q. TRƯỞNG BAN\nTrần Thị Bình" },
    { text: "Q TRƯỞNG BAN\nTrần Thị Bình", says: "other", edition: "hd05" },
  ],
});
