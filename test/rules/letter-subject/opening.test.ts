import rule from "../../../src/rules/letter-subject/opening";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: ["về việc chuẩn bị hội nghị", "về chuẩn bị hội nghị", "V/v chuẩn bị hội nghị"],
  wrong: [
    { text: "Về việc chuẩn bị hội nghị", says: "capital", becomes: "về việc chuẩn bị hội nghị" },
  ],
});
