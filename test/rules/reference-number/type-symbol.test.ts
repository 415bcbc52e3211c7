import rule from "../../../src/rules/reference-number/type-symbol";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
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
