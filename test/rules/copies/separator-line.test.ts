import rule from "../../../src/rules/copies/separator-line";
import { checkRule } from "../../support/check-rule";
import { copied, stamped } from "./block";

const lines = "paragraphBorder" as const;
/** The line above the block is the last border of the file. */
const withoutLine = (flat: string): string => {
  const at = flat.lastIndexOf("<w:pBdr>");
  return flat.slice(0, at) + flat.slice(at).replace(/<w:pBdr>.*?<\/w:pBdr>/u, "");
};

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { change: { base: copied } }, { change: { base: stamped } }, { change: { base: copied, construction: { lines } } }, { change: { base: copied, construction: { lines: "vml" } } },
  ],
  wrong: [
    { change: { base: copied, construction: { lines } }, xml: withoutLine, says: "missing" },
    { change: { base: copied, construction: { lines: "vml" } }, xml: (flat) => flat.replace(/to="467pt/u, "to=\"410pt"), says: "short", noFix: true },
  ],
});
