import { mmToPt, type Mm } from "../../shared/measure";
import type { PageChange } from "../edits";
import type { WordSection } from "../model";
import { attribute, setAttribute, setAttributes } from "./attributes";
import { child, detach, type Live } from "./live";
import { twips } from "./paragraph-properties";
import { setToggle } from "./run-properties";
import { ensureChild } from "./schema-order";

const millimetres = (value: Mm): string => twips(mmToPt(value));

/** Sets the named properties of a `w:sectPr`; `now` fills what the schema demands beside them where the file has nothing. */
export function setPageProperties(properties: Live, set: PageChange, now: WordSection | undefined): void {
  setPaper(properties, set, now);
  setMargins(properties, set, now);
  if (set.pageNumberStart !== undefined || set.pageNumberFormat !== undefined) setNumbering(properties, set);
  if (set.titlePage !== undefined) setTitlePage(properties, set.titlePage);
}

function setPaper(properties: Live, { width, height, orientation }: PageChange, now: WordSection | undefined): void {
  if (width === undefined && height === undefined && orientation === undefined) return;
  const paper = ensureChild(properties, "w:sectPr", "w:pgSz");
  const before = { w: attribute(paper, "w:w") ?? (now ? millimetres(now.width) : "11906"), h: attribute(paper, "w:h") ?? (now ? millimetres(now.height) : "16838") };
  const turns = orientation !== undefined && width === undefined && height === undefined
    && (orientation === "landscape") !== Number(before.w) > Number(before.h);
  const after = {
    w: width === undefined ? (turns ? before.h : before.w) : millimetres(width),
    h: height === undefined ? (turns ? before.w : before.h) : millimetres(height),
  };
  // `w:code` is the printer driver's number for the old paper.
  if (after.w !== before.w || after.h !== before.h) setAttribute(paper, "w:code", null);
  setAttributes(paper, { "w:w": after.w, "w:h": after.h });
  if (orientation !== undefined) setAttribute(paper, "w:orient", orientation === "landscape" ? "landscape" : null);
}

function setMargins(properties: Live, set: PageChange, now: WordSection | undefined): void {
  const named = { top: set.top, right: set.right, bottom: set.bottom, left: set.left, header: set.headerDistance, gutter: set.gutter };
  if (Object.values(named).every((value) => value === undefined)) return;
  const margins = ensureChild(properties, "w:sectPr", "w:pgMar");
  // All seven attributes are required; where the file gave none, Word's own defaults stay in force.
  const assumed = {
    top: now?.margins.top, right: now?.margins.right, bottom: now?.margins.bottom, left: now?.margins.left,
    header: now?.headerDistance, footer: now?.footerDistance, gutter: now?.margins.gutter,
  };
  for (const [name, value] of Object.entries({ ...assumed, ...withoutUndefined(named) })) {
    const key = `w:${name}`;
    const isNamed = name in withoutUndefined(named);
    const before = attribute(margins, key);
    // A negative top or bottom margin means that a tall page header may not push the text down; that stays.
    const sign = before?.startsWith("-") === true && (name === "top" || name === "bottom") ? "-" : "";
    if (isNamed || before === undefined) setAttribute(margins, key, value === undefined ? "0" : sign + millimetres(value));
  }
}

const withoutUndefined = (values: Readonly<Record<string, Mm | undefined>>): Record<string, Mm> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Mm] => entry[1] !== undefined));

function setNumbering(properties: Live, { pageNumberStart: start, pageNumberFormat: format }: PageChange): void {
  const there = child(properties, "w:pgNumType");
  if (there === undefined && (start ?? null) === null) return;
  const numbering = ensureChild(properties, "w:sectPr", "w:pgNumType");
  if (start !== undefined) setAttribute(numbering, "w:start", start === null ? null : String(start));
  // Decimal is what no format means.
  if (format !== undefined) setAttribute(numbering, "w:fmt", null);
  if (["w:start", "w:fmt", "w:chapStyle", "w:chapSep"].every((name) => attribute(numbering, name) === undefined)) detach(numbering);
}

function setTitlePage(properties: Live, on: boolean): void {
  const there = child(properties, "w:titlePg");
  if (on) setToggle(properties, "w:sectPr", "w:titlePg", true);
  else if (there !== undefined) detach(there);
}
