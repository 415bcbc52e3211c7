import { requirementOf, standardFor, type RequirementRefs } from "../standard/index";
import type { FormatEdition, TypographyKey, TypographyRow } from "../standard/vocabulary";

const annexes = [
  { edition: "hd05", annex: "PL2", tables: standardFor("hd05", "qd399").tables },
  { edition: "hd36", annex: "PL3", tables: standardFor("hd36", "qd66").tables },
] as const satisfies readonly { edition: FormatEdition; annex: string; tables: object }[];

/** The annex rows of a typography key, one for each edition that has values there. */
export function annexRows(key: TypographyKey, has: (row: TypographyRow) => boolean): readonly { readonly edition: FormatEdition; readonly id: string; readonly row: TypographyRow }[] {
  return annexes.flatMap(({ edition, annex, tables }) => {
    const row = tables.typography[key];
    return row && has(row) ? [{ edition, id: `${annex}.${row.row}`, row }] : [];
  });
}

/**
 * Requirement rows of the annexes for a rule made from a table: there the compiler cannot look, so a missing row throws
 * when the rules are loaded.
 */
export function annexRefs(key: TypographyKey, has: (row: TypographyRow) => boolean): RequirementRefs {
  const refs: Partial<Record<FormatEdition, string>> = {};
  for (const { edition, id } of annexRows(key, has)) {
    if (!requirementOf(edition, id)) throw new Error(`${edition} has no requirement ${id}`);
    refs[edition] = id;
  }
  return refs as RequirementRefs;
}
