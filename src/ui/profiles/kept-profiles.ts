import { readProfile, type Profile } from "../../drafting/index";
import type { KeptTexts } from "../kept-texts";

// Each profile under a key of its own: two pages that save at once lose nothing of each other's.
const beginning = "the-thuc.profile.";
const chosenKey = "the-thuc.chosen-profile";

/** What stands in the store under a profile's key and is none: kept as it is, so that it can be taken out and mended. */
export interface DamagedProfile { readonly id: string; readonly text: string; readonly problems: readonly string[] }

/** Everything that is kept; nothing is dropped because it cannot be read. */
export function readKept(kept: KeptTexts): { readonly profiles: readonly Profile[]; readonly damaged: readonly DamagedProfile[] } {
  const profiles: Profile[] = [];
  const damaged: DamagedProfile[] = [];
  for (const key of kept.keys(beginning)) {
    const text = kept.get(key) ?? "";
    const read = parseProfile(text);
    if ("profile" in read) profiles.push(read.profile);
    else damaged.push({ id: key.slice(beginning.length), text, problems: read.problems });
  }
  return { profiles: profiles.sort((a, b) => a.title.localeCompare(b.title, "vi")), damaged };
}

export const keep = (kept: KeptTexts, profile: Profile): boolean => kept.set(`${beginning}${profile.id}`, profileText(profile));
export const forget = (kept: KeptTexts, id: string): void => { kept.remove(`${beginning}${id}`); };
export const keptChoice = (kept: KeptTexts): string | null => kept.get(chosenKey);
export const keepChoice = (kept: KeptTexts, id: string | null): void => { if (id === null) kept.remove(chosenKey); else kept.set(chosenKey, id); };

/** A profile as its file is written. */
export const profileText = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;

/** The profile in a text, or a sentence for each fault of it. */
export function parseProfile(text: string): { readonly profile: Profile } | { readonly problems: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    return { problems: [`Không đọc được thành JSON: ${placeOfFault(text, error)}`] };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { problems: ["Hồ sơ cơ quan là một đối tượng JSON, mở đầu bằng dấu «{»."] };
  return readProfile(json);
}

/** The parsers of browsers speak English, and each differently; the place is what helps. */
function placeOfFault(text: string, error: unknown): string {
  const [, line] = /line (\d+)/u.exec(String(error)) ?? [];
  const [, position] = /position (\d+)/u.exec(String(error)) ?? [];
  const at = line ?? (position === undefined ? null : String(text.slice(0, Number(position)).split("\n").length));
  if (text.trim() === "") return "tệp không có chữ nào.";
  return at === null ? "xem lại dấu ngoặc, dấu phẩy và dấu nháy kép." : `xem dòng ${at} (dấu ngoặc, dấu phẩy hoặc dấu nháy kép).`;
}
