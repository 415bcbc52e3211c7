import type { Sentence } from "../engine/sentence";

/** An error that was made to be read: the engine's refusals, and what a host says of the program that holds the document. */
export function hasReason(error: unknown): error is Error & { readonly why: Sentence } {
  const why = error instanceof Error && "why" in error ? error.why : null;
  return typeof why === "object" && why !== null && "vi" in why && "en" in why;
}

export function sentenceOf(error: unknown): Sentence {
  if (hasReason(error)) return error.why;
  const detail = error instanceof Error ? error.message : String(error);
  return { vi: `Gặp trục trặc (${detail}); hãy thử lại.`, en: `Something went wrong (${detail}); try again.` };
}
