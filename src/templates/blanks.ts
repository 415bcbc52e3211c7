/** The names of the blanks in a text: `{committee} {province}` has `committee` and `province`. */
export type Blanks<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;

export const blanksOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);

/** `valueOf` answers with the words for a blank; they are put in as they stand and never read for blanks again. */
export function fillBlanks(text: string, valueOf: (name: string) => string): string {
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => valueOf(name));
}
