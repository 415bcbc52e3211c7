import type { Rule } from "./rule";
import imagePlace from "./signature-block/image-place";
import signatureImageCentered from "./signature-block/signature-image-centered";
import clauseOrder from "./structure/clause-order";
import freeMarks from "./structure/free-marks";
import freeOrder from "./structure/free-order";
import freeSubNumbers from "./structure/free-sub-numbers";
import { headingOrder } from "./structure/heading-order";

/** Numbers of headings follow one another; what stands between position and name. */
export const orderRules: readonly Rule[] = [
  headingOrder("part", "Phần", { hd05: "ND-19b", hd36: "B15" }),
  headingOrder("chapter", "Chương", { hd05: "ND-19b", hd36: "B15" }),
  headingOrder("section", "Mục", { hd05: "ND-19b", hd36: "B15" }),
  headingOrder("article", "Điều", { hd05: "ND-19b", hd36: "B15" }),
  clauseOrder, freeMarks, freeOrder, freeSubNumbers, imagePlace, signatureImageCentered,
];
