import { useEffect, useState, useSyncExternalStore } from "react";
import type { Engine } from "../../engine/client";
import type { Day } from "../../standard/editions";
import { createDraftStore, type DraftStore } from "./draft-store";
import { DraftingPanel } from "./drafting-panel";

export interface DraftingTabProps {
  readonly engine: Engine;
  readonly on: Day;
  /** Where the form lives on while another tab is open. */
  readonly held: { current: DraftStore | null };
  onDrafted(docx: Uint8Array | null): void;
  onFinished(docx: Uint8Array, name: string): void;
  onCheck(docx: Uint8Array, name: string): void;
}

/** What is fetched when drafting is first wanted: the templates, the form, and the store that outlives it. */
export default function DraftingTab({ engine, on, held, onDrafted, onFinished, onCheck }: DraftingTabProps) {
  const [store] = useState(() => held.current ??= createDraftStore({ engine, on }));
  const { drafted } = useSyncExternalStore(store.subscribe, store.get);
  const docx = drafted?.docx ?? null;
  useEffect(() => { onDrafted(docx); }, [docx, onDrafted]);
  return <DraftingPanel store={store} onFinished={onFinished} onCheck={onCheck} />;
}
