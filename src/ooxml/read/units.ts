import { pt, type Pt } from "../../shared/measure";

/** Word's own limit for lengths is 22 inches; what lies beyond is no measure but damage, and is ignored. */
const longest = 1584;

const perUnit: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 7.2 / 2.54, pc: 12, pi: 12, px: 0.75, emu: 1 / 12700 };
const lengthPattern = /^\s*([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))\s*([a-z]{0,3})\s*$/i;

function lengthIn(value: string | undefined, bare: number): Pt | null {
  const found = lengthPattern.exec(value ?? "");
  if (!found) return null;
  const unit = (found[2] ?? "").toLowerCase();
  const scale = unit === "" ? bare : perUnit[unit];
  if (scale === undefined) return null;
  const points = Number(found[1]) * scale;
  return Math.abs(points) <= longest ? pt(points) : null;
}

/** Twentieths of a point, or a length with its unit. */
export const twips = (value: string | undefined): Pt | null => lengthIn(value, 1 / 20);
export const halfPoints = (value: string | undefined): Pt | null => lengthIn(value, 1 / 2);
/** Borders are measured so. */
export const eighths = (value: string | undefined): Pt | null => lengthIn(value, 1 / 8);
export const emu = (value: string | undefined): Pt | null => lengthIn(value, 1 / 12700);
/** Lengths in VML: without a unit they are pixels. */
export const vmlLength = (value: string | undefined): Pt | null => lengthIn(value, 0.75);

export function integer(value: string | null | undefined): number | null {
  return value !== null && value !== undefined && /^\s*[+-]?\d{1,9}(?:\.0*)?\s*$/.test(value) ? Math.trunc(Number(value)) : null;
}
