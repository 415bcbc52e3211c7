import { mm } from "../../src/shared/measure";
import { each, type Mutant } from "./mutant";

/** Pages printed on both sides, pages across, several sections. */
export const sectionMutants: readonly Mutant[] = [
  ...[10, 20, 25].flatMap((left) => each("page two-sided", `inner margin ${left} mm`, "in hai mặt", { hd05: "TR-11", hd36: "P03" }, ({ page }) => ({ page: { ...page, left: mm(left) }, broken: "page" }))),
  ...[10, 20, 30].flatMap((right) => each("page two-sided", `outer margin ${right} mm`, "in hai mặt", { hd05: "TR-11", hd36: "P03" }, ({ page }) => ({ page: { ...page, right: mm(right) }, broken: "page" }))),
  ...([["top", "TR-07"], ["bottom", "TR-08"]] as const).flatMap(([edge, row]) =>
    each("page two-sided", `${edge} margin 25 mm`, "in hai mặt", { hd05: row, hd36: "P02" }, ({ page }) => ({ page: { ...page, [edge]: mm(25) }, broken: "page" }))),
  ...each("page across", "an appendix across without a table", "phụ lục ngang", { hd05: "TR-06", hd36: "P04" }, ({ content }) => ({
    content: { appendices: content.appendices.map(({ table: _, ...one }) => one) }, broken: "page",
  })),
  ...each("page across", "the document across, its tables in the appendices", "phụ lục ngang", { hd05: "TR-06", hd36: "P04" }, () => ({
    page: { width: mm(297), height: mm(210), orientation: "landscape" }, construction: { header: "table1", lines: "drawingml" }, broken: "page",
  })),
  ...each("page across", "pages of the appendices not counted anew", "phụ lục ngang", { hd05: ["TR-17", "PL-05"] }, ({ content }) => ({
    construction: { appendixSections: true }, broken: content.appendices.map(({ heading }) => heading),
  })),
];
