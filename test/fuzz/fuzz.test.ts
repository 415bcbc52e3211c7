import { damaged } from "./damaged";
import { trial } from "./trial";

// The short run of `npm run fuzz`, which tries 20,000: every seed gives the same document on every machine.
const seeds = Array.from({ length: 200 }, (_, i) => i + 1);

it("damaged packages are refused by name or judged, and never break or hold up the engine", () => {
  const outcomes = seeds.map((seed) => {
    const { how, input } = damaged(seed);
    return { seed, how, ...trial(input, 5000) };
  });
  expect(outcomes.filter(({ isFailure }) => isFailure)).toEqual([]);
  // The damage is of use only where much of it gets past the parser.
  const share = (of: RegExp): number => outcomes.filter(({ what }) => of.test(what)).length / outcomes.length;
  expect(share(/^(?:judged|mended)/u)).toBeGreaterThan(0.35);
  expect(share(/^refused/u)).toBeGreaterThan(0.2);
}, 60_000);

it("a seed gives the same document again", () => {
  for (const seed of [1, 7, 40, 41]) expect(damaged(seed)).toEqual(damaged(seed));
  expect(damaged(1).input).not.toEqual(damaged(2).input);
});
