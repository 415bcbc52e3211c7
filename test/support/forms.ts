import { draft, exampleAnswers, exampleIssuer, exampleIssuers, formFor, type Form, type Issuer } from "../../src/drafting/index";
import type { Drafted } from "../../src/drafting/draft";
import { standardFor } from "../../src/standard/index";
import type { IssuerKind } from "../../src/standard/tables";
import type { FormatEdition } from "../../src/standard/vocabulary";
import type { Answers } from "../../src/templates/field";
import { listTemplates, templateOf } from "../../src/templates/index";
import type { Template } from "../../src/templates/template";

/** A day on which each edition is in force. */
export const dayIn: Readonly<Record<FormatEdition, string>> = { hd05: "2026-06-15", hd36: "2026-03-15" };

export function templateNamed(id: string): Template {
  const found = templateOf(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

/** The example body of a kind, or an example profile by its id. */
export function issuerNamed(of: string, edition: FormatEdition): Issuer {
  const found = exampleIssuers().find(({ profile }) => profile.id === of) ?? exampleIssuer(of as IssuerKind, edition);
  if (!found) throw new Error(`no example issuer ${of}`);
  return found;
}

export function formNamed(id: string, of: string, edition: FormatEdition): Form {
  const form = formFor(templateNamed(id), issuerNamed(of, edition), standardFor(edition, "qd399"));
  if ("excluded" in form) throw new Error(`${id} of ${of}: ${form.excluded}`);
  return form;
}

/** A template of an issuer with its example answers, some of them changed. */
export function draftNamed(id: string, of: string, edition: FormatEdition, change: Readonly<Record<string, unknown>> = {}, on = dayIn[edition]): Drafted {
  return draft(templateNamed(id), { ...exampleAnswers(formNamed(id, of, edition)), ...change } as Answers, { issuer: issuerNamed(of, edition), edition, on });
}
export function draftedNamed(...of: Parameters<typeof draftNamed>): Extract<Drafted, { ok: true }> {
  const result = draftNamed(...of);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** One form for each template, the kinds of issuer taken in turn so that all of them come up. */
export function oneFormEach(edition: FormatEdition): readonly { readonly id: string; readonly of: string }[] {
  return listTemplates().flatMap((template, index) => {
    const kinds = template.issuers.filter((kind) => {
      const issuer = exampleIssuer(kind, edition);
      return issuer !== undefined && !("excluded" in formFor(template, issuer, standardFor(edition, "qd399")));
    });
    const of = kinds[index % Math.max(1, kinds.length)];
    return of === undefined ? [] : [{ id: template.id, of }];
  });
}
