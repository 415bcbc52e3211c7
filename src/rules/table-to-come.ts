import { blanksLeftIn } from "../document/blanks-left";
import type { Paragraph, Span } from "../document/document";
import { fold } from "../shared/text";

/** The places that a draft leaves for a table: «[… bảng, biểu]». The gate asks for what belongs there. */
export const tablesToCome = (paragraph: Paragraph): readonly Span[] => blanksLeftIn(paragraph).filter(({ text }) => /(?<!\p{L})(?:bảng|biểu)(?!\p{L})/u.test(fold(text)));
