import rule from "../../../src/rules/page-number/centered";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ change: { construction: { pageNumber: "framed" }, format: { pageNumber: { alignment: "left" } } }, why: "the frame is centred" }],
  wrong: [{ change: { format: { pageNumber: { alignment: "right" } } }, says: "aside" }, { change: { format: { pageNumber: { alignment: "left" } } }, says: "aside" }],
});
