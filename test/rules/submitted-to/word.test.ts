import rule from "../../../src/rules/submitted-to/word";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: ["Kính trình:\n- Ban Bí thư;\n- Bộ Chính trị;"],
  wrong: [{ text: "Kính gửi:\n- Ban Bí thư;\n- Bộ Chính trị;", says: "differs", becomes: "Kính trình:\n- Ban Bí thư;\n- Bộ Chính trị;" }],
});
