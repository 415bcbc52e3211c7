import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";

checkRule(ruleNamed("addressees/item-ends"), {
  exampleIsShown: true,
  right: [
    { text: "Kính gửi:\n- Ban Bí thư Trung ương;\n- Bộ Chính trị;", edition: "hd05" }, { text: "Kính gửi:\n- Ban Bí thư Trung ương;\n- Bộ Chính trị.", edition: "hd05" },
    { text: "Kính gửi:\n- Ban Bí thư Trung ương,\n- Bộ Chính trị", edition: "hd36" }, { text: "Kính gửi:\nBan Bí thư Trung ương" },
  ],
  wrong: [
    { text: "Kính gửi:\n- Ban Bí thư Trung ương,\n- Bộ Chính trị;", says: "mark", edition: "hd05", becomes: "Kính gửi:\n- Ban Bí thư Trung ương;\n- Bộ Chính trị;" },
    { text: "Kính gửi:\n- Ban Bí thư Trung ương\n- Bộ Chính trị;", says: "mark", edition: "hd05", becomes: "Kính gửi:\n- Ban Bí thư Trung ương;\n- Bộ Chính trị;" },
    { text: "Kính gửi:\n- Ban Bí thư Trung ương;\n- Bộ Chính trị,", says: "mark", edition: "hd36", becomes: "Kính gửi:\n- Ban Bí thư Trung ương,\n- Bộ Chính trị," },
  ],
});
