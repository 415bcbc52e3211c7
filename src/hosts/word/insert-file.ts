// Tier: WordApi 1.5
/// <reference types="office-js" />
import type { Batches } from "./batch";

/** A whole file in place of the document: styles, page set-up, page headers along. */
export function insertWhole(batches: Batches, base64: string): Promise<void> {
  return batches.run(async (context, sync) => {
    context.document.insertFileFromBase64(base64, "Replace", { importStyles: true, importParagraphSpacing: true, importTheme: true });
    await sync();
  });
}
