import type { Rule } from "./rule";
import { margin } from "./page/margin";

/** The four margins: one kind of rule, four requirements. */
export const marginRules: readonly Rule[] = [
  margin("top", "trên", { hd05: "TR-07", hd36: "P02" }),
  margin("bottom", "dưới", { hd05: "TR-08", hd36: "P02" }),
  margin("left", "trái", { hd05: "TR-09", hd36: "P02" }),
  margin("right", "phải", { hd05: "TR-10", hd36: "P02" }),
];
