/** Millimetres. A plain number at run time; the brand keeps it apart from points. */
export type Mm = number & { readonly unit: "mm" };
/** Typographic points, 72 to the inch. */
export type Pt = number & { readonly unit: "pt" };

export const mm = (value: number): Mm => value as Mm;
export const pt = (value: number): Pt => value as Pt;

export const ptToMm = (value: Pt): Mm => mm((value * 25.4) / 72);
export const mmToPt = (value: Mm): Pt => pt((value * 72) / 25.4);
