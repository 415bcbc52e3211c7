import rule from "../../../src/rules/party-title/present";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [], wrong: [{ change: { partyTitle: null, construction: { lines: "none" } }, says: "missing" }],
});
