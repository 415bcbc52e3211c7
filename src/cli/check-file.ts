import { jsonResult, type JsonResult } from "../engine/report";
import { startSession } from "../engine/session";
import type { CheckOptions } from "../engine/check";
import { checker } from "./compose";
import { explain, readInput, type FoundFile } from "./inputs";

/** What a reader of the result must also know: rules that broke down. */
export interface FileOutcome { readonly results: readonly JsonResult[]; readonly failures: readonly string[] }

const unreadable = (file: string, reason: string): FileOutcome => ({
  results: [{ file, kind: "unreadable", reason, edition: null, editionReason: "", documentType: null, ms: 0, components: [], findings: [] }],
  failures: [],
});

/** Checks one file; a file that holds two documents gives two results. Never throws. */
export async function checkFile(found: FoundFile, options: CheckOptions, convertDoc: boolean): Promise<FileOutcome> {
  if (found.problem !== null) return unreadable(found.path, found.problem);
  try {
    const bytes = await readInput(found.path, convertDoc);
    const start = performance.now();
    const { reports } = startSession(checker, bytes, options);
    const ms = (performance.now() - start) / reports.length;
    return {
      results: reports.map((report) => jsonResult(found.path, report, ms)),
      failures: reports.flatMap((report) => report.failures.map((failure) => `${failure.rule}: ${failure.error}`)),
    };
  } catch (error) {
    return unreadable(found.path, explain(error));
  }
}
