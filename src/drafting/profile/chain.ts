import type { Issuer } from "../form";
import { readProfile } from "./read";
import type { Profile } from "./schema";

/** The profile and those it stands on, the nearest first, as plain data: what crosses to another thread. */
export function chainOf({ profile, source }: Issuer): readonly unknown[] {
  const chain = [profile];
  for (let id = profile.standsOn; id !== undefined;) {
    const next = source(id);
    if (!next || chain.includes(next)) break;
    chain.push(next);
    id = next.standsOn;
  }
  return chain;
}

/** The issuer that such a chain was made of; null for an empty one, sentences where a profile is broken. */
export function issuerOf(chain: readonly unknown[]): Issuer | null | { readonly problems: readonly string[] } {
  const read = chain.map(readProfile);
  const problems = read.flatMap((each) => ("problems" in each ? each.problems : []));
  if (problems.length > 0) return { problems };
  const [profile, ...base] = read.flatMap((each): readonly Profile[] => ("profile" in each ? [each.profile] : []));
  return profile ? { profile, source: (wanted) => base.find((each) => each.id === wanted) } : null;
}
