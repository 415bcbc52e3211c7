import type { ProvisionId } from "../standard/index";
import type { FormatEdition } from "../standard/vocabulary";

/** A value that may differ between the editions, because their words do. */
export type ByEdition<V> = V | Readonly<Record<FormatEdition, V>>;

/** A titled piece of the text: a part (I, II, III…) or an article. The title may be empty for an article. */
export interface Passage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The chapter that begins with this article: its name, the number is counted. */
  readonly chapter?: string;
}

/** What a person may answer in a field; plain JSON. `null`, `""` and an empty list leave the field blank. */
export type Answer = string | number | null | readonly string[] | readonly Passage[] | readonly (readonly string[])[];
export type Answers = Readonly<Record<string, Answer>>;

interface Common<V> {
  /** Vietnamese, as the form prints it. */
  readonly label: string;
  readonly hint?: string;
  /** A blank that is not required is left open on the page with «…». */
  readonly required?: true;
  /** Asked for only while another field holds one of these. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** What a blank is filled with: the profile's own, or the skeleton of the text with its placeholders. */
  readonly filled?: ByEdition<V>;
  /** An answer that works; drafted with its own examples a template has no finding. */
  readonly example: ByEdition<V>;
  /** The provisions that the answer has to follow, shown beside a mistake. */
  readonly follows?: readonly ProvisionId[];
}
interface Bounded {
  /** The most characters of one line or paragraph. */
  readonly longest: number;
}
interface Listed extends Bounded {
  /** The most items. */
  readonly most: number;
}

/** One line of text. */
export interface TextField extends Common<string>, Bounded { readonly kind: "text" }
/** A person's full name: no title, degree or rank before it. */
export interface NameField extends Common<string>, Bounded { readonly kind: "name" }
/** `YYYY-MM-DD`, or as it is typed here: `3/6/2026`. */
export interface DateField extends Common<string> { readonly kind: "date" }
/** The number of a document: `5`, `"05"`, or `"05a"` for one that had to be wedged in. */
export interface SerialField extends Common<string | number> { readonly kind: "serial" }
/** One of the named options; the option's words fill the blanks of that name. */
export interface ChoiceField extends Common<string> { readonly kind: "choice"; readonly options: Readonly<Record<string, string>> }
/** A list, one item to a line, without marks: bases, addressees, recipients. */
export interface LinesField extends Common<readonly string[]>, Listed { readonly kind: "lines" }
/** Body text. A paragraph that opens with `1.` or `1.1.` and has no mark at its end is set as a heading. */
export interface ParagraphsField extends Common<readonly string[]>, Listed { readonly kind: "paragraphs" }
/** Parts numbered I, II, III or articles numbered 1, 2, 3, each with its text. */
export interface PassagesField extends Common<readonly Passage[]>, Listed { readonly kind: "parts" | "articles" }

/** Rows of a table: an array of cells, or a line with its cells parted by `|`. */
export interface RowsField extends Common<readonly (readonly string[])[]>, Listed { readonly kind: "rows"; readonly columns: number }

export type Field = TextField | NameField | DateField | SerialField | ChoiceField | LinesField | ParagraphsField | PassagesField | RowsField;
export type Fields = Readonly<Record<string, Field>>;

const isByEdition = (value: unknown): value is Readonly<Record<FormatEdition, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "hd05" in value && "hd36" in value;

/** The field's example in the words of an edition. */
export function exampleOf(field: Field, edition: FormatEdition): Answer {
  return inEdition(field.example, edition);
}
/** What the field is filled with where nobody answered it; null for nothing. */
export const filledOf = (field: Field, edition: FormatEdition): Answer => (field.filled === undefined ? null : inEdition(field.filled, edition));

const inEdition = (value: unknown, edition: FormatEdition): Answer => (isByEdition(value) ? value[edition] : value) as Answer;
