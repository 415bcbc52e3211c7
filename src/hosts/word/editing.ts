// Tier: WordApi 1.3
/// <reference types="office-js" />
import type { OpenedFile } from "../../document/open";
import type { Input } from "../../engine/session";
import type { StoryName, WordParagraph } from "../../ooxml/model";
import { troubleOf, type Batches } from "./batch";
import { differenceBetween, isNothing } from "./paragraph-difference";
import { perform, writeWhole, writerOf, type Done, type ShownStories } from "./perform";
import { opened, type Write, type WritePlan } from "./plan-writes";
import type { Reader } from "./reading";
import { says } from "./sentences";
import { loadStory, shownOf } from "./showing";
import { slicer } from "./slices";
import { isReachable, paragraphsOf, sameText } from "./word-text";

export interface Edited {
  /** What was planned, on the document as it stood when it was written to. */
  readonly plan: WritePlan;
  /** The document afterwards, as Word gives it. */
  readonly after: OpenedFile;
  readonly input: Input;
  /** Writes that do not show in it. */
  readonly failed: ReadonlySet<Write>;
  /** Those of them that were not tried, because somebody typed there. */
  readonly stale: ReadonlySet<Write>;
}

/**
 * Reads, plans and writes in one go, so that what is written to is what was read: the document in the first round trip, the
 * places to write at in the second, the writing with a look at the result in the third; two more where OOXML left something
 * behind. The number does not grow with the document.
 */
export function createEditing(batches: Batches, reader: Reader) {
  async function edit<P extends WritePlan>(before: OpenedFile | null, planFor: (now: OpenedFile, input: Input) => Promise<P>): Promise<Edited & { readonly plan: P }> {
    return batches.run(async (context, sync) => {
      const first = await readHere(context, sync);
      const now = await opened(first.input, before);
      const plan = await planFor(now, first.input);
      if (plan.writes.length === 0) return { plan, after: now, input: first.input, failed: new Set<Write>(), stale: new Set<Write>() };
      const shown = await stories(context, sync, now, first.body, plan.writes);
      const done = await perform(plan, shown, sync);
      const second = await readHere(context, sync);
      return { plan, ...await settle(context, sync, plan, done, second) };
    });
  }

  /** The text and the paragraphs in one round trip: what is written to is exactly what was read. */
  async function readHere(context: Word.RequestContext, sync: () => Promise<void>): Promise<{ readonly input: Input; readonly body: Word.ParagraphCollection }> {
    const { body } = context.document;
    const { paragraphs } = body;
    if (reader.trustsOoxml) {
      try {
        const answer = body.getOoxml();
        paragraphs.load("items/text");
        await sync();
        return { input: answer.value, body: paragraphs };
      } catch (error) {
        if (troubleOf(error).why !== says.failed) throw error;
        reader.distrustOoxml();
      }
    }
    paragraphs.load("items/text");
    await sync();
    return { input: await reader.file(), body: paragraphs };
  }

  async function stories(context: Word.RequestContext, sync: () => Promise<void>, now: OpenedFile, body: Word.ParagraphCollection, writes: readonly Write[]): Promise<ShownStories> {
    const shown = new Map([["body" as StoryName, shownOf(now.file, "body", body)]]);
    const others = [...new Set(writes.map(({ story }) => story))].filter((story) => story !== "body");
    const loaded = others.map((story) => [story, loadStory(context, now.file, story)] as const);
    if (loaded.some(([, paragraphs]) => paragraphs !== null)) await sync();
    for (const [story, paragraphs] of loaded) if (paragraphs) shown.set(story, shownOf(now.file, story, paragraphs));
    return shown;
  }

  /** Looks at the result; takes away what OOXML left behind, and writes whole what properties did not bring about. */
  async function settle(context: Word.RequestContext, sync: () => Promise<void>, plan: WritePlan, done: readonly Done[], second: Awaited<ReturnType<typeof readHere>>): Promise<Omit<Edited, "plan">> {
    const look = await opened(second.input, plan.target);
    const wrong = await stillWrong(plan, done, look);
    const extra = leftBehind(plan, done, look);
    const stale = new Set(done.filter(({ by }) => by === "stale").map(({ write }) => write));
    if (wrong.length === 0 && extra.length === 0) return { after: look, input: second.input, failed: lost(done), stale };
    const shown = await stories(context, sync, look, second.body, plan.writes);
    const body = shown.get("body");
    const writer = writerOf(plan);
    let queued = 0;
    for (const { write, by } of done) {
      if (!wrong.includes(write) || by !== "properties" || write.is === "gone") continue;
      const found = standsAt(plan, write, look, extra);
      const place = found && shown.get(write.story)?.match.get(found.index);
      const paragraph = place === undefined || place === null ? undefined : shown.get(write.story)?.items[place];
      if (paragraph && writeWhole(paragraph, write, writer) === "ooxml") queued += 1;
    }
    for (const index of extra) {
      const place = body?.match.get(index);
      if (place !== undefined) { body?.items[place]?.delete(); queued += 1; }
    }
    if (queued === 0) return { after: look, input: second.input, failed: new Set([...lost(done), ...wrong]), stale };
    const third = await readHere(context, sync);
    const after = await opened(third.input, look);
    return { after, input: third.input, failed: new Set([...lost(done), ...await stillWrong(plan, done, after)]), stale };
  }
  return { edit };
}

const lost = (done: readonly Done[]): ReadonlySet<Write> => new Set(done.filter(({ by }) => by === "lost" || by === "stale").map(({ write }) => write));

/** Where the paragraph of a write stands in what Word gives now: in the body, extra paragraphs shift it. */
function standsAt(_plan: WritePlan, write: Exclude<Write, { is: "gone" }>, look: OpenedFile, extra: readonly number[]): WordParagraph | null {
  const paragraphs = paragraphsOf(look.file, write.story);
  let index = write.then.index;
  if (write.story === "body") for (const one of extra) if (one <= index) index += 1;
  return paragraphs[index] ?? null;
}

async function stillWrong(plan: WritePlan, done: readonly Done[], look: OpenedFile): Promise<readonly Write[]> {
  const extra = leftBehind(plan, done, look);
  const rest = slicer();
  const wrong: Write[] = [];
  for (const { write, by } of done) {
    await rest();
    if (by === "lost" || by === "stale" || write.is === "gone") continue;
    const found = standsAt(plan, write, look, extra);
    if (found === null || !isNothing(differenceBetween(found, write.then))) wrong.push(write);
  }
  return wrong;
}

/** Empty paragraphs of the body that OOXML left behind what it wrote (office-js issue 874), by their place now. */
function leftBehind(plan: WritePlan, done: readonly Done[], look: OpenedFile): readonly number[] {
  const wanted = paragraphsOf(plan.target.file, "body").filter(isReachable);
  const shown = paragraphsOf(look.file, "body").filter(isReachable);
  let surplus = shown.length - wanted.length;
  const whole = new Set(done.filter(({ by, write }) => by === "ooxml" && write.story === "body" && write.is !== "gone").map(({ write }) => (write as Exclude<Write, { is: "gone" }>).then.index));
  const found: number[] = [];
  let at = 0;
  for (const one of wanted) {
    if (surplus <= 0) break;
    while (at < shown.length && !sameText(shown[at]?.text ?? "", one.text)) at += 1;
    const behind = shown[at + 1];
    if (whole.has(one.index) && behind && behind.text === "") {
      found.push(behind.index);
      surplus -= 1;
      at += 1;
    }
    at += 1;
  }
  return found;
}
