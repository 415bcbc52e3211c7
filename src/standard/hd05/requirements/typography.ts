// Source: HD 05 Phụ lục 2, one requirement for each row; II.IV.2 makes the rows binding. The values stand in ../typography.ts.
import type { Requirement, RequirementTable } from "../../vocabulary";
import type { Hd05Provision } from "../provisions";
import { typographyProvisions } from "../provisions/annex-typography";

const row = (id: keyof typeof typographyProvisions): Requirement<Hd05Provision> => ({
  cites: [id, "hd05/II.IV.2"], says: typographyProvisions[id].says, strength: "R", confidence: "H",
});
/** A row that the annex leaves to another text. */
const leftToOthers = (id: keyof typeof typographyProvisions): Requirement<Hd05Provision> => ({ ...row(id), asksNothing: true });

/** Phụ lục 2, row by row. */
export const typographyRequirements = {
  "PL2.1": row("hd05/PL2.1"),
  "PL2.2a": row("hd05/PL2.2a"),
  "PL2.2b": row("hd05/PL2.2b"),
  "PL2.3": row("hd05/PL2.3"),
  "PL2.4": row("hd05/PL2.4"),
  "PL2.5a": row("hd05/PL2.5a"),
  "PL2.5b": row("hd05/PL2.5b"),
  "PL2.5c": row("hd05/PL2.5c"),
  "PL2.6a": row("hd05/PL2.6a"),
  "PL2.6b": row("hd05/PL2.6b"),
  "PL2.6c": row("hd05/PL2.6c"),
  "PL2.6d": row("hd05/PL2.6d"),
  "PL2.6e": row("hd05/PL2.6e"),
  "PL2.6f": row("hd05/PL2.6f"),
  "PL2.6g": row("hd05/PL2.6g"),
  "PL2.6h": row("hd05/PL2.6h"),
  "PL2.7a": row("hd05/PL2.7a"),
  // Under an authority line; without one see KY-04.
  "PL2.7b": row("hd05/PL2.7b"),
  "PL2.7c": row("hd05/PL2.7c"),
  "PL2.8": leftToOthers("hd05/PL2.8"),
  "PL2.9a": row("hd05/PL2.9a"),
  "PL2.9b": row("hd05/PL2.9b"),
  "PL2.9c": row("hd05/PL2.9c"),
  "PL2.9d": row("hd05/PL2.9d"),
  "PL2.10": leftToOthers("hd05/PL2.10"),
  "PL2.11": row("hd05/PL2.11"),
  "PL2.12a": row("hd05/PL2.12a"),
  "PL2.12b": row("hd05/PL2.12b"),
  "PL2.13": row("hd05/PL2.13"),
  "PL2.14": row("hd05/PL2.14"),
  "PL2.15": row("hd05/PL2.15"),
} as const satisfies RequirementTable<Hd05Provision>;
