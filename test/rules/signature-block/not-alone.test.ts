import rule from "../../../src/rules/signature-block/not-alone";
import { checkRule } from "../../support/check-rule";

/** An empty paragraph that begins a page stands before the table of the end. */
const broken = (inside: string) => (flat: string): string => {
  const at = flat.lastIndexOf("<w:tbl>");
  return `${flat.slice(0, at)}<w:p>${inside}</w:p>${flat.slice(at)}`;
};

checkRule(rule, {
  exampleIsShown: true,
  right: [{}, { xml: broken(""), why: "no break" }],
  wrong: [
    { xml: broken("<w:pPr><w:pageBreakBefore/></w:pPr>"), says: "alone" },
    { xml: broken("<w:r><w:br w:type=\"page\"/></w:r>"), says: "alone", noFix: true },
  ],
});
