import rule from "../../../src/rules/separator-asterisk/single";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["*"],
  wrong: [{ text: "**", says: "differs", becomes: "*" }, { text: "* * *", says: "differs", becomes: "*" }],
});
