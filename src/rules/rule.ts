import type { RequirementRefs, Standard } from "../standard/index";
import type { ComponentKind, DocumentType } from "../standard/vocabulary";
import type { Component, Paragraph, PartyDocument, Role, SignatureBlock, Span } from "../document/document";
import type { Edit } from "../document/edits";

/** The names of the blanks in a message: `«{found}»` has the blank `found`. */
export type Blanks<M extends string> = M extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;

/** How a breach is mended: `safe` may be applied with others at one press; `ask` changes words and is offered one by one. */
export type FixKind = "safe" | "ask" | "none";

/** Where a finding points: a stretch, a paragraph, a component, or the page as a whole. */
export type Place = Span | Paragraph | Component | "page";

/** What a rule says. `report` is a breach, `unsure` is «cannot tell» and is never stronger than a warning. */
export interface Reporter<Messages extends Readonly<Record<string, string>>> {
  report<K extends keyof Messages & string>(at: Place, message: K, blanks: Record<Blanks<Messages[K]>, string>, ...edits: readonly Edit[]): void;
  unsure<K extends keyof Messages & string>(at: Place, message: K, blanks: Record<Blanks<Messages[K]>, string>): void;
}

/** What a rule sees besides the thing it looks at. */
export interface RuleContext<Messages extends Readonly<Record<string, string>>> extends Reporter<Messages> {
  readonly document: PartyDocument;
  readonly standard: Standard;
}

/**
 * What a rule is shown. A component kind: each component of that kind. `bodyParagraph`: each paragraph of the body text on
 * its own, so that typing in one paragraph runs the rule on that one alone (it must not look at others). `page`: once, with
 * the sections. `document`: once, with everything; keep these few and cheap.
 */
export type LooksAt = ComponentKind | "bodyParagraph" | "page" | "document";
export type Seen<L extends LooksAt> =
  L extends "bodyParagraph" ? { readonly paragraph: Paragraph; readonly role: string }
  : L extends "page" | "document" ? object
  : L extends "signatureBlock" ? { readonly component: SignatureBlock }
  : { readonly component: Component };

/** The right and the wrong way, as the rule page shows them; `checkRule` runs them. */
export interface Example { readonly right: string; readonly wrong: string }

export interface RuleOf<L extends LooksAt, Messages extends Readonly<Record<string, string>>> {
  /** Folder and file: `reference-number/leading-zero`. */
  readonly id: string;
  /** Vietnamese: what should be true. */
  readonly title: string;
  /** One requirement of each text that asks it; citations and severity follow from it. */
  readonly requires: RequirementRefs;
  readonly fix: FixKind;
  /** Why there is no fix, Vietnamese; must be given where `fix` is `none`. */
  readonly whyNoFix?: string;
  readonly looksAt: L;
  /** Of `bodyParagraph`: the roles that the rule is about, absent for all. Paragraphs in others are not shown to it. */
  readonly roles?: readonly Role[];
  /**
   * Of `document`: all that the answer depends on in one paragraph of the text, what components, page and settings say aside.
   * Where the paragraphs that changed give the same as before, the rule is not asked again, so that typing costs nothing.
   */
  readonly sees?: (paragraph: Paragraph, role: Role, standard: Standard) => string | number | null;
  /** Types the rule is about; absent for all. */
  readonly documentTypes?: readonly DocumentType[];
  readonly messages: Messages;
  readonly example: Example;
  check(seen: Seen<L> & RuleContext<Messages>): void;
}

/** A rule whose particular messages and scope are no longer of interest to the one who runs it. */
export type Rule = RuleOf<LooksAt, Readonly<Record<string, string>>>;

/**
 * Makes a rule. These do not compile: a requirement that the text lacks, a message the rule lacks, a blank left unfilled.
 */
export function defineRule<const L extends LooksAt, const Messages extends Readonly<Record<string, string>>>(rule: RuleOf<L, Messages>): Rule {
  return rule as unknown as Rule;
}
