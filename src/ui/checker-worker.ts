import { createGatherer, type Message } from "../engine/in-pieces";
import { createDesk, type Parts, type Sentence } from "../engine/worker";
import { BadFileError } from "../ooxml/bad-file";

/**
 * The worker's entry: it reads documents and recognises what is in them. The rules come at once, but on their own, so that they
 * are on the way while the first document is handed over and read; everything else is fetched when it is first asked for.
 */
const checker = import("./checker-rules").then(({ newChecker }) => newChecker());
// Told to whoever asks for it, not to the console before anybody did.
checker.catch(() => undefined);

const parts: Parts = {
  checker: () => checker,
  explain,
  async clauses(ids) {
    const { clausesOf } = await import("./clauses");
    return clausesOf(ids);
  },
  async rules() {
    const [{ rulePages }, { rules }] = await Promise.all([import("./rule-pages"), import("./checker-rules")]);
    return rulePages(rules);
  },
  async copyForShowing(input) {
    const { markedCopy } = await import("../hosts/browser/marked-copy");
    return markedCopy(input);
  },
  async actions() {
    const { actionDesk } = await import("./actions/action-desk");
    return actionDesk;
  },
  async draft({ template, answers, profiles, edition, on }) {
    const { draftById } = await import("./draft-by-id");
    return draftById(template, answers, profiles, { on, ...(edition ? { edition } : {}) });
  },
};

async function explain(error: unknown): Promise<Sentence> {
  const { explainBadFile } = await import("../ooxml/explain-bad-file");
  if (error instanceof BadFileError) return { vi: explainBadFile(error, "vi"), en: explainBadFile(error, "en") };
  const detail = error instanceof Error ? error.message : String(error);
  return { vi: `Không xử lý được tệp này (${detail}).`, en: `This file could not be processed (${detail}).` };
}

const desk = createDesk(parts);
const gather = createGatherer();
const scope = self as unknown as { onmessage: ((event: MessageEvent<Message>) => void) | null; postMessage(message: unknown, transfer?: Transferable[]): void };
scope.onmessage = ({ data }) => {
  const request = gather(data);
  if (request) void desk(request).then((reply) => { scope.postMessage(reply); });
};
