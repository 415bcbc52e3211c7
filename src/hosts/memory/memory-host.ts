import { applyEdits } from "../../document/apply";
import type { Anchor } from "../../document/edits";
import { openDocuments, type OpenedFile } from "../../document/open";
import type { Input } from "../../engine/session";
import { holdDocument, type HeldDocument } from "../held-document";
import { whetherThere } from "../whether-there";

export interface MemoryHost extends HeldDocument {
  /** Every place it was asked to show, in order. */
  readonly revealed: readonly Anchor[];
}

/** A document in memory: for tests, and wherever there is no screen to show a place on. Throws `BadFileError` when applied to what cannot be read. */
export function createMemoryHost(input: Input, name: string | null = null): MemoryHost {
  const revealed: Anchor[] = [];
  const held = holdDocument({
    input, name,
    apply: async (now, edits) => applyEdits(open(now), edits),
    reveal: async (at) => {
      revealed.push(at);
      return whetherThere(open(held.input()), at);
    },
  });
  return { ...held, revealed };
}

const open = (input: Input): OpenedFile => openDocuments(input);
