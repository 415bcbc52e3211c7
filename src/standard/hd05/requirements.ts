// Source: the study of Hướng dẫn 05-HD/VPTW, its rule table, row for row, and Phụ lục 2. A row whose id ends in b or c takes from
// its neighbour what is of another strength, is ambiguous, or is for a person to see.
import type { RequirementTable } from "../vocabulary";
import type { Hd05Provision } from "./provisions";
import { additionRequirements, copyRequirements } from "./requirements/additions";
import { bodyRequirements } from "./requirements/body";
import { generalRequirements } from "./requirements/general";
import { headerRequirements } from "./requirements/header";
import { numberAndDateRequirements } from "./requirements/number-and-date";
import { pageRequirements } from "./requirements/page";
import { recipientRequirements } from "./requirements/recipients";
import { signingRequirements } from "./requirements/signing";
import { typographyRequirements } from "./requirements/typography";

/** What Hướng dẫn 05-HD/VPTW asks, by row of the study. */
export const hd05Requirements = {
  ...pageRequirements,
  ...headerRequirements,
  ...numberAndDateRequirements,
  ...bodyRequirements,
  ...signingRequirements,
  ...recipientRequirements,
  ...additionRequirements,
  ...copyRequirements,
  ...generalRequirements,
  ...typographyRequirements,
} as const satisfies RequirementTable<Hd05Provision>;
