import type { Profile } from "../../drafting/index";
import { parseProfile } from "./kept-profiles";
import { idFrom, type ProfileStore } from "./profile-store";

/** What became of a text that was to be a profile. Nothing is stored unless it is `done`; `text` is what can be mended. */
export type Imported =
  | { readonly is: "done"; readonly profile: Profile }
  | { readonly is: "faulty"; readonly name: string; readonly text: string; readonly problems: readonly string[] }
  | { readonly is: "taken"; readonly name: string; readonly text: string; readonly profile: Profile; readonly other: Profile | null }
  | { readonly is: "noRoom"; readonly name: string; readonly text: string };

/** `instead`: what to do about a profile that has the id already. */
export function importProfile(store: ProfileStore, name: string, text: string, instead: "ask" | "replace" | "keepBoth" = "ask"): Imported {
  const read = parseProfile(text);
  if ("problems" in read) return { is: "faulty", name, text, problems: read.problems };
  const profile = instead === "keepBoth" ? { ...read.profile, id: store.freeId(read.profile.id) } : read.profile;
  switch (store.save(profile, null, instead === "replace")) {
    case "noRoom": return { is: "noRoom", name, text };
    case "taken": return { is: "taken", name, text, profile, other: store.get().profiles.find(({ id }) => id === profile.id) ?? null };
    case "saved":
      store.choose(profile.id);
      return { is: "done", profile };
  }
}

/** What the file of a profile is called. */
export const fileNameOf = ({ id, title }: Profile): string => `${id || idFrom(title)}.json`;
