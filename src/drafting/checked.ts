import type { Value } from "./values";

/** A good value, or the sentence about what is wrong. */
export type Checked = { readonly value: Value } | { readonly wrong: string };
export const wrong = (message: string): { readonly wrong: string } => ({ wrong: message });

export function tooLong(label: string, text: string, longest: number): { readonly wrong: string } | null {
  const length = [...text].length;
  return length > longest ? wrong(`«${label}» dài ${length} ký tự; nhiều nhất là ${longest} ký tự.`) : null;
}
