// Tier: WordApi 1.3
/// <reference types="office-js" />
import type { Edit, EditOutcome } from "../../document/edits";
import type { OpenedFile } from "../../document/open";
import type { Input } from "../../engine/session";
import { openPackage } from "../../ooxml/package";
import { writeBlockOf } from "../../ooxml/read";
import { createAnnotating } from "./annotating";
import type { Batches } from "./batch";
import { documentName, readPart, wholeFile, writePart } from "./common-api";
import { createDelivering } from "./delivering";
import { createEditing } from "./editing";
import { pagePair, planRound, reversed, roundOf, type Deed, type Round } from "./history";
import { createLive } from "./live";
import { mendedCopy } from "./mended-copy";
import { storyAt } from "./number-changes";
import { createPaging } from "./paging";
import { opened, planEdits, type Apply, type Write } from "./plan-writes";
import { createReader } from "./reading";
import { createRevealing } from "./revealing";
import { says } from "./sentences";
import type { Tiers } from "./tiers";
import { WordTrouble, type WordHost } from "./word-host";

/** Each deed holds the document before and after it. */
const mostDeeds = 20;

export async function createWordDocument(batches: Batches, tiers: Tiers, applyIn: Apply): Promise<WordHost> {
  const reader = createReader(batches, () => performance.now());
  const editing = createEditing(batches, reader);
  const revealing = createRevealing(batches);
  const paging = createPaging(batches, tiers, reader);
  const delivering = createDelivering(batches, tiers);
  const annotating = createAnnotating(batches, tiers);
  let known: { readonly input: Input; readonly opened: OpenedFile } | null = null;
  let revision = 1;
  let past: readonly Deed[] = [];
  let future: readonly Deed[] = [];
  let block: "signed" | "protected" | null | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  /** Deeds follow one another even when asked for at once. */
  const inTurn = <T>(deed: () => Promise<T>): Promise<T> => {
    const done = queue.then(deed);
    queue = done.catch(() => undefined);
    return done;
  };
  const live = await createLive({ batches, tiers, reader, known: () => known?.opened ?? null, turn: inTurn, took: (input) => remember(input) });

  /** True where it is another document than the one known. */
  async function remember(input: Input, already: OpenedFile | null = null): Promise<boolean> {
    if (known !== null && same(known.input, input)) return false;
    const next = already ?? await opened(input, known?.opened ?? null);
    // Ids that Word draws anew each time make other text of the same document.
    const isNew = known === null || !sameParagraphs(known.opened, next);
    known = { input, opened: next };
    if (isNew) revision += 1;
    return isNew;
  }

  /** Why nothing may be written, by the file itself: what Word's model hands over shows neither signatures nor protection. */
  async function whyBlocked(): Promise<"signed" | "protected" | null> {
    if (Office.context.document.mode === Office.DocumentMode.ReadOnly) return "protected";
    if (block === undefined) {
      try {
        block = writeBlockOf(openPackage(await wholeFile()));
      } catch {
        block = null;
      }
    }
    return block;
  }

  async function apply(edits: readonly Edit[], name: string, continues: boolean): Promise<readonly EditOutcome[]> {
    const blocked = await whyBlocked();
    if (blocked) return edits.map(() => blocked);
    await live.calm();
    const before = known?.opened ?? null;
    const done = await editing.edit(before, (now, input) => planEdits({ now, input, apply: applyIn }, edits, { page: tiers.may("pageSetup"), numbers: tiers.may("pageSetup") && tiers.may("fields") })).catch((error: unknown) => { throw halfWay(error); });
    const { plan, failed } = done;
    const outcomes = await Promise.all(edits.map(async (edit, i): Promise<EditOutcome> => {
      const settled = plan.outcomes[i];
      if (settled) return settled;
      if (edit.do === "customXmlPart") {
        await writePart(edit.namespace, edit.xml);
        return "done";
      }
      if (edit.do === "formatPage" || plan.numbers.has(edit)) return "needsCopy";
      if (!("at" in edit)) return "unsupported";
      const isIn = (writes: ReadonlySet<Write>): boolean => [...writes].some((write) => write.story === edit.at.story && (write.is === "new" ? write.beside : write.now.index) === edit.at.paragraph);
      return isIn(done.stale) ? "stale" : isIn(failed) ? "needsCopy" : "done";
    }));
    const pages = edits.flatMap((edit, i) => (edit.do === "formatPage" && plan.outcomes[i] === null ? [pagePair(plan.now, edit.section, edit.set)] : []));
    const numbered = edits.flatMap((edit, i) => (plan.outcomes[i] === null ? (plan.numbers.get(edit) ?? []).map((change) => ({ edit, change })) : []));
    const { isPaged, numbers, made, after } = await paging.change(pages, numbered.map(({ change }) => change), done.after);
    // Digits that somebody typed come back where no field came in their place.
    const halves = numbers.every((one) => one === "done") ? [] : numbered.map(({ change }) => storyAt(plan.now.file, change.place));
    const round = roundOf(plan, done.after, new Set([...failed, ...done.stale]), isPaged ? pages : [], made);
    const isHalf = ({ story, before, after: then }: Round["pairs"][number]): boolean => halves.includes(story) && before !== null && before.text !== "" && then?.text === "";
    const back = round.pairs.some(isHalf) ? await editing.edit(after?.opened ?? done.after, (now) => planRound(now, reversed({ ...round, pairs: round.pairs.filter(isHalf) }))) : null;
    const numberOf = (edit: Edit): EditOutcome => {
      const own = numbers.filter((_one, i) => numbered[i]?.edit === edit);
      return own.includes("failed") ? "needsCopy" : own.includes("stale") ? "stale" : "done";
    };
    const paged = edits.map((edit, i): EditOutcome => {
      const outcome = outcomes[i] ?? "unsupported";
      if (plan.outcomes[i] !== null) return outcome;
      if (edit.do === "formatPage") return isPaged ? "done" : outcome;
      if (plan.numbers.has(edit)) return numberOf(edit);
      return edit.do === "replaceText" && edit.with === "" && halves.includes(edit.at.story) ? "needsCopy" : outcome;
    });
    const last = back ? { input: back.input, opened: back.after } : after ?? { input: done.input, opened: null };
    if (paged.includes("done") || after !== null) {
      await remember(last.input, last.opened);
      const kept = { ...round, pairs: round.pairs.filter((pair) => !isHalf(pair)) };
      const deed = past.at(-1);
      past = continues && deed ? [...past.slice(0, -1), { ...deed, rounds: [...deed.rounds, kept] }] : [...past, { name, rounds: [kept] }].slice(-mostDeeds);
      future = [];
      live.changed();
    } else await remember(last.input, last.opened);
    return paged;
  }

  /**
   * Writes rounds so that their places look as after them; what could not be found is told. Backwards, page numbers go first: what
   * they stand in the place of is put back after them.
   */
  async function travel(rounds: readonly Round[], way: "back" | "again"): Promise<void> {
    let left = 0;
    const page = async (round: Round): Promise<void> => {
      if (round.pages.length + round.numbers.length === 0) return;
      if (known === null) await remember((await reader.read()).input);
      if (known === null) throw new WordTrouble(says.unreadable);
      const { isPaged, numbers, after } = await paging.change(round.pages, round.numbers, known.opened);
      left += (isPaged ? 0 : round.pages.length) + numbers.filter((one) => one !== "done").length;
      if (after) await remember(after.input, after.opened);
    };
    for (const round of rounds) {
      if (way === "back") await page(round);
      const done = await editing.edit(known?.opened ?? null, (now) => planRound(now, round));
      left += done.plan.left + done.failed.size;
      await remember(done.input);
      if (way === "again") await page(round);
    }
    if (left > 0) live.tell(says.partlyUndone);
    live.changed();
  }

  return {
    can: { watch: true, reveal: true, undoAsOne: false },
    abilities: () => tiers.abilities(),
    read: () => inTurn(async () => {
      const fresh = live.fresh();
      if (!fresh || known === null) await remember((await reader.read()).input);
      if (known === null) throw new WordTrouble(says.unreadable);
      return { input: known.input, revision, name: documentName() };
    }),
    apply: (edits, name, continues) => inTurn(() => apply(edits, name, continues === "continues")),
    reveal: (at) => inTurn(async () => {
      if (known === null) await remember((await reader.read()).input);
      return known === null ? "gone" : revealing(known.opened, at);
    }),
    watch: (changed) => live.follow((change) => { changed(change.revision); }, () => revision),
    follow: (told) => live.follow(told, () => revision),
    history: () => ({ undo: past.at(-1)?.name ?? null, redo: future.at(-1)?.name ?? null }),
    undo: () => inTurn(async () => {
      const last = past.at(-1);
      if (!last) return false;
      await travel([...last.rounds].reverse().map(reversed), "back");
      past = past.slice(0, -1);
      future = [...future, last];
      return true;
    }),
    redo: () => inTurn(async () => {
      const next = future.at(-1);
      if (!next) return false;
      await travel(next.rounds, "again");
      future = future.slice(0, -1);
      past = [...past, next];
      return true;
    }),
    openMendedCopy: (edits, name) => inTurn(async () => {
      const docx = await mendedCopy(await reader.file(), edits, applyIn);
      return docx === null ? { is: "failed", why: says.failed } : delivering.open(docx, name);
    }),
    openDocument: (docx, name) => inTurn(() => delivering.open(docx, name)),
    insertTemplate: (docx) => inTurn(async () => {
      if (await whyBlocked()) return { is: "refused", why: says.readOnly };
      const inserted = await delivering.insert(docx);
      if (inserted.is !== "refused") {
        await remember((await reader.read()).input);
        // What was there is gone as a whole, and only Word can bring it back.
        past = [];
        future = [];
        live.changed();
      }
      return inserted;
    }),
    isEmpty: () => inTurn(() => delivering.isEmpty()),
    readPart: (namespace) => readPart(namespace),
    readFile: () => inTurn(() => reader.file()),
    writePart: (namespace, xml) => inTurn(() => writePart(namespace, xml)),
    annotate: (squiggles) => inTurn(() => annotating.show(known?.opened ?? null, squiggles)),
    onSquiggle: (told) => annotating.onClick(told),
    troubled: (told) => live.troubled(told),
    diagnostics: () => ({
      platform: String(Office.context.platform), version: Office.context.diagnostics?.version ?? "", sets: tiers.sets(), probes: tiers.probes(), abilities: tiers.abilities(),
      reads: { ...reader.stats }, roundTrips: batches.meter.roundTrips, period: live.period(), troubles: [...batches.meter.troubles],
    }),
    async close() {
      await live.close();
      await annotating.show(null, []).catch(() => false);
    },
  };
}

const same = (a: Input, b: Input): boolean =>
  a === b || (typeof a !== "string" && typeof b !== "string" && a.length === b.length && a.every((byte, i) => byte === b[i]));

/** The reader hands back the same objects for what did not change, whatever ids Word gave it this time. */
function sameParagraphs(a: OpenedFile, b: OpenedFile): boolean {
  const [before, after] = [a.file.stories, b.file.stories];
  return before.length === after.length && before.every((story, i) => story.paragraphs.length === after[i]?.paragraphs.length && story.paragraphs.every((one, j) => one === after[i]?.paragraphs[j]))
    && JSON.stringify(a.file.sections) === JSON.stringify(b.file.sections);
}

/** Where writing was under way nobody knows how far it came. */
const halfWay = (error: unknown): unknown => (error instanceof WordTrouble && error.why === says.failed ? new WordTrouble(says.halfWritten, error.detail) : error);
