import type { ProvisionId } from "../standard/index";
import type { IssuerKind } from "../standard/tables";
import type { DocumentType, FormatEdition } from "../standard/vocabulary";
import type { Blanks } from "./blanks";
import { exampleOf, type Answers, type Fields } from "./field";

/** The standard's codes of authority: T/M, K/T, T/L; `acting` is Q. before the position. */
export type SigningCode = "onBehalfOf" | "actingFor" | "byOrderOf";

/** What stands above a signer's name. Without a code the position is the first line. Letter case is the standard's. */
export interface SigningLines {
  readonly code?: SigningCode;
  /** The body or the head behind the code: `{committee}`, `Ban Thường vụ`, `Chánh Văn phòng`. */
  readonly of?: string;
  readonly position?: string;
  /** An acting head: `Q.` before the position. */
  readonly acting?: true;
}

/**
 * One thing that is written, from the top of the page to its end. `text` may hold blanks, `{subject}`; `each`, `serial` and
 * the like name a field. How a block looks, and the marks the standard fixes, are none of the template's business.
 */
export type Block<Name extends string = string> =
  | { readonly is: "parentIssuer" | "issuerName"; readonly text: string }
  | { readonly is: "referenceNumber"; readonly serial: Name; readonly issuerSymbol: string }
  | { readonly is: "placeAndDate"; readonly place: Name; readonly date: Name }
  | { readonly is: "letterSubject" | "subject" | "authorLine"; readonly text: string }
  | { readonly is: "typeName" }
  | { readonly is: "addressees" | "basis" | "part" | "article"; readonly each: Name }
  | { readonly is: "body"; readonly text: string }
  | { readonly is: "body"; readonly each: Name }
  | { readonly is: "signatureBlock"; readonly by: Name; readonly name: Name; readonly signers: Readonly<Record<string, SigningLines>> }
  | { readonly is: "recipients"; readonly each: Name; readonly archive: string; readonly asAbove?: true };

export interface Template {
  /** The file's name; public (`the-thuc draft <id>`). */
  readonly id: string;
  readonly documentType: DocumentType;
  readonly issuerKind: IssuerKind;
  /** Vietnamese. */
  readonly title: string;
  /** The provisions that the template carries out, for the list of provisions. */
  readonly follows: readonly ProvisionId[];
  /** The editions it can be drafted in; absent for all. */
  readonly editions?: readonly FormatEdition[];
  readonly fields: Fields;
  readonly blocks: readonly Block[];
}

type Checked<B, Name extends string> = B extends { readonly text: infer T extends string } ? (Blanks<T> extends Name ? B : never) : B;

/** Makes a template. A block that names a field, or a text with a blank, that the template does not have does not compile. */
export function defineTemplate<const F extends Fields, const B extends readonly Block<keyof F & string>[]>(
  template: Omit<Template, "fields" | "blocks"> & {
    readonly fields: F;
    readonly blocks: B & { readonly [I in keyof B]: Checked<B[I], keyof F & string> };
  },
): Template {
  return template;
}

/** Every field answered with its example: what a form can be filled with to try a template, and what the tests draft. */
export function exampleAnswers(template: Template, edition: FormatEdition): Answers {
  return Object.fromEntries(Object.entries(template.fields).map(([name, field]) => [name, exampleOf(field, edition)]));
}
