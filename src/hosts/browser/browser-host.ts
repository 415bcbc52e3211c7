import type { Engine } from "../../engine/client";
import type { DocumentHost } from "../../engine/host";
import { holdDocument, type HeldDocument } from "../held-document";

/** A .docx opened in a web page: edits are made behind the worker, places are shown by whatever draws the document. */
export function createBrowserHost(of: { readonly bytes: Uint8Array; readonly name: string; readonly engine: Engine; readonly reveal: DocumentHost["reveal"] }): HeldDocument {
  return holdDocument({
    input: of.bytes,
    name: of.name,
    apply: async (input, edits) => {
      const made = await of.engine.ask("apply", { input, edits });
      if (made === null) throw new Error("apply was overtaken");
      return made;
    },
    reveal: of.reveal,
  });
}
