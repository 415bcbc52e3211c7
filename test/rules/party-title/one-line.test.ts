import rule from "../../../src/rules/party-title/one-line";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [],
  wrong: [
    { as: "partyTitle", text: "ĐẢNG CỘNG SẢN\nVIỆT NAM", says: "broken", becomes: "ĐẢNG CỘNG SẢN VIỆT NAM", why: "a soft break" },
  ],
});
