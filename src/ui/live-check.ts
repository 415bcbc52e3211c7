import { createLive, type Clock, type Live, type LiveState } from "../engine/live";
import type { DocumentHost } from "../engine/host";
import type { Sentence } from "../engine/sentence";
import type { Answer, CheckStore } from "./findings/check-store";
import { hasReason, sentenceOf } from "./trouble";

/** A host that says by itself when the program that holds the document is slow or fails. */
export interface TroubledHost extends DocumentHost { troubled?(told: (why: Sentence | null) => void): () => void }

export interface LiveCheck {
  get(): LiveState;
  subscribe(changed: () => void): () => void;
  /** As the reader wants it. */
  set(isOn: boolean): void;
  hidden(isHidden: boolean): void;
  period(): number;
}

const browserClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => { clearTimeout(timer); };
  },
};

/** The live loop over a check panel: what it finds is shown there, and while the reader's own deed is under way it waits. */
export function createLiveCheck({ host, store, clock = browserClock }: { readonly host: TroubledHost; readonly store: CheckStore; readonly clock?: Clock }): LiveCheck {
  const listeners = new Set<() => void>();
  let loop: LiveState = { is: "off" };
  let trouble: Sentence | null = null;
  let untell: (() => void) | undefined;
  let state: LiveState = loop;
  const say = (): void => {
    state = trouble !== null && loop.is !== "off" && loop.is !== "paused" ? { is: "failing", why: trouble } : loop;
    for (const listener of listeners) listener();
  };
  const live: Live = createLive<Answer>({
    clock,
    host: { read: () => host.read(), ...(host.follow ? { follow: (told) => host.follow?.(told) ?? (() => {}) } : followWatch(host)), ...(host.troubled ? { isPaced: true } : {}) },
    judge: {
      whole: async (snapshot) => {
        try {
          return await store.judgeWhole(snapshot);
        } catch (error) {
          store.takeTrouble(error);
          throw error;
        }
      },
      patched: store.judgePatched,
    },
    show: (answer, snapshot) => { store.take(answer, snapshot); },
    told: (next) => {
      loop = next;
      say();
    },
    isBusy: () => store.get().busy !== null,
    explain: (error) => hasReason(error) ? error.why : sentenceOf(error),
  });
  return {
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    set(isOn) {
      if (isOn) {
        untell ??= host.troubled?.((why) => {
          trouble = why;
          say();
        });
        live.start();
      } else {
        untell?.();
        untell = undefined;
        trouble = null;
        live.stop();
      }
    },
    hidden: live.hidden,
    period: live.period,
  };
}

/** Hosts that only say that something changed. */
const followWatch = (host: DocumentHost): Pick<DocumentHost, "follow"> =>
  host.watch ? { follow: (told) => host.watch?.((revision) => { told({ revision, patches: null }); }) ?? (() => {}) } : {};
