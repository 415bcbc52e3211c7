import rule from "../../../src/rules/addressees/only-on-letters";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  base: resolution, exampleIsShown: true,
  right: [],
  wrong: [{ change: { addressees: { word: "Kính gửi:", items: ["- Ban Bí thư Trung ương;"] } }, says: "superfluous" }],
});
