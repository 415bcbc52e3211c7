import { createChecker } from "../../src/engine/check";
import { fixFile } from "../../src/engine/fix";
import { startSession } from "../../src/engine/session";
import { BadFileError } from "../../src/ooxml/bad-file";
import { rules } from "../../src/rules/index";
import type { Input } from "../../src/engine/session";

const checker = createChecker({ rules });
const options = { on: "2026-11-22" } as const;

export interface Outcome {
  /** `judged`, `refused <code>`, or what must not happen: `broken`, `rule broke`, `slow`, `unmended`. */
  readonly what: string;
  readonly isFailure: boolean;
  readonly detail: string;
  readonly ms: number;
}

const told = (error: unknown): string => error instanceof Error ? `${error.name}: ${error.message}\n${(error.stack ?? "").split("\n").slice(1, 6).join("\n")}` : String(error);

/** Open, check, fix what is safe, check again. Only `BadFileError`, only on opening, is an answer. */
export function trial(input: Input, limitMs: number): Outcome {
  // Time of the processor, not of the clock: on a busy machine everything waits.
  const start = process.cpuUsage();
  const ended = (what: string, isFailure: boolean, detail = ""): Outcome => {
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
    return ms > limitMs ? { what: "slow", isFailure: true, detail: `${Math.round(ms)} ms; ${what} ${detail}`, ms } : { what, isFailure, detail, ms };
  };
  try {
    startSession(checker, input, options);
  } catch (error) {
    return error instanceof BadFileError ? ended(`refused ${error.code}`, false) : ended("broken", true, told(error));
  }
  try {
    const { output, applied, session } = fixFile(checker, input, options);
    const again = startSession(checker, output, options);
    const failures = [...session.reports, ...again.reports].flatMap((report) => report.failures);
    if (failures.length > 0) return ended("rule broke", true, failures.map(({ rule, error }) => `${rule}: ${error}`).join("; "));
    const kind = again.reports[0]?.document.kind ?? "";
    return ended(applied.length > 0 ? `mended, ${kind}` : `judged, ${kind}`, false);
  } catch (error) {
    return ended("broken", true, `in fix: ${told(error)}`);
  }
}
