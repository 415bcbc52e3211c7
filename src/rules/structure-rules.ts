import type { Rule } from "./rule";
import { headingNumbers } from "./structure/heading-numbers";
import { headingsCentered } from "./structure/headings-centered";
import { titleBelow } from "./structure/title-below";

/** Phần, chương, mục: one kind of rule, a level each. */
export const headingNumberRules: readonly Rule[] = [
  headingNumbers("part", "Phần", { hd05: "ND-16", hd36: "B08" }),
  headingNumbers("chapter", "Chương", { hd05: "ND-16", hd36: "B08" }),
  headingNumbers("section", "Mục", { hd05: "ND-18", hd36: "B08" }),
];

export const headingCenteredRules: readonly Rule[] = [
  headingsCentered("headings-centered", "phần, chương", "Chương II", ["part", "chapter"], { hd05: "ND-16", hd36: "B08" }),
  headingsCentered("sections-centered", "mục", "Mục 1", ["section"], { hd05: "ND-18", hd36: "B08" }),
];

export const headingTitleRules: readonly Rule[] = [
  titleBelow("part", "Phần", "I", { hd05: "ND-17", hd36: "B08" }),
  titleBelow("chapter", "Chương", "I", { hd05: "ND-17", hd36: "B08" }),
  titleBelow("section", "Mục", "1", { hd05: "ND-18", hd36: "B08" }),
];
