import rule from "../../../src/rules/reference-number/separators";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Số 05-NQ/TU", "Số …-NQ/TU", "Số 05-QC/BTCTU-BNCTU", "Số 686-CV/VPTU"],
  wrong: [
    { text: "Số 05/NQ-TU", says: "marks", becomes: "Số 05-NQ/TU" },
    { text: "Số 05–NQ/TU", says: "marks", becomes: "Số 05-NQ/TU" },
    { text: "Số 05-NQ-TU", says: "marks", becomes: "Số 05-NQ/TU" },
    { text: "Số 05/NQ/TU", says: "marks", becomes: "Số 05-NQ/TU" },
  ],
});
