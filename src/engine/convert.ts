import { formatEditions, type Day } from "../standard/editions";
import type { FormatEdition } from "../standard/vocabulary";
import type { Checker } from "./check";
import { adviceOn, type Advice } from "./convert-advice";
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
  return { changes: plans.flatMap((plan) => plan.changes), refused: plans.flatMap((plan) => plan.refused), advice: adviceOf(session, conversion) };
}

export function convertFile(checker: Checker, input: Input, conversion: Conversion): Converted {
  const result = fixFile(checker, input, { on: conversion.on, edition: conversion.to }, changesOf(checker, conversion));
  return { ...result, advice: adviceOf(result.session, conversion) };
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
      const before = new Set(checker.check(document, { on, edition: from }).findings.map(({ id }) => id));
      return findings.filter(({ fix, id }) => fix === "safe" || (fix === "ask" && !before.has(id))).map(({ id }) => id);
    }),
  });
}

const adviceOf = (session: Session, { to }: Conversion): readonly Advice[] =>
  session.reports.flatMap((report) => adviceOn(report, editionBefore(to)));
