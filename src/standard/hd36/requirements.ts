// Source: the rule table of HD 36 (rows P, T, I, S, D, N, B, G, R, M, A, C, K, Q04, V01) and Phụ lục 3, row by row.
import type { RequirementTable } from "../vocabulary";
import type { Hd36Provision } from "./provisions";
import { typographyRequirements } from "./requirements/annex-typography";
import { bodyRequirements } from "./requirements/body";
import { numberDateSubjectRequirements } from "./requirements/number-date-subject";
import { pageAndHeaderRequirements } from "./requirements/page-and-header";
import { recipientAndAdditionRequirements } from "./requirements/recipients-and-additions";
import { signingRequirements } from "./requirements/signing";

/**
 * Everything that Hướng dẫn 36-HD/VPTW asks, keyed by the row of its study (`P02`, `S02`) or of Phụ lục 3 (`PL3.5b`). A row that
 * bundles requirements of different strength is split: `D02` and `D02b`.
 */
export const hd36Requirements = {
  ...pageAndHeaderRequirements,
  ...numberDateSubjectRequirements,
  ...bodyRequirements,
  ...signingRequirements,
  ...recipientAndAdditionRequirements,
  ...typographyRequirements,
} as const satisfies RequirementTable<Hd36Provision>;
