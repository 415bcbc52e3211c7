import rule from "../../../src/rules/subject/no-foreign-opening";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["về công tác cán bộ"],
  wrong: [
    { text: "V/v công tác cán bộ", says: "opening", becomes: "về công tác cán bộ" },
    { text: "V/v: công tác cán bộ", says: "opening", becomes: "về công tác cán bộ" },
  ],
});
