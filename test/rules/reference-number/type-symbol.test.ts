import { officialLetter } from "../../support/builder/content";
import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";

checkRule(ruleNamed("reference-number/type-symbol"), {
  exampleIsShown: true,
  right: [
    "Số 05-NQ/TU", "Số …-NQ/TU",
    { change: { typeName: "QUY ĐỊNH", referenceNumber: "Số 66-QĐ/TW" } },
    { change: { typeName: "QUY ĐỊNH", referenceNumber: "Số 66-QĐi/TU" }, edition: "hd36" },
    { change: { typeName: "QUYẾT ĐỊNH", referenceNumber: "Số 66-QĐ/TU" } },
  ],
  wrong: [
    { text: "Số 05-CT/TU", says: "differs", becomes: "Số 05-NQ/TU" },
    { change: { typeName: "QUY ĐỊNH", referenceNumber: "Số 66-QĐ/TU" }, says: "differs", edition: "hd36", becomes: "Số 66-QĐi/TU" },
    { change: { typeName: "CHƯƠNG TRÌNH", referenceNumber: "Số 66-CT/TU" }, says: "differs", becomes: "Số 66-CTr/TU" },
  ],
});

checkRule(ruleNamed("reference-number/type-symbol-of-examples"), {
  base: officialLetter,
  exampleIsShown: true,
  right: ["Số 68-CV/VPTU", "Số …-CV/VPTU"],
  wrong: [{ text: "Số 68-BC/VPTU", says: "differs", becomes: "Số 68-CV/VPTU" }],
});

checkRule(ruleNamed("reference-number/type-symbol-of-initials"), {
  exampleIsShown: true,
  right: [{ change: { typeName: "KẾ HOẠCH", referenceNumber: "Số 12-KH/TU" } }, "Số 05-NQ/TU"],
  wrong: [{ change: { typeName: "KẾ HOẠCH", referenceNumber: "Số 12-NQ/TU" }, says: "differs", becomes: "Số 12-KH/TU" }],
});
