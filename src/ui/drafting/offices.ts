import { exampleIssuers, formFor, type Form, type Issuer } from "../../drafting/index";
import { authorityEditionOn, formatEditionOn, type Day } from "../../standard/editions";
import { standardFor } from "../../standard/index";
import type { FormatEdition } from "../../standard/vocabulary";
import { listTemplates } from "../../templates/index";

/** The offices whose profiles are at hand. */
export const offices = (): readonly Issuer[] => exampleIssuers();
export const officeNamed = (id: string): Issuer | undefined => offices().find(({ profile }) => profile.id === id);
export const firstOffice = "tinh-uy-dien-bien";

const standardOf = (edition: FormatEdition | null, on: Day) => {
  const chosen = edition ?? formatEditionOn(on) ?? "hd05";
  return standardFor(chosen, authorityEditionOn(on) ?? (chosen === "hd36" ? "qd66" : "qd399"));
};

/** What the office issues under an edition; what the standard does not give it is left out. */
export function formsOf(issuer: Issuer, edition: FormatEdition | null, on: Day): readonly Form[] {
  return listTemplates().flatMap((template) => {
    const form = formFor(template, issuer, standardOf(edition, on));
    return "excluded" in form ? [] : [form];
  });
}
export const formNamed = (id: string, issuer: Issuer, edition: FormatEdition | null, on: Day): Form | null => formsOf(issuer, edition, on).find((form) => form.id === id) ?? null;

/** The profile with those it stands on, as the worker takes them. */
export function profilesOf({ profile, source }: Issuer): readonly unknown[] {
  const chain = [profile];
  for (let next = profile.standsOn; next !== undefined && chain.length < 10; next = chain.at(-1)?.standsOn) {
    const base = source(next);
    if (!base) break;
    chain.push(base);
  }
  return chain;
}
