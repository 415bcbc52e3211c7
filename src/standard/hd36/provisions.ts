// Source: Hướng dẫn 36-HD/VPTW, 03/4/2018. One file per stretch of the text, in its order.
import type { ProvisionTable } from "../vocabulary";
import { additionProvisions } from "./provisions/additions";
import { diagramProvisions } from "./provisions/annex-diagrams";
import { typographyProvisions } from "./provisions/annex-typography";
import { bodyAndEndProvisions } from "./provisions/body-and-end";
import { generalProvisions } from "./provisions/general";
import { headerProvisions } from "./provisions/header";

/** Every provision of Hướng dẫn 36-HD/VPTW. Keys: phần, then the clause; PL1 to PL3 for the boxes and rows of the annexes. */
export const hd36Provisions = {
  ...generalProvisions,
  ...headerProvisions,
  ...bodyAndEndProvisions,
  ...additionProvisions,
  ...diagramProvisions,
  ...typographyProvisions,
} as const satisfies ProvisionTable;

/** A citable place of Hướng dẫn 36-HD/VPTW. */
export type Hd36Provision = keyof typeof hd36Provisions;
