import { requirementOf } from "../../src/standard/index";
import { severityOf } from "../../src/standard/severity";
import type { Severity, StandardId } from "../../src/standard/vocabulary";
import type { Page } from "../support/builder/build-party";
import type { Construction } from "../support/builder/construction";
import type { PartyContent } from "../support/builder/content";
import type { Look, LookName } from "../support/builder/look";
import { bases, type Base } from "./bases";

/** One way in which a row of the standard's tables is broken, in one compliant document. */
export interface Mutant {
  /** The table and what of it, for the printed table: `typography size`. */
  readonly kind: string;
  readonly what: string;
  readonly base: Base;
  /** Requirements of the base's edition that ask for it; a finding must answer to one of them. */
  readonly rows: readonly string[];
  /** The lines that are broken, as they stand in the broken document; `page` or `absent` where there is no line. */
  readonly broken: readonly string[] | "page" | "absent";
  readonly content?: Partial<PartyContent>;
  readonly format?: Readonly<Partial<Record<LookName, Partial<Look>>>>;
  readonly page?: Partial<Page>;
  /** Traits without which this breach cannot be made. */
  readonly construction?: Partial<Construction>;
  /** A change of the finished body XML, for what the builder cannot say. */
  readonly patch?: (xml: string) => string;
}

/** What a finding on a mutant may cite and how severe it is then. */
export interface Due { readonly cites: readonly string[]; readonly severity: Severity }

export function dueOf(mutant: Mutant): readonly Due[] {
  const texts: readonly StandardId[] = mutant.base.edition === "hd05" ? ["hd05", "qd399"] : ["hd36", "qd66"];
  return mutant.rows.map((row) => {
    const requirement = texts.map((text) => requirementOf(text, row)).find((found) => found !== undefined);
    if (!requirement) throw new Error(`${mutant.kind}: ${mutant.what}: ${texts.join("/")} has no requirement ${row}`);
    return { cites: requirement.cites, severity: severityOf(requirement) };
  });
}

/** Requirement rows by edition; an edition that asks nothing of the kind has none and makes no mutant. */
export interface Rows { readonly hd05?: string | readonly string[]; readonly hd36?: string | readonly string[] }
export type Breaking = Omit<Mutant, "kind" | "what" | "base" | "rows">;

/** A mutant of the named base, and of those that only differ from it by their type, in each edition that asks for the thing. */
export function each(kind: string, what: string, baseName: string, rows: Rows, breaking: (base: Base) => Breaking | null): readonly Mutant[] {
  return bases.filter((base) => base.name === baseName || base.like === baseName).flatMap((base) => {
    const asked = rows[base.edition];
    const broken = asked === undefined ? null : breaking(base);
    return broken === null || asked === undefined || !isBroken(base, broken) ? [] : [{ kind, what, base, rows: typeof asked === "string" ? [asked] : asked, ...broken }];
  });
}

/** A change of words that another type does not have (the letters NQ) breaks nothing in it. */
function isBroken(base: Base, { content, format, page, construction, patch }: Breaking): boolean {
  const changed = { ...base.content, ...content };
  return Boolean(format ?? page ?? construction ?? patch) || JSON.stringify(changed) !== JSON.stringify(base.content);
}

/** A component's line replaced by another. */
export const line = <K extends "partyTitle" | "separatorAsterisk" | "referenceNumber" | "placeAndDate" | "typeName" | "fiveHyphens" | "urgencyMark" | "circulationNotice" | "draftNotice" | "notForMedia" | "drafterMark">(
  kind: K, text: string): Breaking => ({ content: { [kind]: text } as Partial<PartyContent>, broken: [text] });
