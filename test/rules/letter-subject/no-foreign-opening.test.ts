import rule from "../../../src/rules/letter-subject/no-foreign-opening";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["về việc chuẩn bị hội nghị"],
  wrong: [
    { text: "V/v chuẩn bị hội nghị", says: "opening", becomes: "về việc chuẩn bị hội nghị" },
    { text: "v/v: chuẩn bị hội nghị", says: "opening", becomes: "về việc chuẩn bị hội nghị" },
  ],
});
