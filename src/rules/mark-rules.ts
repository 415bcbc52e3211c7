import type { Rule } from "./rule";
import { belowNumber } from "./marks/below-number";

/** Marks with one place: a kind of rule, a mark each. */
export const markRules: readonly Rule[] = [
  belowNumber("urgencyMark", "urgency-below-number", "Dấu chỉ mức độ khẩn", { hd05: "KH-04", hd36: "M02" }, "KHẨN"),
  belowNumber("draftNotice", "draft-below-number", "Chỉ dẫn dự thảo", { hd05: "PB-04", hd36: "M04" }, "Dự thảo lần 2"),
];
