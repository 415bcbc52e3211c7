// Tier: WordApi 1.6
/// <reference types="office-js" />
import type { Batches } from "./batch";
import type { Tiers } from "./tiers";

/**
 * Calls back when a paragraph is typed in, added or taken away. Which one it was is not asked: ids are null without a subscription,
 * on some Macs and offline (office-js issue 4258), and the caret tells.
 */
export async function listenToParagraphs(batches: Batches, tiers: Tiers, happened: () => void): Promise<() => Promise<void>> {
  if (!tiers.may("paragraphEvents")) return () => Promise.resolve();
  const heard = (): Promise<void> => {
    happened();
    return Promise.resolve();
  };
  try {
    const handlers = await batches.run(async (context, sync) => {
      const { document } = context;
      const all = [document.onParagraphChanged.add(heard), document.onParagraphAdded.add(heard), document.onParagraphDeleted.add(heard)];
      await sync();
      return all;
    });
    tiers.learned("paragraphEvents", true);
    return async () => {
      for (const handler of handlers) {
        handler.remove();
        await handler.context.sync().catch(() => undefined);
      }
    };
  } catch {
    tiers.learned("paragraphEvents", false);
    return () => Promise.resolve();
  }
}
