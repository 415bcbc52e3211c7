import { paragraphAt } from "../../document/apply";
import type { OpenedFile } from "../../document/open";
import type { PageChange } from "../../document/edits";
import type { StoryName, WordParagraph } from "../../ooxml/model";
import { turned, type NumberChange } from "./number-changes";
import type { Write, WritePlan } from "./plan-writes";
import { slicer } from "./slices";
import { isReachable, paragraphsOf } from "./word-text";

/** A paragraph before and after a deed; null where there was none. */
interface Pair { readonly story: StoryName; readonly before: WordParagraph | null; readonly after: WordParagraph | null }
/** Page set-up before and after, of what was changed alone. */
export interface PagePair { readonly section: number; readonly before: PageChange; readonly after: PageChange }
/** One round of writing, both files whole: what was there can be written back as it was. */
export interface Round { readonly before: OpenedFile; readonly after: OpenedFile; readonly pairs: readonly Pair[]; readonly pages: readonly PagePair[]; readonly numbers: readonly NumberChange[] }
export interface Deed { readonly name: string; readonly rounds: readonly Round[] }

/** What a round did, by the look of the document after it. */
export function roundOf(plan: WritePlan, after: OpenedFile, failed: ReadonlySet<Write>, pages: readonly PagePair[], numbers: readonly NumberChange[]): Round {
  const pairs = plan.writes.flatMap((write): readonly Pair[] => {
    if (failed.has(write) && write.is !== "change") return [];
    if (write.is === "gone") return [{ story: write.story, before: write.now, after: null }];
    const there = paragraphsOf(after.file, write.story)[write.then.index];
    // Where another text stands than was written, nobody can say what to take back.
    if (there?.text !== write.then.text) return [];
    return [{ story: write.story, before: write.is === "new" ? null : write.now, after: there }];
  });
  return { before: plan.now, after, pairs, pages, numbers };
}

/** The same round the other way. */
export const reversed = ({ before, after, pairs, pages, numbers }: Round): Round => ({
  before: after, after: before, pairs: pairs.map((pair) => ({ story: pair.story, before: pair.after, after: pair.before })),
  pages: pages.map((pair) => ({ section: pair.section, before: pair.after, after: pair.before })),
  numbers: numbers.map(turned),
});

/** What a section's page set-up was where an edit changes it. */
export function pagePair(now: OpenedFile, section: number, after: PageChange): PagePair {
  const found = now.file.sections[section];
  if (!found) return { section, before: {}, after };
  const { width, height, orientation, headerDistance, titlePage, margins: { top, bottom, left, right, gutter } } = found;
  const whole: PageChange = { width, height, orientation, headerDistance, titlePage, top, bottom, left, right, gutter };
  const named = Object.keys(after);
  // Turned paper changes its sides as well.
  const keys = named.includes("orientation") ? [...named, "width", "height"] : named;
  return { section, after, before: Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key))) };
}

export interface WayBack extends WritePlan { readonly left: number }

/**
 * What must be written so that a round's places look as after it. `left` counts those that were changed by somebody else since
 * and are not touched. Formatting is set to what was shown before, also where it came from a style then.
 */
export async function planRound(now: OpenedFile, { after, pairs }: Round): Promise<WayBack> {
  const taken = new Set<WordParagraph>();
  const byText = new Map(now.file.stories.map(({ name, paragraphs }) => [name, groupedByText(paragraphs.filter(isReachable))] as const));
  const find = (story: StoryName, wanted: WordParagraph): WordParagraph | null => {
    const same = (byText.get(story)?.get(wanted.text) ?? []).filter((one) => !taken.has(one));
    const best = nearestTo(wanted.index, same);
    if (best) taken.add(best);
    return best;
  };
  const rest = slicer();
  const writes: Write[] = [];
  let left = 0;
  for (const { story, before, after: then } of pairs) {
    await rest();
    const here = before && find(story, before);
    if (before && here === null) left += 1;
    else if (here && then) writes.push({ is: "change", story, now: here, then });
    else if (here) writes.push({ is: "gone", story, now: here });
    else if (then) {
      const beside = neighbourOf(now, after, story, then);
      if (beside) writes.push({ is: "new", story, then, ...beside });
      else left += 1;
    }
  }
  return { now, target: after, writes, left };
}

function groupedByText(paragraphs: readonly WordParagraph[]): ReadonlyMap<string, readonly WordParagraph[]> {
  const groups = new Map<string, WordParagraph[]>();
  for (const one of paragraphs) {
    const group = groups.get(one.text);
    if (group) group.push(one); else groups.set(one.text, [one]);
  }
  return groups;
}
const nearestTo = (index: number, all: readonly WordParagraph[]): WordParagraph | null =>
  all.reduce<WordParagraph | null>((best, one) => (best === null || Math.abs(one.index - index) < Math.abs(best.index - index) ? one : best), null);

function neighbourOf(now: OpenedFile, target: OpenedFile, story: StoryName, then: WordParagraph): { readonly beside: number; readonly where: "before" | "after" } | null {
  for (const [by, where] of [[-1, "after"], [1, "before"]] as const) {
    const neighbour = paragraphAt(target, { story, paragraph: then.index + by });
    const found = neighbour && paragraphsOf(now.file, story).filter((one) => isReachable(one) && one.text === paragraphsOf(target.file, story)[then.index + by]?.text)
      .sort((a, b) => Math.abs(a.index - then.index) - Math.abs(b.index - then.index))[0];
    if (found) return { beside: found.index, where };
  }
  return null;
}
