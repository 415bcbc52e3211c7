/** A stretch of the document to be shown, as a finding names it. */
export interface ShownPlace { readonly story: string; readonly paragraph: number; readonly start: number; readonly end: number; readonly text: string }
export type MarkedPlace = ShownPlace & { readonly id: string; readonly severity: "error" | "warning" | "hint" };

/** From the page to the frame that draws the document. */
export type ToFrame =
  | { readonly do: "draw"; readonly id: number; readonly docx: Uint8Array; readonly label: string; readonly keepPlace: boolean }
  | { readonly do: "mark"; readonly places: readonly MarkedPlace[] }
  | { readonly do: "reveal"; readonly id: number; readonly place: ShownPlace }
  | { readonly do: "look"; readonly dark: boolean };

/** From the frame to the page. */
export type FromFrame =
  | { readonly is: "ready" }
  | { readonly is: "drawn"; readonly id: number; readonly failed: boolean }
  | { readonly is: "revealed"; readonly id: number; readonly how: "shown" | "gone" }
  | { readonly is: "clicked"; readonly story: string; readonly paragraph: number }
  | { readonly is: "dragged" }
  | { readonly is: "dropped"; readonly files: readonly File[] }
  | { readonly is: "key"; readonly key: string; readonly shift: boolean; readonly control: boolean };
