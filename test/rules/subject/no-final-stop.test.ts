import rule from "../../../src/rules/subject/no-final-stop";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["về công tác cán bộ", "về công tác …", "về công tác ..."],
  wrong: [{ text: "về công tác cán bộ.", says: "stop", becomes: "về công tác cán bộ" }],
});
