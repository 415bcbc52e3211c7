import type { Sentence } from "./sentence";

const silent: Sentence = { vi: "Word chưa trả lời; danh sách có thể đã cũ, sẽ tự kiểm lại.", en: "Word is not answering; the list may be out of date and will be checked again." };

/** How patient the live check is, in milliseconds. */
export const livePace = {
  /** After the last keystroke: short enough to be seen, long enough for an input method's backspaces. */
  textPause: 350,
  /** The whole document, and with it the page: within two seconds of the last change. */
  wholePause: 1500,
  /** While the reader's own deed is under way. */
  busyPause: 500,
  /** More changed paragraphs than this are a paste: the whole is read at once. */
  mostPatches: 40,
  /** A reading that takes longer is told. */
  slow: 3000,
  /** A reading that has not come back by then is told. */
  patience: 8000,
  /** After so much longer it is given up and asked anew. */
  giveUp: 22_000,
  silent,
  slowly: (ms: number): Sentence => ({
    vi: `Mỗi lần kiểm mất ${(ms / 1000).toFixed(1).replace(".", ",")} giây; kiểm thưa hơn để không làm chậm việc gõ.`,
    en: `A check takes ${(ms / 1000).toFixed(1)} s here; checks are made less often so that typing stays quick.`,
  }),
} as const;

const least = 4000;
const most = 120_000;

/** How long to rest before the next look without a hint: ten times what the last one cost, longer after failures. */
export function adaptedPeriod(cost: number, failures: number): number {
  return Math.min(most, Math.max(least, cost * 10) * 2 ** Math.min(failures, 5));
}
