import { createChecker } from "../../src/engine/check";
import { createEngine, type Engine } from "../../src/engine/client";
import { createDesk } from "../../src/engine/worker";
import { markedCopy } from "../../src/hosts/browser/marked-copy";
import { BadFileError } from "../../src/ooxml/bad-file";
import { explainBadFile } from "../../src/ooxml/explain-bad-file";
import { rules } from "../../src/rules/index";
import { actionDesk } from "../../src/ui/actions/action-desk";
import { clausesOf } from "../../src/ui/clauses";
import { rulePages } from "../../src/ui/rule-pages";
import { draftById } from "../../src/ui/draft-by-id";

/** The engine as the worker has it, without a worker. */
export function directEngine(): Engine {
  const checker = createChecker({ rules });
  return createEngine(createDesk({
    checker: async () => checker,
    clauses: async (ids) => clausesOf(ids),
    rules: async () => rulePages(rules),
    copyForShowing: async (input) => markedCopy(input),
    actions: async () => actionDesk,
    draft: ({ template, answers, profiles, edition, on }) => draftById(template, answers, profiles, { on, ...(edition ? { edition } : {}) }),
    explain: async (error) => error instanceof BadFileError ? { vi: explainBadFile(error, "vi"), en: explainBadFile(error, "en") } : { vi: String(error), en: String(error) },
  }));
}
