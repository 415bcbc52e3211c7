import { officialLetter } from "../../support/builder/content";
import { ruleNamed } from "../../support/rule-named";
import { checkRule, type RuleCase } from "../../support/check-rule";

/** The builder sets a mark under the subject; this sets the subject's words under the mark, which stands where the subject did. */
const swapped = (mark: string): RuleCase => ({
  change: { base: { ...officialLetter, letterSubject: ["về việc chuẩn bị hội nghị"] } },
  xml: (flat) => flat.replace("về việc chuẩn bị hội nghị", "@@").replace(mark, "về việc chuẩn bị hội nghị").replace("@@", mark),
});
for (const [id, mark, set] of [
  ["urgency", "KHẨN", { urgencyMark: "KHẨN" }], ["draft", "Dự thảo lần 2", { draftNotice: "Dự thảo lần 2" }],
] as const) {
  const { change, xml } = swapped(mark);
  checkRule(ruleNamed(`marks/${id}-below-letter-subject`), {
    exampleIsShown: true,
    right: [{ change: set }],
    wrong: [{ change: { ...change, ...set }, ...(xml ? { xml } : {}), says: "above", why: "between number and subject" }],
  });
}
