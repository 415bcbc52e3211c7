import { applyEdits, type Applied } from "../../document/apply";
import type { Edit, EditOutcome } from "../../document/edits";
import type { OpenedFile } from "../../document/open";
import type { StoryName, WordParagraph } from "../../ooxml/model";
import { openPackage } from "../../ooxml/package";
import type { Input } from "../../engine/session";
import { readWordFileInSteps } from "../../ooxml/read";
import { movesParagraphs, wayOf, type Way } from "./kinds";
import { numberChangesOf, storyAt, type NumberChange } from "./number-changes";
import { differenceBetween, isNothing } from "./paragraph-difference";
import { nextTurn } from "../browser/next-turn";
import { inSlices, slicer } from "./slices";
import { slotsAfter } from "./slots";
import { isReachable, paragraphsOf } from "./word-text";

/** One paragraph that has to look otherwise. `then` and `thenIndex` are of the target file, the rest of the file as it is. */
export type Write =
  | { readonly is: "change"; readonly story: StoryName; readonly now: WordParagraph; readonly then: WordParagraph }
  | { readonly is: "new"; readonly story: StoryName; readonly beside: number; readonly where: "before" | "after"; readonly then: WordParagraph }
  | { readonly is: "gone"; readonly story: StoryName; readonly now: WordParagraph };

export interface WritePlan { readonly now: OpenedFile; readonly target: OpenedFile; readonly writes: readonly Write[] }
export interface EditPlan extends WritePlan {
  /** By edit: what is settled already; null for those whose answer depends on the writing. */
  readonly outcomes: readonly (EditOutcome | null)[];
  readonly ways: readonly Way[];
  /** By edit, of those that change page numbers. */
  readonly numbers: ReadonlyMap<Edit, readonly NumberChange[]>;
}
/** What this Word can besides paragraphs. */
export interface May { readonly page: boolean; readonly numbers: boolean }

/** Makes edits in a file: beside the page where the file is long. */
export type Apply = (input: Input, edits: readonly Edit[]) => Promise<Applied>;

/** In this very thread: for tests, and where there is no worker. */
export const applyHere: Apply = async (input, edits) => applyEdits(await opened(input, null), edits);

/** What Word must be told so that the open document, read as `now` from `input`, becomes what the edits make of it. */
export async function planEdits({ now, input, apply }: { readonly now: OpenedFile; readonly input: Input; readonly apply: Apply }, edits: readonly Edit[], may: May): Promise<EditPlan> {
  const ways = edits.map((edit): Way => {
    const way = wayOf(edit);
    if ((way === "page" && !may.page) || (way === "number" && !may.numbers)) return "copy";
    return way === "paragraphs" && !isInReach(now, edit) ? "copy" : way;
  });
  // What another edit of the plan makes impossible is told as such even where it would need a copy.
  const made = await apply(input, edits);
  const all = made.outcomes;
  const those = (way: Way): readonly Edit[] => edits.filter((_edit, i) => ways[i] === way && all[i] === "done");
  const targetOf = async (here: readonly Edit[]): Promise<OpenedFile> => (here.length === 0 ? now : opened((here.length === edits.length ? made : await apply(input, here)).input, now));
  /** Page numbers are changed all or none, and what stands in their place goes with them: half of it is worse than nothing. */
  const leaveNumbers = (): void => {
    const places = edits.flatMap((edit) => (edit.do === "pageNumberField" ? storyAt(now.file, { section: edit.section, kind: "header", type: "Primary" }) ?? [] : []));
    edits.forEach((edit, i) => {
      if (ways[i] === "number" || (edit.do === "replaceText" && edit.with === "" && places.includes(edit.at.story))) ways[i] = "copy";
    });
  };
  if (!may.numbers) leaveNumbers();
  let target = await targetOf(those("paragraphs"));
  const numbered = those("number");
  const numbers = new Map<Edit, readonly NumberChange[]>();
  if (numbered.length > 0) {
    // On top of the rest: digits that somebody typed are gone before a field takes their place.
    const withNumbers = await opened((await apply(input, [...those("paragraphs"), ...numbered])).input, target);
    for (const edit of numbered) {
      const changes = numberChangesOf(target, withNumbers, edit);
      if (changes) numbers.set(edit, changes);
    }
    if (numbers.size < numbered.length) {
      numbers.clear();
      leaveNumbers();
      target = await targetOf(those("paragraphs"));
    }
  }
  const here = those("paragraphs");
  const writes = await writesFor(now, target, here);
  return {
    now, target, ways, writes: writes ?? [], numbers,
    outcomes: edits.map((_edit, i) => {
      const outcome = all[i] ?? "unsupported";
      if (outcome !== "done") return outcome;
      return ways[i] === "copy" || (writes === null && ways[i] === "paragraphs") ? "needsCopy" : null;
    }),
  };
}

function isInReach(now: OpenedFile, edit: Edit): boolean {
  if (!("at" in edit)) return true;
  const places = edit.do === "moveParagraph" ? [edit.at, edit.target] : [edit.at];
  return places.every(({ story, paragraph }) => {
    const found = paragraphsOf(now.file, story)[paragraph];
    return found === undefined || isReachable(found);
  });
}

/** Null where the paragraphs of the target cannot be told apart. */
async function writesFor(now: OpenedFile, target: OpenedFile, edits: readonly Edit[]): Promise<readonly Write[] | null> {
  const touched = new Map<StoryName, Set<number>>();
  for (const edit of edits) {
    if (!("at" in edit)) continue;
    const set = touched.get(edit.at.story) ?? new Set();
    touched.set(edit.at.story, set);
    set.add(edit.at.paragraph);
  }
  const writes: Write[] = [];
  for (const [story, places] of touched) {
    const [before, after] = [paragraphsOf(now.file, story), paragraphsOf(target.file, story)];
    const { order, gone } = slotsAfter(story, before, edits.filter(movesParagraphs));
    if (order.length !== after.length) return null;
    order.forEach((slot, i) => {
      const then = after[i];
      if (!then) return;
      if (!("from" in slot)) writes.push({ is: "new", story, beside: slot.beside, where: slot.where, then });
      else {
        const one = before[slot.from];
        if (one && places.has(slot.from)) writes.push({ is: "change", story, now: one, then });
      }
    });
    for (const index of gone) {
      const one = before[index];
      if (one) writes.push({ is: "gone", story, now: one });
    }
  }
  const rest = slicer();
  const needed: Write[] = [];
  for (const one of writes) {
    await rest();
    if (one.is !== "change" || one.now.format.style !== one.then.format.style || !isNothing(differenceBetween(one.now, one.then))) needed.push(one);
  }
  return needed;
}

/**
 * The file as the writer needs it: paragraphs and their looks. What the document is, only the engine knows, and it costs as much
 * again. What did not change since `before` is the same object. The page is not held up for long.
 */
export async function opened(input: Input, before: OpenedFile | null): Promise<OpenedFile> {
  // Word's script has just taken the answer apart, in this very turn.
  await nextTurn();
  const pkg = openPackage(input);
  return { pkg, file: await inSlices(readWordFileInSteps(pkg, before?.file)), documents: [] };
}
