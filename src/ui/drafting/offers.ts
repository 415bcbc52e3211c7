import { formFor, ProfileError, type Form, type Issuer } from "../../drafting/index";
import { authorityEditionOn, type Day } from "../../standard/editions";
import { standardFor, type Standard } from "../../standard/index";
import type { FormatEdition } from "../../standard/vocabulary";
import type { Template } from "../../templates/template";

/** A template that an issuer may use, and what has to be said with it. */
export interface Offer { readonly template: Template; readonly remark: string | null }
/** A template that it may not use, and why. */
export interface Excluded { readonly template: Template; readonly why: string }
export type FormOrWhy = { readonly form: Form } | { readonly why: string };

/** The law by which a document of that day is drafted. */
export const standardAt = (edition: FormatEdition, day: Day): Standard => standardFor(edition, authorityEditionOn(day) ?? (edition === "hd36" ? "qd66" : "qd399"));

export function openForm(template: Template, issuer: Issuer, standard: Standard): FormOrWhy {
  try {
    const form = formFor(template, issuer, standard);
    return "excluded" in form ? { why: form.excluded } : { form };
  } catch (error) {
    if (error instanceof ProfileError) return { why: error.message };
    throw error;
  }
}

/** What an issuer is offered, and what not, with the reason. */
export function offersFor(templates: readonly Template[], issuer: Issuer, standard: Standard): { readonly offered: readonly Offer[]; readonly excluded: readonly Excluded[] } {
  const offered: Offer[] = [];
  const excluded: Excluded[] = [];
  for (const template of templates) {
    const opened = openForm(template, issuer, standard);
    if ("form" in opened) offered.push({ template, remark: opened.form.remark });
    else excluded.push({ template, why: opened.why });
  }
  return { offered, excluded };
}
