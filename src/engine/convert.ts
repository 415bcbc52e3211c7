import { formatEditions, type Day } from "../standard/editions";
import type { FormatEdition } from "../standard/vocabulary";
import type { PartyDocument } from "../document/document";
import type { Checker } from "./check";
import { adviceOn, type Advice } from "./convert-advice";
import type { Finding } from "./finding";
import { fixFile, type Choice, type FixResult } from "./fix";
import { planFixes, type Plan, type Selection } from "./plan";
import { startSession, type Input, type Session } from "./session";

/**
 * Moving a document to another edition (decision 0005). It is the checker with that edition forced, its safe fixes, and
 * those fixes that change words and belong to what the edition changed: a finding belongs to the change where the edition
 * before has no such finding at that place. So there is no list of rules here, and a row that changes in the standard
 * changes what is moved. The number and the day stay; words that only a person can choose are advice.
 */
export interface Conversion { readonly to: FormatEdition; readonly on: Day }

export interface Converted extends FixResult { readonly advice: readonly Advice[] }

/** What `convertFile` would do at once, before and after; some fixes may only show when others are made. */
export function planConversion(checker: Checker, input: Input, conversion: Conversion): Plan & { readonly advice: readonly Advice[] } {
  const session = startSession(checker, input, { on: conversion.on, edition: conversion.to });
  const selection = changesOf(checker, conversion)(session);
  const plans = session.reports.map((report) => planFixes(report, selection));
  return { changes: plans.flatMap((plan) => plan.changes), refused: plans.flatMap((plan) => plan.refused), advice: adviceOf(checker, session, conversion) };
}

export function convertFile(checker: Checker, input: Input, conversion: Conversion): Converted {
  const result = fixFile(checker, input, { on: conversion.on, edition: conversion.to }, changesOf(checker, conversion));
  return { ...result, advice: adviceOf(checker, result.session, conversion) };
}

/** The edition that the asked one replaced. */
function editionBefore(to: FormatEdition): FormatEdition {
  const at = formatEditions.findIndex(({ id }) => id === to);
  return formatEditions[Math.max(at - 1, 0)]?.id ?? to;
}

function changesOf(checker: Checker, { to, on }: Conversion): Choice {
  const from = editionBefore(to);
  return ({ reports }): Selection => ({
    findings: reports.flatMap(({ document, findings }) => {
      const before = idsOf(findingsUnder(checker, document, from, on));
      return findings.filter(({ fix, id }) => fix === "safe" || (fix === "ask" && !before.has(id))).map(({ id }) => id);
    }),
  });
}

const findingsUnder = (checker: Checker, document: PartyDocument, edition: FormatEdition, on: Day): readonly Finding[] =>
  checker.check(document, { on, edition }).findings;
const idsOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(({ id }) => id));
const isMoreThanHint = ({ severity }: Finding): boolean => severity !== "hint";

/** What only a person can settle: words told by `adviceOn`, and what the new edition minds, the one before did not, and no fix mends. */
function adviceOf(checker: Checker, session: Session, { to, on }: Conversion): readonly Advice[] {
  const from = editionBefore(to);
  return session.reports.flatMap((report) => {
    const told = adviceOn(report, from);
    const before = idsOf(findingsUnder(checker, report.document, from, on).filter(isMoreThanHint));
    const left = report.findings.filter(isMoreThanHint).flatMap(({ id, anchor, edits, message }): readonly Advice[] =>
      anchor === null || edits.length > 0 || before.has(id) || told.some((one) => one.anchor.story === anchor.story && one.anchor.paragraph === anchor.paragraph)
        ? [] : [{ anchor, found: anchor.text, message }]);
    return [...told, ...left];
  });
}
