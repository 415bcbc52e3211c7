import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";

checkRule(ruleNamed("addressees/colon"), {
  exampleIsShown: true, right: ["Kính gửi:\n- Ban Bí thư Trung ương;"],
  wrong: [
    { text: "Kính gửi\n- Ban Bí thư Trung ương;\n- Bộ Chính trị;", says: "missing", becomes: "Kính gửi:\n- Ban Bí thư Trung ương;\n- Bộ Chính trị;" },
    { text: "Kính gửi;\n- Ban Bí thư Trung ương;\n- Bộ Chính trị;", says: "missing", becomes: "Kính gửi:\n- Ban Bí thư Trung ương;\n- Bộ Chính trị;" },
    { text: "Kính gửi Hội Cựu chiến binh tỉnh", says: "missing", becomes: "Kính gửi: Hội Cựu chiến binh tỉnh" },
  ],
});
