import abbreviationsExplained from "./abbreviations/explained";
import basisParts from "./basis/parts";
import citationsFirst from "./citations/first";
import citationsLater from "./citations/later";
import type { Rule } from "./rule";

/** How a text names other documents, and what it shortens. */
export const citationRules: readonly Rule[] = [abbreviationsExplained, basisParts, citationsFirst, citationsLater];
