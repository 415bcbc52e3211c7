import rule from "../../../src/rules/reference-number/type-symbol-form";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["Số 05-NQ/TU", "Số 05-CTr/TU", "Số 05-QĐ/TU", "Số 05-XYZ/TU", "Số …-…/TU", { text: "Số 05-QĐi/TU", edition: "hd36" }],
  wrong: [
    { text: "Số 05-QĐi/TU", says: "form", becomes: "Số 05-QĐ/TU", edition: "hd05" },
    { text: "Số 05-QyĐ/TU", says: "form", becomes: "Số 05-QĐi/TU", edition: "hd36" },
    { text: "Số 05-CTR/TU", says: "form", becomes: "Số 05-CTr/TU" },
    { text: "Số 05-TTR/TU", says: "form", becomes: "Số 05-TTr/TU" },
  ],
});
