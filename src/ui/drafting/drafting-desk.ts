import type { Engine } from "../../engine/client";
import { formatEditionOn, type Day } from "../../standard/editions";
import { browserTexts, type KeptTexts } from "../kept-texts";
import { startEditing, type Editing } from "../profiles/editing";
import { createProfileStore, type ProfileStore } from "../profiles/profile-store";
import { createDraftStore, type DraftStore } from "./draft-store";
import { standardAt } from "./offers";

/** What the drafting tab shows. */
export type DeskView = { readonly is: "draft" } | { readonly is: "profiles" } | { readonly is: "editor"; readonly editing: Editing };

/** Everything of the drafting tab that outlives it: the profiles, the form, and where the reader was. */
export interface DraftingDesk {
  readonly drafts: DraftStore;
  readonly profiles: ProfileStore;
  get(): DeskView;
  subscribe(changed: () => void): () => void;
  show(view: "draft" | "profiles"): void;
  edit(id: string): void;
}

export function createDraftingDesk({ engine, on, kept = browserTexts() }: { readonly engine: Engine; readonly on: Day; readonly kept?: KeptTexts }): DraftingDesk {
  const listeners = new Set<() => void>();
  const profiles = createProfileStore(kept);
  // Whoever has no profile yet begins with one.
  let view: DeskView = { is: profiles.issuer() ? "draft" : "profiles" };
  const set = (next: DeskView): void => {
    view = next;
    for (const listener of listeners) listener();
  };
  const drafts = createDraftStore({ engine, on, profiles, kept });
  // It lives as long as the page; whoever leaves with something half done is asked.
  addEventListener("beforeunload", (event) => {
    if (drafts.get().isUnfinished || (view.is === "editor" && view.editing.get().isDirty)) event.preventDefault();
  });
  return {
    drafts, profiles,
    get: () => view,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    show(is) { set({ is }); },
    edit(id) {
      const profile = profiles.get().profiles.find((each) => each.id === id);
      if (profile) set({ is: "editor", editing: startEditing({ store: profiles, profile, standard: standardAt(formatEditionOn(on) ?? "hd05", on), on }) });
    },
  };
}
