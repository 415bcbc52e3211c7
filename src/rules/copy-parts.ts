import { fold } from "../shared/text";
import type { Component, Span } from "../document/document";

/** `Số 24-BS/UBKTTU` anywhere on a line; the letters before the stroke are the symbol. */
export const copyNumber = /(\d{1,4})\s?-\s?(\p{L}{1,6})\s?\/\s?(\p{L}[\p{L}-]*)/u;

/** In which column of the block's table a line stands; null in the flow. */
export function columnOf({ paragraph }: Span): "left" | "right" | null {
  const cell = [...paragraph.containers].reverse().find((container) => container.in === "cell");
  if (cell?.in !== "cell" || cell.columns < 2) return null;
  return cell.column === 0 ? "left" : cell.column === cell.columns - 1 ? "right" : null;
}
export const lineWith = (component: Component, pattern: RegExp): Span | null => component.lines.find(({ text }) => pattern.test(fold(text))) ?? null;
