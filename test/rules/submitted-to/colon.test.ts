import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";

checkRule(ruleNamed("submitted-to/colon"), {
  exampleIsShown: true, right: [],
  wrong: [{ text: "Kính trình\n- Ban Bí thư;\n- Bộ Chính trị;", edition: "hd05", says: "missing", becomes: "Kính trình:\n- Ban Bí thư;\n- Bộ Chính trị;" }],
});
