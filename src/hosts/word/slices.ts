import { nextTurn } from "../browser/next-turn";

/** A person does not notice less than this, and Word's own scripts get their turn in between. */
const budget = 16;

/** A place to rest: waits for the next turn of the page where this one has lasted long enough. */
export type Rest = () => Promise<void>;

export function slicer(): Rest {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < budget) return;
    await nextTurn();
    began = performance.now();
  };
}

/** Runs steps to their end, resting now and then. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  const rest = slicer();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await rest();
  }
}
