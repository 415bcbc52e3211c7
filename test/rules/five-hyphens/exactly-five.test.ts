import rule from "../../../src/rules/five-hyphens/exactly-five";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["-----"],
  wrong: [
    { text: "----", says: "differs", becomes: "-----" }, { text: "---------", says: "differs", becomes: "-----" },
    { text: "—————", says: "differs", becomes: "-----" }, { text: "- - - - -", says: "differs", becomes: "-----" },
  ],
});
