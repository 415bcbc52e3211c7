// Source: Hướng dẫn 05-HD/VPTW, 27/5/2026. One file per stretch of the text, in its order.
import type { ProvisionTable } from "../vocabulary";
import { additionProvisions, pageProvisions } from "./provisions/additions";
import { diagramProvisions } from "./provisions/annex-diagram";
import { typographyProvisions } from "./provisions/annex-typography";
import { bodyProvisions } from "./provisions/body";
import { copyAnnexProvisions, copyProvisions } from "./provisions/copies";
import { effectProvisions, generalProvisions } from "./provisions/general";
import { headerProvisions } from "./provisions/header";
import { numberAndDateProvisions } from "./provisions/number-and-date";
import { recipientProvisions } from "./provisions/recipients";
import { signingProvisions } from "./provisions/signing";

/** Every provision of Hướng dẫn 05-HD/VPTW. Keys: phần, mục, then the clause; PL1 to PL3 for the boxes and rows of the annexes. */
export const hd05Provisions = {
  ...generalProvisions,
  ...headerProvisions,
  ...numberAndDateProvisions,
  ...bodyProvisions,
  ...signingProvisions,
  ...recipientProvisions,
  ...additionProvisions,
  ...copyProvisions,
  ...pageProvisions,
  ...effectProvisions,
  ...diagramProvisions,
  ...typographyProvisions,
  ...copyAnnexProvisions,
} as const satisfies ProvisionTable;

/** A citable place of Hướng dẫn 05-HD/VPTW. */
export type Hd05Provision = keyof typeof hd05Provisions;
