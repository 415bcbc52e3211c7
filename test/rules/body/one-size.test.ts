import rule from "../../../src/rules/body/one-size";
import { checkRule } from "../../support/check-rule";

/** The size of the nth body sentence. */
const sized = (text: string, half: number) => (flat: string): string => {
  const at = flat.indexOf(text);
  const from = flat.lastIndexOf("<w:r ", at);
  return flat.slice(0, from) + flat.slice(from).replace(/<w:sz w:val="28"\/>/u, `<w:sz w:val="${half}"/>`);
};

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { change: { format: { body: { size: 15 } } }, why: "all 15" }, { xml: sized("I- MỤC TIÊU", 30), why: "a heading" },
    { xml: sized("Những năm qua", 26), why: "outside the range: another rule's" },
  ],
  wrong: [{ xml: sized("Những năm qua", 30), says: "mixed", why: "one of many" }],
});
