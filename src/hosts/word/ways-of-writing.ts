import type { WordFile, WordParagraph } from "../../ooxml/model";
import type { LineStyle } from "./flat-paragraph";
import { differenceBetween, fontChange, type Difference, type FontStretch, type SettableParagraph } from "./paragraph-difference";
import type { Write } from "./plan-writes";
import { slicer } from "./slices";

/** How a paragraph is made to look as it should. */
export type Manner =
  | { readonly by: "properties"; readonly difference: Difference; readonly style?: string; readonly unless?: LineStyle }
  /** The whole paragraph anew; `style` comes in with it. */
  | { readonly by: "ooxml"; readonly style?: LineStyle };

export interface Chosen { readonly write: Write; readonly manner: Manner }

/**
 * Properties where they can say it; a style for fixed line heights of several paragraphs, brought in with the first of them;
 * OOXML where nothing else is left.
 */
export async function chooseManners(writes: readonly Write[], now: WordFile, target: WordFile): Promise<readonly Chosen[]> {
  const groups = new Map<string, { style: LineStyle; members: number[] }>();
  const mannerOf = (write: Write, i: number): Manner => {
    if (write.is === "gone") return { by: "properties", difference: nothing };
    const from = write.is === "change" ? write.now : write.then;
    const difference = differenceBetween(from, write.then);
    if (difference.beyond) return { by: "ooxml" };
    if (difference.fixedLine) {
      const style = lineStyle(write.then, difference.fixedLine, target);
      const group = groups.get(style.id) ?? { style, members: [] };
      groups.set(style.id, group);
      group.members.push(i);
      return { by: "ooxml" };
    }
    if (write.is === "change" && from.format.style !== write.then.format.style) {
      const restyled = afterStyle(from, write.then, difference);
      const name = styleName(target, write.then.format.style);
      return restyled && name !== null ? { by: "properties", difference: restyled, style: name } : { by: "ooxml" };
    }
    return { by: "properties", difference };
  };
  const rest = slicer();
  const manners: Manner[] = [];
  for (const [i, write] of writes.entries()) {
    await rest();
    manners.push(mannerOf(write, i));
  }
  for (const { style, members } of groups.values()) {
    const isThere = now.styles.styles.some(({ name }) => name === style.name);
    const restyled = new Map<number, Difference>();
    for (const i of members) {
      await rest();
      const difference = restyledOf(writes[i]);
      if (difference) restyled.set(i, difference);
    }
    const eligible = [...restyled.keys()];
    const carrier = isThere ? null : eligible[0] ?? null;
    // A style for a single paragraph would be left lying about for nothing.
    if (eligible.length < 2 && !isThere) continue;
    for (const [i, difference] of restyled) {
      if (i === carrier) manners[i] = { by: "ooxml", style };
      else manners[i] = { by: "properties", difference, style: style.name, unless: style };
    }
  }
  return writes.map((write, i) => ({ write, manner: manners[i] ?? { by: "ooxml" } }));
}

const nothing: Difference = { text: [], whole: null, stretches: [], paragraph: {}, fixedLine: null, beyond: false };

function restyledOf(write: Write | undefined): Difference | null {
  if (!write || write.is !== "change") return null;
  return afterStyle(write.now, write.then, differenceBetween(write.now, write.then));
}

const styleName = (file: WordFile, id: string | null): string | null =>
  (id === null ? file.styles.styles.find((one) => one.type === "paragraph" && one.isDefault) : file.styles.styles.find((one) => one.id === id))?.name ?? null;

function lineStyle(then: WordParagraph, { rule, line }: NonNullable<Difference["fixedLine"]>, file: WordFile): LineStyle {
  const base = then.format.style ?? file.styles.styles.find((one) => one.type === "paragraph" && one.isDefault)?.id ?? null;
  const name = `Thể Thức ${rule === "exact" ? "đúng" : "ít nhất"} ${String(Math.round(line * 20) / 20).replace(".", "-")} pt${base === null ? "" : ` (${styleName(file, base) ?? base})`}`;
  return { id: `TheThuc${rule === "exact" ? "Dung" : "ItNhat"}${Math.round(line * 20)}${(base ?? "").replace(/[^A-Za-z0-9]/gu, "")}`, name, basedOn: base, rule, line };
}

/**
 * What must be written after another style was given: Word then takes direct paragraph formatting away, and direct character
 * formatting that covers more than half. Null where something would be lost that no property gives back.
 */
function afterStyle(now: WordParagraph, then: WordParagraph, difference: Difference): Difference | null {
  const { from } = then;
  const direct = (["contextualSpacing", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "outlineLevel", "borders", "tabs", "frame"] as const).some((key) => from[key] === "direct");
  if (direct || then.format.numbering !== null || then.format.alignment === "distribute" || difference.text.length > 0) return null;
  const alignment = ({ left: "Left", center: "Centered", right: "Right", both: "Justified" } as const)[then.format.alignment as "left" | "center" | "right" | "both"];
  const paragraph: SettableParagraph = {
    alignment, leftIndent: then.format.indentLeft, rightIndent: then.format.indentRight, firstLineIndent: then.format.firstLine,
    spaceBefore: then.format.before, spaceAfter: then.format.after, ...(then.format.lineRule === "auto" ? { lineSpacing: then.format.line } : {}),
  };
  const stretches: FontStretch[] = [];
  for (const run of then.runs) {
    const set = fontChange(unlike(run.format), run.format);
    if (set === null || run.format.strike || run.format.highlight !== null) return null;
    const last = stretches.at(-1);
    if (last && JSON.stringify(last.set) === JSON.stringify(set)) stretches[stretches.length - 1] = { ...last, end: run.end };
    else if (run.end > run.start) stretches.push({ start: run.start, end: run.end, set });
  }
  const [only] = stretches;
  const isWhole = stretches.length === 1 && only !== undefined && only.start === 0 && only.end === now.text.length;
  return { text: [], whole: isWhole ? only.set : null, stretches: isWhole ? [] : stretches, paragraph, fixedLine: null, beyond: false };
}

/** Differs in everything that can be set and in nothing else, so that all of it is written. */
const unlike = (format: WordParagraph["mark"]): WordParagraph["mark"] => ({
  ...format, font: "", asciiFont: "", size: 0 as WordParagraph["mark"]["size"], bold: !format.bold, italic: !format.italic,
  underline: format.underline === "none" ? "single" : "none", color: format.color === "FF0000" ? "000000" : "FF0000",
});
