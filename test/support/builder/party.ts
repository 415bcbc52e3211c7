import type { FormatEdition } from "../../../src/standard/vocabulary";
import { buildParty, type Building, type Page } from "./build-party";
import type { Construction } from "./construction";
import { resolution, type PartyContent } from "./content";
import type { Look, LookName } from "./look";

/** What a test changes in an otherwise compliant nghị quyết (or another `base`). */
export interface PartyOverrides extends Partial<PartyContent> {
  readonly base?: PartyContent;
  readonly edition?: FormatEdition;
  readonly construction?: Partial<Construction>;
  readonly format?: Readonly<Partial<Record<LookName, Partial<Look>>>>;
  readonly page?: Partial<Page>;
  readonly attached?: PartyContent;
  readonly extraXml?: string;
}

/**
 * The bytes of a compliant document with these things changed: `party({ referenceNumber: "Số 5-NQ/TU" })`,
 * `party({ format: { subject: { bold: false } } })`, `party({ base: officialLetter, construction: { header: "tabs" } })`.
 * Under `hd36` the date of the default content is moved to a day that edition governs.
 */
export function party(overrides: PartyOverrides = {}): Uint8Array | string {
  const { base = resolution, edition = "hd05", construction, format, page, attached, extraXml, ...content } = overrides;
  const dated = edition === "hd36" && base.placeAndDate === resolution.placeAndDate ? { ...base, placeAndDate: "Cao Bằng, ngày 12 tháng 6 năm 2020" } : base;
  const building: Building = {
    edition, content: { ...dated, ...content },
    ...(construction ? { construction } : {}), ...(format ? { format } : {}), ...(page ? { page } : {}),
    ...(attached ? { attached } : {}), ...(extraXml === undefined ? {} : { extraXml }),
  };
  return buildParty(building);
}
