// Tier: WordApi 1.3
/// <reference types="office-js" />
import type { OpenedFile } from "../../document/open";
import type { Input } from "../../engine/session";
import type { Batches } from "./batch";
import type { PagePair } from "./history";
import { shownAfter, shownAt, type NumberChange } from "./number-changes";
import { dropEmpty, loadNumbers, writeNumbers, type LoadedNumber, type NumberAnswer } from "./page-numbers";
import { setPage } from "./page-setup";
import { opened } from "./plan-writes";
import type { Reader } from "./reading";
import { says } from "./sentences";
import type { Extra, Tiers } from "./tiers";
import { WordTrouble } from "./word-host";

export interface Paged {
  readonly isPaged: boolean;
  /** By change. */
  readonly numbers: readonly ("done" | "stale" | "failed")[];
  /** The changes that show, `to` as Word gives it. */
  readonly made: readonly NumberChange[];
  /** The document afterwards; null where nothing was written. */
  readonly after: { readonly input: Input; readonly opened: OpenedFile } | null;
}

/**
 * Page set-up and page numbers through the model, where this Word has them; the first failure of either makes it a matter of copies.
 * A number comes after its section's first page was set apart: the other way round it could be left standing there.
 */
export function createPaging(batches: Batches, tiers: Tiers, reader: Reader) {
  async function change(pages: readonly PagePair[], numbers: readonly NumberChange[], now: OpenedFile): Promise<Paged> {
    const nothing: Paged = { isPaged: false, numbers: numbers.map(() => "failed"), made: [], after: null };
    if (pages.length + numbers.length === 0) return nothing;
    let isPaged = false;
    let answers: readonly NumberAnswer[] = [];
    const under: { is: Extra } = { is: "pageSetup" };
    try {
      await batches.run(async (context, sync) => {
        for (const { section, after } of pages) setPage(context, section, after);
        if (pages.length > 0) {
          // Alone, so that it is known which of the two failed.
          await sync();
          isPaged = true;
          tiers.learned("pageSetup", true);
        }
        if (numbers.length === 0) return;
        under.is = "fields";
        const loaded: readonly LoadedNumber[] = loadNumbers(context, numbers);
        await sync();
        const queued = writeNumbers(loaded, now);
        try {
          await sync();
        } catch (error) {
          const again = loadNumbers(context, numbers);
          await sync();
          dropEmpty(loaded, again);
          await sync();
          throw error;
        }
        answers = queued;
        tiers.learned("fields", true);
      });
    } catch (error) {
      if (error instanceof WordTrouble && error.why !== says.failed) throw error;
      tiers.learned(under.is, false);
      if (!isPaged && answers.length === 0) return nothing;
    }
    const after = await tidied(await look(now), numbers, answers, now);
    const shown = numbers.map((one, i) => (answers[i] === undefined || answers[i] === "stale" ? undefined : shownAfter(after.opened, one)));
    return {
      isPaged, after,
      numbers: numbers.map((_one, i) => (shown[i] !== undefined ? "done" : answers[i] === "stale" ? "stale" : "failed")),
      made: numbers.flatMap((one, i) => { const paragraph = shown[i]; return paragraph === undefined ? [] : [{ ...one, to: { file: after.opened, paragraph } }]; }),
    };
  }

  async function look(before: OpenedFile): Promise<{ readonly input: Input; readonly opened: OpenedFile }> {
    const { input } = await reader.read();
    return { input, opened: await opened(input, before) };
  }

  /** Takes away the empty paragraphs that OOXML left behind in a header (office-js issue 874). */
  async function tidied(after: Awaited<ReturnType<typeof look>>, numbers: readonly NumberChange[], answers: readonly NumberAnswer[], before: OpenedFile): Promise<typeof after> {
    const surplus = numbers.filter((one, i) => answers[i] === "whole" && one.from.paragraph !== null).flatMap((one) => {
      const found = shownAfter(after.opened, one);
      const [was, is] = [shownAt(before, one.place), shownAt(after.opened, one.place)];
      const at = found ? is.findIndex(({ index }) => index === found.index) + 1 : 0;
      return at > 0 && is.length === was.length + 1 && is[at]?.text === "" ? [{ change: one, at }] : [];
    });
    if (surplus.length === 0) return after;
    await batches.run(async (context, sync) => {
      const loaded = loadNumbers(context, surplus.map(({ change }) => change));
      await sync();
      loaded.forEach(({ paragraphs: { items } }, i) => { const last = items[surplus[i]?.at ?? -1]; if (last?.text === "") last.delete(); });
      await sync();
    });
    return look(after.opened);
  }
  return { change };
}
