import { everyConstruction } from "../support/builder/construction";
import { bases } from "./bases";
import { falseAlarms, judge, shortly } from "./judge";
import { constructions, mutants } from "./mutants";

/** Sixty mutants in turn, each in another construction; `npm run mutation` takes them all. */
const step = Math.floor(mutants.length / 60);
const sample = mutants.filter((_, i) => i % step === 0);

describe("a row of the standard broken in a compliant document is found there, with its clause and severity, and mended", () => {
  it.each(sample.map((mutant, i) => [`${mutant.base.edition} ${mutant.base.name}: ${mutant.kind}: ${mutant.what}`, mutant, constructions[i % constructions.length]?.construction ?? {}] as const))("%s", (_name, mutant, construction) => {
    const { detected, alarms, mended, notes } = judge(mutant, construction);
    expect({ detected, alarms: alarms.map(shortly), notes }).toEqual({ detected: "wrong", alarms: [], notes: [] });
    expect(mended).not.toBe("no");
  });
});

describe("nothing is found in a compliant document", () => {
  const all = everyConstruction();
  it.each(bases.map((base, i) => [`${base.edition} ${base.name}`, base, i] as const))("%s", (_name, base, i) => {
    for (let at = i; at < all.length; at += base.like === undefined ? 40 : 120) {
      const construction = all[at]?.construction ?? {};
      expect(falseAlarms(base, construction).map(shortly)).toEqual([]);
    }
  });
});
