import { textWidth } from "../shared/font-metrics";
import type { Pt } from "../shared/measure";
import type { FormatTables } from "../standard/tables";
import type { TypographyKey } from "../standard/vocabulary";
import { typeOf } from "./style-sheet";

/** How wide a text is in the type of a row of the annex. */
export function widthIn(tables: FormatTables, key: TypographyKey, text: string): Pt {
  const { size, face } = typeOf(tables, key);
  return textWidth(text, { size, bold: face.includes("bold"), italic: face.includes("italic") });
}
