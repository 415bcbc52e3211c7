// Tier: WordApi 1.8
/// <reference types="office-js" />
import type { OpenedFile } from "../../document/open";
import type { Batches } from "./batch";
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
  let shown: readonly string[] = [];

  async function show(known: OpenedFile | null, squiggles: readonly Squiggle[]): Promise<boolean> {
    if (!tiers.may("annotations") || (shown.length === 0 && squiggles.length === 0)) return tiers.may("annotations") && squiggles.length === 0;
    try {
      await batches.run(async (context, sync) => {
        for (const id of shown) context.document.getAnnotationById(id).delete();
        // One that Word took away by itself is no failure of the new ones.
        if (shown.length > 0) await sync().catch(() => undefined);
        shown = [];
        const loaded = known && squiggles.length > 0 ? loadStory(context, known.file, "body") : null;
        if (!known || !loaded) return;
        await sync();
        const { match } = shownOf(known.file, "body", loaded);
        const answers = byParagraph(squiggles.slice(0, most)).flatMap(([paragraph, own]) => {
          const place = match.get(paragraph);
          const item = place === undefined ? undefined : loaded.items[place];
          const sure = own.filter((one) => item && one.end > one.start && item.text.slice(one.start, one.end) === one.text);
          if (!item || sure.length === 0) return [];
          return [item.insertAnnotations({ critiques: sure.map((one) => ({ colorScheme: colors[one.severity], start: one.start, length: one.end - one.start })) })];
        });
        await sync();
        shown = answers.flatMap(({ value }) => value);
      });
      if (squiggles.length > 0) tiers.learned("annotations", true);
      return true;
    } catch {
      tiers.learned("annotations", false);
      shown = [];
      return false;
    }
  }
  return { show };
}

function byParagraph(squiggles: readonly Squiggle[]): readonly (readonly [number, readonly Squiggle[]])[] {
  const groups = new Map<number, Squiggle[]>();
  for (const one of squiggles) groups.set(one.paragraph, [...(groups.get(one.paragraph) ?? []), one]);
  return [...groups];
}
