import type { Pt } from "../../shared/measure";
import type { Drawing } from "../model";

/** Where a shape floats, before anything is known of what it is. */
export type Place = Pick<Drawing, "x" | "y" | "relativeTo" | "align">;
export type Shape = Omit<Drawing, "at">;

export const inlinePlace: Place = { x: null, y: null, relativeTo: { x: "inline", y: "inline" }, align: { x: null, y: null } };

/** Shapes flatter than this, in points, are lines whatever they are called: rectangles are drawn as rules too. */
export const flat = 2;

export const isFlat = (width: Pt | null, height: Pt | null): boolean => height !== null && Math.abs(height) <= flat && (width === null || Math.abs(width) > 4 * flat);
