import rule from "../../../src/rules/typeface/precomposed";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ change: { construction: { splitRuns: true } } }],
  wrong: [{ change: { construction: { letters: "nfd" } }, says: "decomposed", times: "some" }],
});
