import { mm } from "../../src/shared/measure";
import type { Page } from "../support/builder/build-party";
import type { BodyPart, PartyContent } from "../support/builder/content";
import type { Look } from "../support/builder/look";
import { standardOf } from "./bases";
import { each, type Breaking, type Mutant, type Rows } from "./mutant";
import { textsIn } from "./texts";

const set = (page: Partial<Page>): Breaking => ({ page, broken: "page" });
const margins: readonly [edge: "top" | "bottom" | "left" | "right", row: string][] = [["top", "TR-07"], ["bottom", "TR-08"], ["left", "TR-09"], ["right", "TR-10"]];

const pages: readonly Mutant[] = [
  ...margins.flatMap(([edge, row]) => [-5, 5.4].flatMap((off) =>
    each("page margins", `${edge} ${off > 0 ? "wider" : "narrower"}`, "nghị quyết", { hd05: row, hd36: "P02" }, ({ edition }) => {
      const measure = standardOf(edition).tables.page.margins[edge];
      return measure.is === "exactly" ? set({ [edge]: mm(measure.value + off) }) : null;
    }))),
  ...each("page paper", "US Letter", "nghị quyết", { hd05: "TR-04", hd36: "P01" }, () => set({ width: mm(215.9), height: mm(279.4) })),
  ...each("page paper", "A5", "công văn", { hd05: "TR-04", hd36: "P01" }, () => set({ width: mm(148), height: mm(210) })),
  ...each("page orientation", "landscape", "nghị quyết", { hd05: "TR-06", hd36: "P04" }, ({ edition }) => {
    const { paper } = standardOf(edition).tables.page;
    // A text box keeps its place when the page is turned, and so is no longer at the right: a table is asked.
    return { ...set({ width: paper.height, height: paper.width, orientation: "landscape" }), construction: { header: "table1", lines: "drawingml" } };
  }),
  ...each("page number", "on the first page", "nghị quyết", { hd05: "TR-15", hd36: "P06" }, () => ({ ...set({ titlePage: false }), construction: { pageNumber: "field" } })),
  ...each("page number", "15 mm from the edge", "nghị quyết", { hd05: "TR-14b", hd36: "P06d" }, () => set({ headerDistance: mm(15) })),
  ...(["left", "right"] as const).flatMap((alignment) =>
    each("page number", `at the ${alignment}`, "nghị quyết", { hd05: "TR-14", hd36: "P06b" }, () => ({ format: { pageNumber: { alignment } }, broken: ["2"] }))),
  ...each("page number", "between dashes", "nghị quyết", { hd05: "TR-13", hd36: "P06f" }, () => ({
    broken: ["- 2 -"], construction: { pageNumber: "field" },
    patch: (xml) => xml.replace(/<w:fldSimple(.*?)<\/w:fldSimple>/su, (whole) => `<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">- </w:t></w:r>${whole}<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve"> -</w:t></w:r>`),
  })),
  ...each("page number", "typed", "nghị quyết", { hd05: "TR-14", hd36: "P06b" }, () => ({ broken: ["2"], construction: { pageNumber: "typed" } })),
];

const paragraphs = (kind: string, what: string, rows: Rows, look: Partial<Look>): readonly Mutant[] =>
  each(kind, what, "công văn", rows, ({ content }) => ({ format: { body: look }, broken: textsIn(content, "body") }));
const lastLine = (content: PartyContent, change: (text: string) => string): Breaking => {
  const last = content.body.at(-1);
  const text = change(last?.text ?? "");
  return { content: { body: [...content.body.slice(0, -1), { is: "body", text } satisfies BodyPart] }, broken: [text] };
};
const bodyEnd = (what: string, rows: Rows, change: (text: string) => string): readonly Mutant[] =>
  ["công văn", "nghị quyết", "chi bộ"].flatMap((name) => each("body end", `${name}: ${what}`, name, rows, ({ content }) => lastLine(content, change)));
const basis = (what: string, rows: Rows, at: number, change: (text: string) => string): readonly Mutant[] =>
  each("body bases", what, "quyết định", rows, ({ content }) => {
    const changed = content.bases.map((text, i) => (i === (at < 0 ? content.bases.length + at : at) ? change(text) : text));
    return { content: { bases: changed }, broken: changed.filter((text) => !content.bases.includes(text)) };
  });
const spacing = { hd05: "ND-05", hd36: "B05" };

const bodies: readonly Mutant[] = [
  ...(["left", "center", "right"] as const).flatMap((alignment) => paragraphs("body alignment", alignment, { hd05: "ND-02", hd36: "B02" }, { alignment })),
  ...[0, 14, 57].flatMap((firstLine) => paragraphs("body indent", `${firstLine} pt`, { hd05: "ND-03", hd36: "B03" }, { firstLine })),
  ...[0, 3].flatMap((after) => paragraphs("body paragraph spacing", `${after} pt`, { hd05: "ND-04", hd36: "B04" }, { after }))
    .map((mutant) => ({ ...mutant, construction: { spacing: "paragraphs" as const } })),
  ...paragraphs("body line spacing", "exactly 16 pt", spacing, { line: 16 }),
  ...paragraphs("body line spacing", "exactly 26 pt", { hd05: "ND-05" }, { line: 26 }),
  ...paragraphs("body line spacing", "single", spacing, { line: 12, lineRule: "auto" }),
  ...paragraphs("body line spacing", "at least 18 pt", { hd05: "ND-05" }, { lineRule: "atLeast" }),
  ...paragraphs("body line spacing", "1.5 lines", { hd05: "ND-05" }, { line: 18, lineRule: "auto" }),
  ...bodyEnd("no stop", { hd05: "ND-06", hd36: "B06" }, (text) => text.slice(0, -1)),
  ...bodyEnd("./.", { hd05: "ND-06", hd36: "B06b" }, (text) => `${text}/.`),
  ...bodyEnd("semicolon", { hd05: "ND-06", hd36: "B06" }, (text) => `${text.slice(0, -1)};`),
  ...basis("no mark", { hd05: "ND-08", hd36: "B07b" }, 0, (text) => text.replace(/^- /u, "")),
  ...basis("plus for a dash", { hd05: ["ND-08", "ND-08b"], hd36: "B07b" }, 1, (text) => text.replace(/^-/u, "+")),
  ...basis("comma at the end", { hd05: "ND-09", hd36: "B07" }, 0, (text) => `${text.slice(0, -1)},`),
  ...basis("no end mark", { hd05: "ND-09", hd36: "B07" }, 1, (text) => text.slice(0, -1)),
  ...basis("semicolon at the last", { hd05: "ND-09", hd36: "B07" }, -1, (text) => `${text.slice(0, -1)};`),
  ...each("body bases", "italic", "quyết định", { hd05: "ND-11", hd36: "B07c" }, ({ content }) => ({ format: { basis: { italic: true } }, broken: content.bases })),
];

/** Words of a level changed in the quy chế, which has them all. */
const level = (kind: string, what: string, rows: Rows, from: string, to: string, name = "quy chế"): readonly Mutant[] =>
  each(`structure ${kind}`, what, name, rows, ({ content }) => {
    if (!content.body.some(({ text }) => text.startsWith(from))) throw new Error(`${name} has no line ${from}`);
    const body = content.body.map((part) => (part.text.startsWith(from) ? { ...part, text: part.text.replace(from, to) } : part));
    return { content: { body }, broken: body.map(({ text }) => text).filter((text) => !content.body.some((part) => part.text === text)) };
  });
/** A level's name on the line of its number. */
const together = (kind: string, rows: Rows, heading: string, name: string): readonly Mutant[] =>
  each(`structure ${kind}`, "name on the same line", name, rows, ({ content }) => {
    const at = content.body.findIndex(({ text }) => text === heading);
    const title = content.body[at + 1];
    if (at < 0 || title?.is !== "title") throw new Error(`${name} has no ${heading} with a name`);
    const text = `${heading}. ${title.text}`;
    return { content: { body: content.body.flatMap((part, i) => (i === at ? [{ ...part, text }] : i === at + 1 ? [] : [part])) }, broken: [text] };
  });
const uncentred = (kind: string, rows: Rows, look: "partHeading" | "sectionHeading"): readonly Mutant[] =>
  each(`structure ${kind}`, `${look} at the left`, "quy chế", rows, ({ content }) => ({ format: { [look]: { alignment: "left" } }, broken: textsIn(content, look) }));

const levels: readonly Mutant[] = [
  ...level("chapter", "Arabic number", { hd05: "ND-16", hd36: "B08" }, "Chương II", "Chương 2"),
  ...level("chapter", "gap in the sequence", { hd05: "ND-19b", hd36: "B15" }, "Chương II", "Chương III"),
  ...level("part", "Arabic number", { hd05: "ND-16", hd36: "B08" }, "Phần II", "Phần 2", "báo cáo"),
  ...level("section", "Roman number", { hd05: "ND-18", hd36: "B08" }, "Mục 2", "Mục II"),
  ...level("article", "colon after the number", { hd05: "ND-19", hd36: "B09" }, "Điều 2.", "Điều 2:"),
  ...level("article", "no stop after the number", { hd05: "ND-19", hd36: "B09" }, "Điều 2.", "Điều 2"),
  ...level("article", "Roman number", { hd05: "ND-19", hd36: "B09" }, "Điều 2.", "Điều II."),
  ...level("clause", "gap in the sequence", { hd05: "ND-20b", hd36: "B15b" }, "2. Chuẩn", "3. Chuẩn"),
  ...level("clause", "number repeated", { hd05: "ND-20b", hd36: "B15b" }, "2. Chuẩn", "1. Chuẩn"),
  ...level("section", "gap in the sequence", { hd05: "ND-19b", hd36: "B15" }, "Mục 2", "Mục 3"),
  ...level("article", "gap in the sequence", { hd05: "ND-19b", hd36: "B15" }, "Điều 3.", "Điều 4."),
  ...level("article", "number repeated", { hd05: "ND-19b", hd36: "B15" }, "Điều 3.", "Điều 2."),
  ...level("part", "gap in the sequence", { hd05: "ND-19b", hd36: "B15" }, "Phần II", "Phần III", "báo cáo"),
  ...together("part", { hd05: "ND-17", hd36: "B08" }, "Phần I", "báo cáo"),
  ...together("chapter", { hd05: "ND-17", hd36: "B08" }, "Chương II", "quy chế"),
  ...together("section", { hd05: "ND-18", hd36: "B08" }, "Mục 2", "quy chế"),
  ...level("clause", "parenthesis after the number", { hd05: "ND-20", hd36: "B10" }, "2. ", "2) "),
  ...level("point", "stop after the letter", { hd05: "ND-21", hd36: "B10" }, "b) ", "b. "),
  ...level("point", "letter f", { hd05: "ND-21", hd36: ["B13b", "B13"] }, "b) ", "f) "),
  ...level("point", "letter repeated", { hd05: "ND-21", hd36: "B13" }, "b) ", "a) "),
  ...level("point", "out of order", { hd05: "ND-21", hd36: "B13" }, "b) ", "d) "),
  ...uncentred("chapter", { hd05: "ND-16", hd36: "B08" }, "partHeading"),
  ...uncentred("section", { hd05: "ND-18", hd36: "B08" }, "sectionHeading"),
];

export const pageAndBodyMutants: readonly Mutant[] = [...pages, ...bodies, ...levels];
