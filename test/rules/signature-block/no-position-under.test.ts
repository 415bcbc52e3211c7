import rule from "../../../src/rules/signature-block/no-position-under";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: ["T/M BAN BÍ THƯ\nTrần Văn An"],
  wrong: [{ text: "T/M BỘ CHÍNH TRỊ\nTỔNG BÍ THƯ\nTrần Văn An", says: "position" }],
});
