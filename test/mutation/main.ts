import { everyConstruction } from "../support/builder/construction";
import { bases } from "./bases";
import { constructions, mutants } from "./mutants";
import { Tally } from "./tally";
import { falseAlarms, judge, shortly } from "./judge";

/** `npm run mutation [-- --quick]`: prints what was found of each kind of row in each construction, and every fault. */
export function main(args: readonly string[]): number {
  const only = args.find((arg) => !arg.startsWith("--"));
  const chosen = only === undefined ? mutants : mutants.filter(({ kind, what }) => `${kind} ${what}`.includes(only));
  const tally = new Tally();
  if (only === undefined) {
    for (const base of bases) {
      for (const { name, construction } of everyConstruction()) {
        tally.unbroken(base, name, falseAlarms(base, construction).map(shortly));
      }
    }
  }
  for (const mutant of chosen) {
    for (const { name, construction } of constructions) tally.add(mutant, name, judge(mutant, construction));
  }
  if (!args.includes("--quick")) {
    // Every other construction meets a share of the mutants, another one each time.
    everyConstruction().forEach(({ construction }, i) => {
      for (let at = i % 17; at < chosen.length; at += 53) {
        const mutant = chosen[at];
        if (mutant) tally.add(mutant, "all others", judge(mutant, construction), JSON.stringify(construction));
      }
    });
  }
  for (const text of tally.lines()) console.log(text);
  return tally.isClean() ? 0 : 1;
}
