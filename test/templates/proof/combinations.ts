import { exampleAnswers, exampleIssuers, formFor, type Form, type Issuer } from "../../../src/drafting/index";
import { suits } from "../../../src/drafting/profile/examples";
import { standardFor } from "../../../src/standard/index";
import type { FormatEdition } from "../../../src/standard/vocabulary";
import type { Answers } from "../../../src/templates/field";
import { listTemplates } from "../../../src/templates/index";
import type { Template } from "../../../src/templates/template";

export const editions = ["hd05", "hd36"] as const satisfies readonly FormatEdition[];
export const dayOf: Readonly<Record<FormatEdition, string>> = { hd05: "2026-06-15", hd36: "2026-03-15" };
/** HD 36 in its last months stood beside QĐ 399; before that beside QĐ 66. The proof drafts on a day of each edition. */
export const standardOf = (edition: FormatEdition) => standardFor(edition, "qd399");

export interface Combination { readonly template: Template; readonly issuer: Issuer; readonly edition: FormatEdition; readonly form: Form; readonly signing: string; readonly answers: Answers }
export interface Refused { readonly template: Template; readonly issuer: Issuer; readonly edition: FormatEdition; readonly why: string }

/** Every template with every example issuer in every edition, each way of signing once; and what is not offered. */
export function combinations(): { readonly offered: readonly Combination[]; readonly refused: readonly Refused[] } {
  const offered: Combination[] = [];
  const refused: Refused[] = [];
  for (const template of listTemplates()) {
    for (const edition of editions) {
      for (const issuer of exampleIssuers().filter((each) => suits(each, edition))) {
        const form = formFor(template, issuer, standardOf(edition));
        if ("excluded" in form) refused.push({ template, issuer, edition, why: form.excluded });
        else for (const { id } of form.options) offered.push({ template, issuer, edition, form, signing: id, answers: { ...answersFor(form, id) } });
      }
    }
  }
  return { offered, refused };
}

/** The example answers, signed as asked: the fields that this way of signing needs, and no other. */
function answersFor(form: Form, signing: string): Answers {
  const field = form.fields["signing"];
  if (field?.kind !== "choice") throw new Error("every form has its signers");
  return exampleAnswers({ ...form, fields: { ...form.fields, signing: { ...field, example: signing } } });
}
