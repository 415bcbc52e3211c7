import { everyConstruction, type Construction } from "../support/builder/construction";
import { bases, type Base } from "./bases";
import { falseAlarms, forgetUnbroken, judge, shortly, type Verdict } from "./judge";
import { constructions, mutants } from "./mutants";
import type { Mutant } from "./mutant";

/** A verdict that can be handed from one thread to another. */
export interface Outcome {
  readonly detected: Verdict["detected"];
  readonly mended: Verdict["mended"];
  readonly alarms: readonly string[];
  readonly notes: readonly string[];
}
/** One compliant document in one construction, and the mutants made of it: the check of the unbroken one serves them all. */
export interface Task {
  readonly base: Base;
  readonly construction: Partial<Construction>;
  /** The column of the printed table. */
  readonly column: string;
  readonly where: string;
  readonly mutants: readonly Mutant[];
  /** Is the unbroken document itself counted? */
  readonly countsUnbroken: boolean;
}
export interface TaskResult { readonly unbroken: readonly string[] | null; readonly outcomes: readonly Outcome[] }

/** What the run is made of; the same list in every thread. `only` is a pattern of the mutants that are kept, by edition, document, kind and breach. */
export function tasksOf(isQuick: boolean, only: string | undefined): readonly Task[] {
  const wanted = only === undefined ? null : new RegExp(only, "u");
  const chosen = mutants.filter(({ kind, what, base }) => wanted === null || wanted.test(`${base.edition} ${base.name}: ${kind}: ${what}`));
  const others = everyConstruction();
  // What is broken in twenty documents that only differ by their type is broken in each of them in one construction, another one each time.
  const turn = isQuick ? constructions.length * 5 : constructions.length;
  const isIn = (mutant: Mutant, at: number, column: number): boolean => mutant.base.like === undefined || at % turn === column;
  const named = constructions.flatMap(({ name, construction }, column) => bases.map((base): Task => ({
    base, construction, column: name, where: name, mutants: chosen.filter((mutant, at) => mutant.base === base && isIn(mutant, at, column)), countsUnbroken: only === undefined,
  })));
  // Every other construction meets a share of the mutants, another one each time.
  const rest = others.flatMap(({ name, construction }, i) => {
    const share = isQuick ? [] : chosen.filter(({ base }, at) => (base.like === undefined ? at % 53 === (i * 19) % 53 : at % 530 === (i * 199) % 530));
    return bases.filter((base, b) => base.like === undefined || b % 5 === i % 5).map((base): Task => ({
      base, construction, column: "all others", where: name, mutants: share.filter((mutant) => mutant.base === base), countsUnbroken: only === undefined,
    }));
  });
  return [...named, ...rest].filter((task) => task.countsUnbroken || task.mutants.length > 0);
}

export function runTask({ base, construction, mutants: own, countsUnbroken }: Task): TaskResult {
  const unbroken = countsUnbroken ? falseAlarms(base, construction).map(shortly) : null;
  const outcomes = own.map((mutant): Outcome => {
    const { detected, mended, alarms, notes } = judge(mutant, construction);
    return { detected, mended, alarms: alarms.map(shortly), notes };
  });
  forgetUnbroken();
  return { unbroken, outcomes };
}
