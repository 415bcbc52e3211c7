import type { Issuer, Profile, ProfileSource } from "../../drafting/index";
import { exampleSource } from "../../drafting/profile/examples";
import { withoutAccents } from "../../shared/text";
import type { KeptTexts } from "../kept-texts";
import { forget, keep, keepChoice, keptChoice, readKept, type DamagedProfile } from "./kept-profiles";

export interface ProfileState {
  readonly profiles: readonly Profile[];
  readonly damaged: readonly DamagedProfile[];
  readonly chosen: string | null;
  /** False where the browser keeps nothing beyond the page. */
  readonly lasts: boolean;
}
export type Saved = "saved" | "taken" | "noRoom";

/** The office's profiles in this browser. Nothing of them is sent anywhere. */
export interface ProfileStore {
  get(): ProfileState;
  subscribe(changed: () => void): () => void;
  /** The office that drafts; null while none is chosen. */
  issuer(): Issuer | null;
  /** The reader's own profiles, then the examples. */
  readonly source: ProfileSource;
  choose(id: string | null): void;
  /** `was` is the id under which it was opened; another profile's id is refused unless it may be replaced. */
  save(profile: Profile, was: string | null, mayReplace?: boolean): Saved;
  remove(id: string): void;
  /** Profiles of the reader that stand on this one. */
  standingOn(id: string): readonly Profile[];
  /** Copies an example, and those it stands on that are not there yet, and chooses it. */
  addExample(id: string): Profile | null;
  /** An id like this one that no profile has. */
  freeId(id: string): string;
}

export function createProfileStore(kept: KeptTexts): ProfileStore {
  const listeners = new Set<() => void>();
  const read = (): ProfileState => ({ ...readKept(kept), chosen: keptChoice(kept), lasts: kept.lasts });
  let state = read();
  const again = (): void => {
    state = read();
    for (const listener of listeners) listener();
  };
  kept.subscribe(again);

  const own = (id: string): Profile | undefined => state.profiles.find((profile) => profile.id === id);
  const source: ProfileSource = (id) => own(id) ?? exampleSource(id);
  const isTaken = (id: string): boolean => own(id) !== undefined || state.damaged.some((one) => one.id === id);
  const standingOn = (id: string): readonly Profile[] => state.profiles.filter((profile) => profile.standsOn === id);

  return {
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    issuer() {
      const profile = state.chosen === null ? undefined : own(state.chosen);
      return profile ? { profile, source } : null;
    },
    source,
    choose(id) {
      keepChoice(kept, id);
      again();
    },
    save(profile, was, mayReplace = false) {
      if (profile.id !== was && isTaken(profile.id) && !mayReplace) return "taken";
      if (!keep(kept, profile)) return "noRoom";
      if (was !== null && was !== profile.id) {
        for (const each of standingOn(was)) keep(kept, { ...each, standsOn: profile.id });
        if (state.chosen === was) keepChoice(kept, profile.id);
        forget(kept, was);
      }
      again();
      return "saved";
    },
    remove(id) {
      forget(kept, id);
      if (state.chosen === id) keepChoice(kept, null);
      again();
    },
    standingOn,
    addExample(id) {
      const chain: Profile[] = [];
      for (let at = exampleSource(id); at; at = at.standsOn === undefined ? undefined : exampleSource(at.standsOn)) chain.push(at);
      const [wanted, ...bases] = chain;
      if (!wanted) return null;
      const free = this.freeId(wanted.id);
      const copy = { ...wanted, id: free, title: free === wanted.id ? wanted.title : `${wanted.title} (${free.slice(wanted.id.length + 1)})` };
      const isKept = [copy, ...bases.filter((base) => !isTaken(base.id))].every((profile) => keep(kept, profile));
      keepChoice(kept, copy.id);
      again();
      return isKept ? copy : null;
    },
    freeId(id) {
      let free = id;
      for (let at = 2; isTaken(free); at += 1) free = `${id}-${at}`;
      return free;
    },
  };
}

/** `van-phong-tinh-uy` of «Văn phòng Tỉnh uỷ». */
export const idFrom = (title: string): string => withoutAccents(title).replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "") || "ho-so";

