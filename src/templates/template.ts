import type { ProvisionId } from "../standard/index";
import type { IssuerKind } from "../standard/tables";
import type { DocumentType, FormatEdition } from "../standard/vocabulary";
import type { Blanks } from "./blanks";
import type { Fields } from "./field";

/** Blanks that the issuer and the signer fill, in every text of a template. */
export const officeBlanks = ["issuer", "short", "deciding", "term", "place"] as const;
export type OfficeBlank = (typeof officeBlanks)[number];

/**
 * One thing that is written between the head and the signature. `text` may hold blanks, `{subject}`; `each` names a field.
 * How a block looks, and the marks the standard fixes, are none of the template's business.
 */
export type Block<Name extends string = string> =
  | { readonly is: "typeName" }
  | { readonly is: "letterSubject" | "subject" | "authorLine"; readonly text: string }
  /** In place of type name and subject: the theme of a congress, each line of the field a line on the page. */
  | { readonly is: "theme"; readonly each: Name }
  /** Below subject or theme, in parentheses: whose report it is and to which congress. */
  | { readonly is: "reportLine"; readonly of: Name; readonly to: Name; readonly editions?: readonly FormatEdition[] }
  /** In capitals in the middle: who decides, and the verb. */
  | { readonly is: "formula"; readonly text: string }
  /** A line in the middle, in the type of the body. */
  | { readonly is: "centred"; readonly text: string }
  | { readonly is: "addressees" | "basis" | "part"; readonly each: Name }
  /** `first` is an article before those of the field. */
  | { readonly is: "article"; readonly each: Name; readonly first?: string }
  | { readonly is: "body"; readonly text: string }
  | { readonly is: "body"; readonly each: Name }
  /** A table with a heading row; each row of the field is a row. */
  | { readonly is: "table"; readonly each: Name; readonly columns: readonly { readonly title: string; readonly share: number }[] };

/** A text that is issued by the document and stands behind its signature on a page of its own. */
export interface Attached<Name extends string = string> { readonly documentType: DocumentType; readonly blocks: readonly Block<Name>[] }

/**
 * What is written in one type of document, whoever issues it. Issuer, number, date, signature and recipients are every
 * document's, and come from the office's profile and the standard.
 */
export interface Template {
  /** The file's name; public (`the-thuc draft <id>`). */
  readonly id: string;
  readonly documentType: DocumentType;
  /** Vietnamese. */
  readonly title: string;
  /** The provisions that the template carries out, for the list of provisions. */
  readonly follows: readonly ProvisionId[];
  /** The editions it can be drafted in; absent for all. */
  readonly editions?: readonly FormatEdition[];
  readonly issuers: readonly IssuerKind[];
  /** Only these cases of signing, by their ids in the standard's table; absent for all that fit issuer and type. */
  readonly signing?: readonly string[];
  readonly fields: Fields;
  /** Who gets it by its nature; absent where that is the office's to say. */
  readonly recipients?: readonly string[];
  readonly blocks: readonly Block[];
  readonly attached?: Attached;
}

type Checked<B, Name extends string> = B extends { readonly text: infer T extends string } ? (Blanks<T> extends Name | OfficeBlank ? B : never) : B;
type AllChecked<B extends readonly unknown[], Name extends string> = { readonly [I in keyof B]: Checked<B[I], Name> };

/** Makes a template. A block that names a field, or a text with a blank, that the template does not have does not compile. */
export function defineTemplate<const F extends Fields, const B extends readonly Block<keyof F & string>[]>(
  template: Omit<Template, "fields" | "blocks" | "attached"> & {
    readonly fields: F;
    readonly blocks: B & AllChecked<B, keyof F & string>;
    readonly attached?: Attached<keyof F & string>;
  },
): Template {
  return template;
}
