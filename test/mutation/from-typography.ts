import { requirementOf } from "../../src/standard/index";
import { typographyKeys, type FormatEdition, type Measure, type TypographyKey, type TypographyRow } from "../../src/standard/vocabulary";
import type { Pt } from "../../src/shared/measure";
import type { PartyContent } from "../support/builder/content";
import type { Look } from "../support/builder/look";
import { bases, standardOf, type Base } from "./bases";
import type { Breaking, Mutant } from "./mutant";
import { textsIn, withTextsIn } from "./texts";

const annex: Readonly<Record<FormatEdition, string>> = { hd05: "PL2", hd36: "PL3" };
/** What every row shares: typeface and colour are asked for the document as a whole. */
const fontRow: Readonly<Record<FormatEdition, string>> = { hd05: "TR-01", hd36: "P05b" };
const colorRow: Readonly<Partial<Record<FormatEdition, string>>> = { hd05: "TR-03" };

/** Sizes on either side that the row does not allow. */
function wrongSizes(size: Measure<Pt>): readonly number[] {
  switch (size.is) {
    case "exactly": return [size.value - 1, size.value + 1];
    case "between": case "about": return [size.least - 1, size.most + 1];
    case "atLeast": return [size.least - 1];
  }
}

/** As people type it: the codes of signing stay, a sentence begins with a capital. */
const inSmallLetters = (text: string): string => text.replace(/^(?:\p{Lu}\/\p{Lu} )?\p{L}(.*)$/u, (whole, rest: string) => whole.slice(0, whole.length - rest.length) + rest.toLowerCase());

/** Every property that a row of the annex gives, broken in every way. */
function breakings(key: TypographyKey, row: TypographyRow, content: PartyContent): readonly { readonly kind: string; readonly what: string; readonly breaking: Breaking }[] {
  const lines = textsIn(content, key);
  const looks = (kind: string, what: string, set: Partial<Look>): { kind: string; what: string; breaking: Breaking } =>
    ({ kind: `typography ${kind}`, what: `${key} ${what}`, breaking: { format: { [key]: set }, broken: lines } });
  const said = (what: string, change: (text: string) => string): { kind: string; what: string; breaking: Breaking } =>
    ({ kind: "typography case", what: `${key} ${what}`, breaking: { content: withTextsIn(content, key, change), broken: lines.map(change) } });
  const { face } = row;
  return [
    ...(row.size ? wrongSizes(row.size).map((size) => looks("size", `${size} pt`, { size })) : []),
    ...(face ? [
      looks("bold", face.includes("bold") ? "not bold" : "bold", { bold: !face.includes("bold") }),
      looks("italic", face.includes("italic") ? "not italic" : "italic", { italic: !face.includes("italic") }),
      ...(face.includes("underline") ? [looks("underline", "not underlined", { underline: false })] : []),
    ] : []),
    ...(lines.some((text) => /\p{L}/u.test(text)) && row.letterCase === "upper" ? [said("in small letters", inSmallLetters)] : []),
    ...(lines.some((text) => /\p{L}/u.test(text)) && row.letterCase === "normal" ? [
      said("in capitals", (text) => text.toUpperCase()), looks("case", "in capitals by formatting", { caps: true }),
    ] : []),
  ];
}

/** Each row in the first document of the edition that has its component, and in each that only differs by its type. */
export const typographyMutants: readonly Mutant[] = (["hd05", "hd36"] as const).flatMap((edition) => typographyKeys.flatMap((key) => {
  const having = bases.filter((one) => one.edition === edition && textsIn(one.content, key).length > 0);
  return having.filter((base, i) => i === 0 || base.like !== undefined).flatMap((base) => mutantsOf(edition, key, base));
}));

function mutantsOf(edition: FormatEdition, key: TypographyKey, base: Base): readonly Mutant[] {
  const row = standardOf(edition).tables.typography[key];
  if (!row) return [];
  const id = `${annex[edition]}.${row.row}`;
  if (!requirementOf(edition, id)) return [];
  const own = breakings(key, row, base.content).map(({ kind, what, breaking }) => ({ kind, what, base, rows: [id], ...breaking }));
  const broken = textsIn(base.content, key);
  const shared: readonly Mutant[] = [
    { kind: "page font", what: `${key} in Arial`, base, rows: [fontRow[edition]], format: { [key]: { font: "Arial" } }, broken },
    ...(colorRow[edition] === undefined ? [] : [{ kind: "page color", what: `${key} in red`, base, rows: [colorRow[edition]], format: { [key]: { color: "FF0000" } }, broken }]),
  ];
  return [...own, ...shared];
}
