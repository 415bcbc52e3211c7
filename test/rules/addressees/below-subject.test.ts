import rule from "../../../src/rules/addressees/below-subject";
import { officialLetter, resolution } from "../../support/builder/content";
import { checkRule, submission } from "../../support/check-rule";

/** Moves the paragraph of the word and its items before the type's name. */
const above = (flat: string): string => {
  const type = flat.lastIndexOf("<w:p ", flat.indexOf(">TỜ TRÌNH<"));
  const from = flat.lastIndexOf("<w:p ", flat.indexOf(">Kính trình:<"));
  const to = flat.indexOf("</w:p>", flat.indexOf("Ban Bí thư Trung ương", from)) + "</w:p>".length;
  return flat.slice(0, type) + flat.slice(from, to) + flat.slice(type, from) + flat.slice(to);
};

checkRule(rule, {
  exampleIsShown: true,
  base: submission,
  right: [{ change: { base: officialLetter } }, { change: { base: resolution } }],
  wrong: [{ xml: above, says: "above", why: "above the type's name" }],
});
