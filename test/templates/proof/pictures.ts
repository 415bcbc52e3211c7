import type { Combination } from "./combinations";

export interface Drawn { readonly given: number; readonly opened: number; readonly different: number }
export function drawPictures(_files: readonly { readonly name: string; readonly docx: Uint8Array; readonly combination: Combination }[], _folder: string): Drawn {
  throw new Error("not yet");
}
