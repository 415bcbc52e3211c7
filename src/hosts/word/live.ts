// Tier: WordApi 1.3
/// <reference types="office-js" />
import type { OpenedFile } from "../../document/open";
import type { Input } from "../../engine/session";
import type { Sentence } from "../../engine/worker";
import type { Batches } from "./batch";
import { readCaret } from "./caret";
import { onCaret } from "./common-api";
import { listenToParagraphs } from "./paragraph-events";
import type { Reader } from "./reading";
import type { Tiers } from "./tiers";
import { WordTrouble, type LiveChange } from "./word-host";

/** Nothing is looked at while somebody types; an input method's backspaces come much faster than this. */
const quiet = 300;
/** Nothing is written while the caret moved so short a time ago. */
const hot = 1_000;
const longestWait = 5_000;
const shortestPeriod = 4_000;
/** A full look costs at most a tenth of the time. */
const costShare = 10;
/** A snapshot that a look has just taken is as good as a new one, until the caret moves. */
const freshness = 1_500;

interface Parts {
  readonly batches: Batches;
  readonly tiers: Tiers;
  readonly reader: Reader;
  known(): OpenedFile | null;
  turn<T>(deed: () => Promise<T>): Promise<T>;
  /** Takes a new snapshot; false where it is the document as known. */
  took(input: Input): Promise<boolean>;
}

/**
 * Follows what the user does. Events are hints, for Word loses some (office-js issues 4874, 5089, 2964): the paragraph at the caret
 * is looked at when typing pauses, the whole document when nothing happens, and the whole is the truth.
 */
export async function createLive(parts: Parts) {
  const { batches, tiers, reader } = parts;
  const followers = new Set<(change: Omit<LiveChange, "revision">) => void>();
  const listeners = new Set<(why: Sentence | null) => void>();
  let movedAt = -Infinity;
  let lookedAt = -Infinity;
  let isDirty = false;
  /** Paragraphs of which a patch was handed over since the whole was known. */
  const patched = new Set<number>();
  let trouble: Sentence | null = null;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let sweepTimer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  const clock = (): number => performance.now();
  const isHidden = (): boolean => typeof document !== "undefined" && document.visibilityState === "hidden";
  const isFollowed = (): boolean => followers.size > 0 && !isClosed && !isHidden();
  const period = (): number => Math.max(shortestPeriod, costShare * (reader.stats.last ?? 0));

  function tell(why: Sentence | null): void {
    if (why === trouble) return;
    trouble = why;
    for (const listener of listeners) listener(why);
  }
  const announce = (change: Omit<LiveChange, "revision">): void => { for (const follower of followers) follower(change); };

  function moved(): void {
    movedAt = clock();
    isDirty = true;
    clearTimeout(pauseTimer);
    if (isFollowed()) pauseTimer = setTimeout(() => { void lookAtCaret(); }, quiet);
  }
  const stops = [await onCaret(moved).catch(() => () => undefined)];
  let stopEvents: (() => Promise<void>) | null = null;

  /** Looks at one paragraph; where it cannot be told which one it is, at everything. */
  async function lookAtCaret(): Promise<void> {
    if (!isFollowed()) return;
    await attempt(async () => {
      const known = parts.known();
      const seen = known && await readCaret(batches, known, patched);
      if (seen === null) await look();
      else if (seen.patch) {
        patched.add(seen.patch.index);
        announce({ patches: [seen.patch] });
      }
    });
  }
  async function look(): Promise<void> {
    const before = movedAt;
    const { input } = await reader.read();
    lookedAt = clock();
    // What was typed while Word was answering is not in the answer.
    if (movedAt === before) isDirty = false;
    const isNew = await parts.took(input);
    // What was typed and taken back again leaves the document as it was known, but not as it was told.
    if (isNew || patched.size > 0) announceWhole();
  }
  function announceWhole(): void {
    patched.clear();
    announce({ patches: null });
  }
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await parts.turn(work);
      tell(null);
    } catch (error) {
      if (error instanceof WordTrouble) tell(error.why);
      else throw error;
    }
  }
  function schedule(): void {
    clearTimeout(sweepTimer);
    if (isClosed || followers.size === 0) return;
    sweepTimer = setTimeout(() => {
      const isQuiet = clock() - movedAt > quiet;
      void (isFollowed() && isQuiet ? attempt(look) : Promise.resolve()).finally(schedule);
    }, period());
  }

  return {
    period,
    tell,
    /** Whether what is known was looked at just now and nothing moved since. */
    fresh: (): boolean => !isDirty && clock() - lookedAt < freshness,
    /** What the host itself wrote is known already. */
    changed(): void { lookedAt = clock(); isDirty = false; announceWhole(); },
    /** Waits until the caret stands still. */
    async calm(): Promise<void> {
      const start = clock();
      while (clock() - movedAt < hot && clock() - start < longestWait) await new Promise((resolve) => { setTimeout(resolve, hot - (clock() - movedAt) + 10); });
    },
    follow(told: (change: LiveChange) => void, revision: () => number): () => void {
      const follower = (change: Omit<LiveChange, "revision">): void => { told({ ...change, revision: revision() } as LiveChange); };
      followers.add(follower);
      if (followers.size === 1) {
        schedule();
        void listenToParagraphs(batches, tiers, moved).then((stop) => { stopEvents = stop; });
      }
      return () => {
        followers.delete(follower);
        if (followers.size === 0) { clearTimeout(sweepTimer); clearTimeout(pauseTimer); }
      };
    },
    troubled(told: (why: Sentence | null) => void): () => void {
      listeners.add(told);
      if (trouble) told(trouble);
      return () => listeners.delete(told);
    },
    async close(): Promise<void> {
      isClosed = true;
      clearTimeout(pauseTimer);
      clearTimeout(sweepTimer);
      for (const stop of stops) stop();
      await stopEvents?.();
    },
  };
}
