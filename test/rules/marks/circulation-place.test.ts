import rule from "../../../src/rules/marks/circulation-place";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true, right: [{ change: { circulationNotice: "TÀI LIỆU HỘI NGHỊ" } }],
  wrong: [{ change: { secrecyMark: "TÀI LIỆU HỘI NGHỊ" }, says: "elsewhere", why: "under the number" }],
});
