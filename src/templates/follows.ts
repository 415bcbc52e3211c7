import type { ProvisionId } from "../standard/index";

// What every drafted document carries out, by how it is headed.

const common: readonly ProvisionId[] = [
  "hd05/II.I.1.1", "hd05/II.I.2.1.1", "hd05/II.I.2.1.2b", "hd05/II.I.2.1.2c", "hd05/II.I.2.1.2d", "hd05/II.I.2.1.2đ", "hd05/II.I.2.1.3a", "hd05/II.I.2.1.3b",
  "hd05/II.I.2.1.4", "hd05/II.I.2.1.5", "hd05/II.I.6.2.2", "hd05/II.I.7.1.2", "hd05/II.I.9.1.2", "hd05/II.I.9.2.5",
  "hd36/II.1.1.1", "hd36/II.1.2.1a", "hd36/II.1.2.1b", "hd36/II.1.2.1c", "hd36/II.1.2.1d", "hd36/II.1.2.1đ", "hd36/II.1.6.2", "hd36/II.1.7.1", "hd36/II.1.9.1",
];
/** A document with its type's name and a subject below it. */
export const titled: readonly ProvisionId[] = [...common, "hd05/II.I.5.1.1", "hd36/II.1.5.1"];
/** A công văn: no name of a type. */
export const letter: readonly ProvisionId[] = [...common, "hd05/II.I.5.2.3", "hd05/II.I.9.2.3", "hd36/II.1.5.2", "hd36/II.1.9.2"];
export const submission: readonly ProvisionId[] = [...titled, "hd05/II.I.9.2.4", "hd36/II.1.9.2"];
