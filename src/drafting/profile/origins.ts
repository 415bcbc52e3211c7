import { chainOf, type ProfileSource } from "./office";
import type { Profile } from "./schema";

/** Where the value of an entry comes from: the file itself, the profile it stands on, or the standard's rules; or there is none. */
export type Origin = { readonly is: "own" } | { readonly is: "base"; readonly title: string } | { readonly is: "derived" } | { readonly is: "none" };

/** Entries that a profile takes from the one it stands on. */
type Inherited = "place" | "term" | "archive" | "contact";
export type Entry = Inherited | `issuer.${Exclude<keyof Profile["issuer"], "kind" | "name" | "partners">}`;

/** The origin of one entry. Throws `ProfileError` as `officeOf` does. */
export function originOf(profile: Profile, source: ProfileSource, entry: Entry): Origin {
  const chain = chainOf(profile, source);
  if (entry.startsWith("issuer.")) {
    if (profile.issuer[entry.slice("issuer.".length) as keyof Profile["issuer"]] !== undefined) return { is: "own" };
    const [, base] = chain;
    if (entry !== "issuer.superior") return { is: "derived" };
    return base ? { is: "base", title: base.title } : { is: "none" };
  }
  const at = chain.findIndex((one) => one[entry as Inherited] !== undefined);
  if (at === 0) return { is: "own" };
  const from = chain[at];
  if (from) return { is: "base", title: from.title };
  return { is: entry === "archive" ? "derived" : "none" };
}
