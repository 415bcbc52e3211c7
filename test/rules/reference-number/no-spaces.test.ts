import rule from "../../../src/rules/reference-number/no-spaces";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Số 05-NQ/TU", "Số …-NQ/TU", "Số       -NQ/TU", "Số 05-QC/BTCTU-BNCTU", "Số ... -NQ/TU"],
  wrong: [
    { text: "Số 05 - NQ / TU", says: "spaces", becomes: "Số 05-NQ/TU" },
    { text: "Số 05-NQ /TU", says: "spaces", becomes: "Số 05-NQ/TU" },
    { text: "Số 05 -NQ/TU", says: "spaces", becomes: "Số 05-NQ/TU" },
    { text: "Số  05-NQ/TU", says: "afterWord", becomes: "Số 05-NQ/TU" },
    { text: "Số05-NQ/TU", says: "afterWord", becomes: "Số 05-NQ/TU" },
  ],
});
