import rule from "../../../src/rules/party-title/text";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["đảng cộng sản việt nam", "  ĐẢNG CỘNG SẢN VIỆT NAM "],
  wrong: [
    { text: "ĐẢNG CỘNG  SẢN VIỆT NAM", says: "differs", becomes: "ĐẢNG CỘNG SẢN VIỆT NAM" },
    { text: "ĐẢNG CỘNG SẢN VIỆT NAM.", says: "mark", becomes: "ĐẢNG CỘNG SẢN VIỆT NAM" },
    { text: "ĐẢNG CỘNG SẢN VIỆT NAM ,", says: "mark", becomes: "ĐẢNG CỘNG SẢN VIỆT NAM" },
  ],
});
