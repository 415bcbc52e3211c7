import { createChecker } from "../engine/check";
import { createDesk, type Parts, type Request, type Sentence } from "../engine/worker";
import { markedCopy } from "../hosts/browser/marked-copy";
import { BadFileError } from "../ooxml/bad-file";
import { explainBadFile } from "../ooxml/explain-bad-file";
import { rules } from "../rules/index";

/** The worker's entry: here the engine meets the rules. Drafting is fetched when it is first asked for. */
const parts: Parts = {
  checker: createChecker({ rules }),
  explain,
  async clauses(ids) {
    const { clausesOf } = await import("./clauses");
    return clausesOf(ids);
  },
  async rules() {
    const { rulePages } = await import("./rule-pages");
    return rulePages(rules);
  },
  copyForShowing: markedCopy,
  async draft({ template, answers, edition, on }) {
    const { draftById } = await import("./draft-by-id");
    return draftById(template, answers, { on, ...(edition ? { edition } : {}) });
  },
};

function explain(error: unknown): Sentence {
  if (error instanceof BadFileError) return { vi: explainBadFile(error, "vi"), en: explainBadFile(error, "en") };
  const detail = error instanceof Error ? error.message : String(error);
  return { vi: `Không xử lý được tệp này (${detail}).`, en: `This file could not be processed (${detail}).` };
}

const desk = createDesk(parts);
const scope = self as unknown as { onmessage: ((event: MessageEvent<Request>) => void) | null; postMessage(message: unknown, transfer?: Transferable[]): void };
scope.onmessage = ({ data }) => {
  void desk(data).then((reply) => { scope.postMessage(reply); });
};
