import type { Rule } from "./rule";
import { headingNumbers } from "./structure/heading-numbers";

/** Phần, chương, mục: one kind of rule, a level each. */
export const headingNumberRules: readonly Rule[] = [
  headingNumbers("part", "Phần", { hd05: "ND-16", hd36: "B08" }),
  headingNumbers("chapter", "Chương", { hd05: "ND-16", hd36: "B08" }),
  headingNumbers("section", "Mục", { hd05: "ND-18", hd36: "B08" }),
];
