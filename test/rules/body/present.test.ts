import rule from "../../../src/rules/body/present";
import { decision, officialLetter } from "../../support/builder/content";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { change: { base: officialLetter } }, { change: { base: decision, body: [] }, why: "bases are content" },
    { change: { body: [{ is: "table", text: "Stt\tHọ và tên" }] }, why: "a table may be all there is" },
    { change: { body: [], signers: [], recipients: null }, why: "a draft that has only its head" },
  ],
  wrong: [{ change: { body: [] }, says: "missing" }],
});
