// Tier: WordApi 1.3
/// <reference types="office-js" />
import { says } from "./sentences";
import type { Abilities, Ability } from "./word-host";

/** What is above the floor, each with the requirement set that it needs; a set alone proves nothing (office-js issue 5701). */
export const extras = {
  insertFile: ["WordApi", "1.5"],
  paragraphEvents: ["WordApi", "1.6"],
  annotations: ["WordApi", "1.8"],
  pageSetup: ["WordApiDesktop", "1.3"],
  fields: ["WordApi", "1.5"],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;
export type Extra = keyof typeof extras;
export type Probe = "works" | "fails" | "untried";

/** What this Word can, by requirement set and by what happened when it was tried. */
export interface Tiers {
  /** Reported, and not found to fail. */
  may(extra: Extra): boolean;
  /** What a try has shown. One failure switches it off for good: the floor does the same, only with less comfort. */
  learned(extra: Extra, works: boolean): void;
  /** `createDocument` opens no window on the web (office-js issues 5507, 4790). */
  opensDocuments: boolean;
  abilities(): Abilities;
  probes(): Readonly<Record<Extra, Probe>>;
  sets(): Readonly<Record<string, boolean>>;
}

const full: Ability = { level: "full", why: null };

export function createTiers(): Tiers {
  const { requirements } = Office.context;
  const known = new Map<Extra, boolean>();
  const isWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  let opens = !isWeb;
  const may = (extra: Extra): boolean => known.get(extra) !== false && requirements.isSetSupported(extras[extra][0], extras[extra][1]);
  return {
    may,
    learned(extra, works) { if (known.get(extra) !== false) known.set(extra, works); },
    get opensDocuments() { return opens; },
    set opensDocuments(value) { opens = value; },
    abilities: () => ({
      check: full, fix: full, lineSpacing: full, undo: full,
      live: may("paragraphEvents") ? full : { level: "reduced", why: says.liveReduced },
      pageSetup: may("pageSetup") ? full : isWeb ? { level: "none", why: says.pageByDownload } : { level: "reduced", why: says.pageInCopy },
      newDocument: opens ? full : { level: "reduced", why: says.newIntoOpen },
      intoDocument: may("insertFile") ? full : { level: "reduced", why: says.intoReduced },
      squiggles: !may("annotations") || known.get("annotations") === undefined ? { level: "none", why: says.noSquiggles } : isWeb ? { level: "reduced", why: says.squigglesOnWeb } : full,
    }),
    probes: () => Object.fromEntries((Object.keys(extras) as Extra[]).map((extra) => [extra, known.has(extra) ? (known.get(extra) ? "works" : "fails") : "untried"])) as Record<Extra, Probe>,
    sets: () => Object.fromEntries([
      ...["1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"].map((version) => [`WordApi ${version}`, requirements.isSetSupported("WordApi", version)]),
      ...["1.1", "1.2", "1.3", "1.4"].map((version) => [`WordApiDesktop ${version}`, requirements.isSetSupported("WordApiDesktop", version)]),
    ]) as Record<string, boolean>,
  };
}
