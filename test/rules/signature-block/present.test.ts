import rule from "../../../src/rules/signature-block/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [], wrong: [{ change: { signers: [] }, says: "missing" }],
});
