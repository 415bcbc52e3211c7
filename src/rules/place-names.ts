import { fold, isPlaceholder } from "../shared/text";
import type { Standard } from "../standard/index";
import type { Component, Span } from "../document/document";

export interface PlaceName { readonly span: Span; readonly text: string; readonly bare: boolean }

/** The place of the date line and whether it stands without the level of its unit. */
export function placeOf(component: Component, standard: Standard): PlaceName | null {
  const span = component.part("place");
  if (!span || isPlaceholder(span.text)) return null;
  const text = span.text.trim();
  return { span, text, bare: levelOf(text, standard) === null };
}

/** The level at the head of a name (`phường`, `TP.`), folded. */
export function levelOf(name: string, { tables }: Standard): string | null {
  const folded = fold(name);
  for (const { name: full, short } of tables.placeAndDate.levels) {
    if (folded.startsWith(`${fold(full)} `)) return fold(full);
    const letters = short.find((each) => folded.startsWith(`${fold(each).replace(/\.$/u, "")}. `) || folded.startsWith(`${fold(each)} `));
    if (letters !== undefined) return fold(full);
  }
  return null;
}
