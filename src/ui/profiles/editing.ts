import { adviceOn, officeOf, originOf, readProfile, type Entry, type Office, type Origin, type Profile, type ProfileAdvice, type ProfileFault } from "../../drafting/index";
import type { Day } from "../../standard/editions";
import type { Standard } from "../../standard/index";
import type { ProfileStore } from "./profile-store";

/** A profile while it is edited; what is blank or half typed stands in it as it is. */
export interface EditingState {
  readonly profile: Profile;
  /** As it was saved last. */
  readonly saved: Profile;
  readonly isDirty: boolean;
  readonly faults: readonly ProfileFault[];
  readonly advice: readonly ProfileAdvice[];
  /** Faults of entries nobody has finished yet are not held against him before he saves. */
  readonly showsFaults: boolean;
  /** What follows from the profile and those it stands on; null where the chain of profiles is broken. */
  readonly office: Office | null;
  readonly note: "saved" | "noRoom" | "taken" | null;
}
export interface Editing {
  readonly store: ProfileStore;
  readonly standard: Standard;
  get(): EditingState;
  subscribe(changed: () => void): () => void;
  change(make: (profile: Profile) => Profile): void;
  origin(entry: Entry): Origin;
  /** False where something has to be mended first. */
  save(): boolean;
  revert(): void;
}

export function startEditing(of: { readonly store: ProfileStore; readonly profile: Profile; readonly standard: Standard; readonly on: Day }): Editing {
  const { store, standard, on } = of;
  const listeners = new Set<() => void>();
  let state = look(of.profile, of.profile, { showsFaults: false, note: null });

  function look(profile: Profile, saved: Profile, rest: Pick<EditingState, "showsFaults" | "note">): EditingState {
    const read = readProfile(withoutBlanks(profile));
    const known = "profile" in read ? read.profile : profile;
    let office: Office | null = null;
    try {
      office = officeOf(known, source(profile.id), standard);
    } catch {
      // What is broken is told by the advice.
    }
    return {
      ...rest, profile, saved, isDirty: !isSame(withoutBlanks(profile), withoutBlanks(saved)), office,
      faults: "faults" in read ? read.faults : [], advice: adviceOn(withoutBlanks(profile), source(profile.id), standard, on),
    };
  }
  /** The profile itself is the one that is being edited. */
  function source(id: string) {
    return (wanted: string): Profile | undefined => (wanted === id ? state?.profile : store.source(wanted));
  }
  const set = (next: EditingState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  return {
    store, standard,
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    change(make) { set(look(make(state.profile), state.saved, { showsFaults: state.showsFaults, note: null })); },
    origin(entry) {
      try {
        return originOf(state.profile, source(state.profile.id), entry);
      } catch {
        return { is: "none" };
      }
    },
    save() {
      const read = readProfile(withoutBlanks(state.profile));
      if (!("profile" in read)) {
        set({ ...state, showsFaults: true, note: null });
        return false;
      }
      const result = store.save(read.profile, state.saved.id);
      set(result === "saved" ? look(read.profile, read.profile, { showsFaults: false, note: "saved" }) : { ...state, note: result });
      return result === "saved";
    },
    revert() { set(look(state.saved, state.saved, { showsFaults: false, note: null })); },
  };
}

/** Entries that were left blank say nothing: the profile takes them from elsewhere again. Rows of a list stay, to be told. */
export function withoutBlanks(profile: Profile): Profile {
  const { issuer, place, term, recipientGroups, ...rest } = profile;
  const isTerm = term && [term.name, term.from, term.until].some((each) => (each ?? "") !== "");
  return {
    ...filled(rest), issuer: filled(issuer),
    ...(place && (place.name.trim() !== "" || place.level !== undefined) ? { place: { ...place, name: place.name.trim() } } : {}),
    ...(isTerm ? { term: { ...filled(term), name: term.name.trim() } } : {}),
    ...(recipientGroups && recipientGroups.length > 0 ? { recipientGroups: recipientGroups.map(({ name, recipients }) => ({ name, recipients: lines(recipients) })) } : {}),
  } as Profile;
}

const lines = (of: readonly string[]): string[] => of.map((line) => line.trim()).filter(Boolean);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");
const isBlank = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0) || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
const required: readonly string[] = ["id", "title", "name", "kind"];
/** An empty list there says «none», whatever the base profile has. */
const mayBeNone: readonly string[] = ["contact", "superior"];
function filled<T extends object>(of: T): T {
  const tidy = Object.entries(of).map(([key, value]: [string, unknown]) => [key, isTexts(value) ? lines(value) : typeof value === "string" ? value.trim() : value] as const);
  return Object.fromEntries(tidy.filter(([key, value]) => required.includes(key) || (mayBeNone.includes(key) && Array.isArray(value)) || !isBlank(value))) as T;
}

/** The order of entries says nothing. */
const isSame = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b);
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, inside: unknown) => (typeof inside === "object" && inside !== null && !Array.isArray(inside) ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1))) : inside));
