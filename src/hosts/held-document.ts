import type { Edit, EditOutcome } from "../document/edits";
import type { DocumentHost } from "../engine/host";
import type { Input } from "../engine/session";

/** Makes edits in a file and gives the new file: `applyEdits` here, or the same behind a worker. */
export type Apply = (input: Input, edits: readonly Edit[]) => Promise<{ readonly input: Input; readonly outcomes: readonly EditOutcome[] }>;

export interface HeldDocument extends DocumentHost {
  readonly history: NonNullable<DocumentHost["history"]>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  watch(changed: (revision: number) => void): () => void;
  /** What is held now: exactly what the engine made. */
  readonly input: () => Input;
}

interface Held { readonly input: Input; readonly deed: string }

/** How many deeds can be taken back; each holds a whole file. */
const mostDeeds = 50;

/**
 * A document held as a whole file with its history. Deeds follow one another even when asked for at once, and a deed that
 * changed nothing is none.
 */
export function holdDocument(of: {
  readonly input: Input; readonly name: string | null; readonly apply: Apply;
  reveal?: DocumentHost["reveal"];
  /** Called with every new state before it counts; a failure leaves the old one. */
  keep?(input: Input): Promise<void>;
}): HeldDocument {
  let now = of.input;
  let revision = 1;
  let past: readonly Held[] = [];
  let future: readonly Held[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  const watchers = new Set<(revision: number) => void>();

  const inTurn = <T>(deed: () => Promise<T>): Promise<T> => {
    const done = queue.then(deed);
    queue = done.catch(() => undefined);
    return done;
  };
  async function become(input: Input, then: () => void): Promise<void> {
    await of.keep?.(input);
    then();
    now = input;
    revision += 1;
    for (const watcher of watchers) watcher(revision);
  }

  return {
    can: { watch: true, reveal: of.reveal !== undefined, undoAsOne: true },
    input: () => now,
    read: () => inTurn(async () => ({ input: now, revision, name: of.name })),
    apply: (edits, undoName, continues) => inTurn(async () => {
      const made = await of.apply(now, edits);
      if (made.outcomes.includes("done")) {
        const before = now;
        await become(made.input, () => {
          if (!continues || past.length === 0) past = [...past, { input: before, deed: undoName }].slice(-mostDeeds);
          future = [];
        });
      }
      return made.outcomes;
    }),
    reveal: async (at) => of.reveal?.(at) ?? "gone",
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    history: () => ({ undo: past.at(-1)?.deed ?? null, redo: future.at(-1)?.deed ?? null }),
    undo: () => inTurn(async () => {
      const last = past.at(-1);
      if (!last) return false;
      const current = now;
      await become(last.input, () => {
        past = past.slice(0, -1);
        future = [...future, { input: current, deed: last.deed }];
      });
      return true;
    }),
    redo: () => inTurn(async () => {
      const next = future.at(-1);
      if (!next) return false;
      const current = now;
      await become(next.input, () => {
        future = future.slice(0, -1);
        past = [...past, { input: current, deed: next.deed }];
      });
      return true;
    }),
  };
}
