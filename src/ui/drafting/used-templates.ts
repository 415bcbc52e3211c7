import type { KeptTexts } from "../kept-texts";

const keys = { recent: "the-thuc.recent-templates", favourite: "the-thuc.favourite-templates" };
const most = 5;

/** The templates that were used last, the newest first, and those marked as favourites; by their ids. */
export interface UsedTemplates { readonly recent: readonly string[]; readonly favourite: readonly string[] }

export const readUsed = (kept: KeptTexts): UsedTemplates => ({ recent: listOf(kept, keys.recent), favourite: listOf(kept, keys.favourite) });

export function noteUse(kept: KeptTexts, id: string): void {
  kept.set(keys.recent, JSON.stringify([id, ...listOf(kept, keys.recent).filter((each) => each !== id)].slice(0, most)));
}
export function toggleFavourite(kept: KeptTexts, id: string): void {
  const before = listOf(kept, keys.favourite);
  kept.set(keys.favourite, JSON.stringify(before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
}

/** What somebody else wrote under the key counts as nothing. */
function listOf(kept: KeptTexts, key: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(kept.get(key) ?? "[]");
    return Array.isArray(list) ? list.filter((each): each is string => typeof each === "string") : [];
  } catch {
    return [];
  }
}
