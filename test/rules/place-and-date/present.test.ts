import rule from "../../../src/rules/place-and-date/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ as: "placeAndDate", text: "Cao Bằng, ngày … tháng … năm 2026" }],
  wrong: [{ change: { placeAndDate: null }, says: "missing" }],
});
