import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";

checkRule(ruleNamed("signature-block/name-without-titles"), {
  exampleIsShown: true, right: [{ as: "signerName", text: "Nguyễn Văn An" }, { as: "signerName", text: "Cử Thị Nhân" }, { as: "signerName", text: "Bs Thị Nga".replace("Bs", "Bế") }],
  wrong: [
    { as: "signerName", text: "TS. Nguyễn Văn An", says: "before", becomes: "Nguyễn Văn An" },
    { as: "signerName", text: "PGS, TS Nguyễn Văn An", says: "before", becomes: "Nguyễn Văn An" },
    { as: "signerName", text: "Thiếu tướng Nguyễn Văn An", says: "before", becomes: "Nguyễn Văn An" },
  ],
});
