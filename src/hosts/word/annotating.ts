// Tier: WordApi 1.8
/// <reference types="office-js" />
import type { OpenedFile } from "../../document/open";
import type { Batches } from "./batch";
import { popupWords } from "./popup-words";
import { loadStory, shownOf } from "./showing";
import type { Tiers } from "./tiers";
import type { Squiggle } from "./word-host";

const colors = { error: "Red", warning: "Berry", hint: "Blue" } as const;
/** More than these would make Word slow and the page red. */
const most = 100;

/**
 * Underlines in the text, which Word keeps out of the file. They need a subscription whatever the requirement set says
 * (office-js issues 4953, 5179), so that the first failure ends them for good; the list in the pane never depends on them.
 */
export function createAnnotating(batches: Batches, tiers: Tiers) {
  /** Word's id of each, and ours. */
  let shown: ReadonlyMap<string, string> = new Map();
  const listeners = new Set<(id: string) => void>();
  let isHeard = false;
  /** Their words are the manifest's, which a catalog that knows no ribbon leaves out. */
  let hasPopups = true;

  async function show(known: OpenedFile | null, squiggles: readonly Squiggle[]): Promise<boolean> {
    if (!tiers.may("annotations") || (shown.size === 0 && squiggles.length === 0)) return tiers.may("annotations") && squiggles.length === 0;
    if (await tryToShow(known, squiggles)) return true;
    // With the words Word may refuse what it shows without them.
    if (hasPopups) {
      hasPopups = false;
      if (await tryToShow(known, squiggles)) return true;
    }
    tiers.learned("annotations", false);
    return false;
  }

  async function tryToShow(known: OpenedFile | null, squiggles: readonly Squiggle[]): Promise<boolean> {
    try {
      await batches.run(async (context, sync) => {
        for (const id of shown.keys()) context.document.getAnnotationById(id).delete();
        // One that Word took away by itself is no failure of the new ones.
        if (shown.size > 0) await sync().catch(() => undefined);
        shown = new Map();
        const loaded = known && squiggles.length > 0 ? loadStory(context, known.file, "body") : null;
        if (!known || !loaded) return;
        await sync();
        const { match } = shownOf(known.file, "body", loaded);
        const answers = byParagraph(squiggles.slice(0, most)).flatMap(([paragraph, own]) => {
          const place = match.get(paragraph);
          const item = place === undefined ? undefined : loaded.items[place];
          const sure = own.filter((one) => item && one.end > one.start && item.text.slice(one.start, one.end) === one.text);
          if (!item || sure.length === 0) return [];
          return [[sure, item.insertAnnotations({ critiques: sure.map((one) => ({ colorScheme: colors[one.severity], start: one.start, length: one.end - one.start, ...(hasPopups ? { popupOptions: popupOf(one) } : {}) })) })] as const];
        });
        await sync();
        shown = new Map(answers.flatMap(([own, { value }]) => value.map((id, i): [string, string] => [id, own[i]?.id ?? ""])));
      });
      if (shown.size > 0) await hear();
      if (squiggles.length > 0) tiers.learned("annotations", true);
      return true;
    } catch {
      shown = new Map();
      return false;
    }
  }

  /** Word tells when the reader clicks an underline; one that does not tell loses nothing but the short way to the list. */
  async function hear(): Promise<void> {
    if (isHeard) return;
    isHeard = true;
    await batches.run(async (context, sync) => {
      context.document.onAnnotationClicked.add(({ id }) => {
        const own = shown.get(id);
        if (own !== undefined) for (const told of listeners) told(own);
        return Promise.resolve();
      });
      await sync();
    }).catch(() => undefined);
  }
  return {
    show,
    onClick(told: (id: string) => void): () => void {
      listeners.add(told);
      return () => { listeners.delete(told); };
    },
  };
}

/**
 * What Word shows at an underline: its words lie in the manifest. A suggestion to press is not given: accepting one fails on
 * a Mac and doubles the text on the web (office-js issues 6644, 6358); the pane mends it.
 */
const popupOf = ({ severity }: Squiggle) => ({ brandingTextResourceId: popupWords.brand, titleResourceId: popupWords.titles[severity], subtitleResourceId: popupWords.where, suggestions: [] });

function byParagraph(squiggles: readonly Squiggle[]): readonly (readonly [number, readonly Squiggle[]])[] {
  const groups = new Map<number, Squiggle[]>();
  for (const one of squiggles) groups.set(one.paragraph, [...(groups.get(one.paragraph) ?? []), one]);
  return [...groups];
}
