import { hd05Provisions } from "./hd05/provisions";
import { hd36Provisions } from "./hd36/provisions";
import { qd399Provisions } from "./qd399/provisions";
import { qd66Provisions } from "./qd66/provisions";
import type { Provision } from "./vocabulary";

/** Every provision of all four texts, in the order of the texts. The keys are public (decisions 2). */
export const provisions = { ...hd05Provisions, ...hd36Provisions, ...qd399Provisions, ...qd66Provisions };
export type ProvisionId = keyof typeof provisions;

export const provisionOf = (id: string): Provision | undefined => (provisions as Readonly<Record<string, Provision>>)[id];
