import type { TypographyRow } from "../standard/vocabulary";
import { annexRows } from "./annex";
import type { Rule } from "./rule";
import { face } from "./typography/face";
import { fontSize } from "./typography/font-size";
import { letterCase } from "./typography/letter-case";
import { underline } from "./typography/underline";
import { typographyTargets, type TypographyTarget } from "./typography-targets";

type Kind = readonly [make: (made: TypographyTarget) => Rule, has: (row: TypographyRow) => boolean];

const kinds: readonly Kind[] = [
  [fontSize, (row) => row.size !== null],
  [face, (row) => row.face !== null],
  [underline, (row) => row.face?.includes("underline") ?? false],
  [letterCase, (row) => row.letterCase !== null],
];

/** A rule for every row of the typography annexes and every property that the row gives. */
export const typographyRules: readonly Rule[] = typographyTargets.flatMap((made) =>
  // A page number is digits, which have no letter case.
  kinds.filter(([make]) => make !== letterCase || made.key !== "pageNumber").filter(([, has]) => annexRows(made.key, has).length > 0).map(([make]) => make(made)));
