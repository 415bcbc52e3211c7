import rule from "../../../src/rules/issuer-name/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [],
  wrong: [{ change: { issuerName: [], separatorAsterisk: null, referenceNumber: null }, says: "missing" }],
});
