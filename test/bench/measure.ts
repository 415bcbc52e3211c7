/** Median of `runs` timed runs after `warmups` untimed ones, in milliseconds. */
export function medianMs(run: () => unknown, runs = 7, warmups = 2): number {
  const times: number[] = [];
  for (let i = -warmups; i < runs; i += 1) {
    (globalThis as { gc?: () => void }).gc?.();
    const start = performance.now();
    run();
    const took = performance.now() - start;
    if (i >= 0) times.push(took);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? NaN;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const ratio = (value: number): string => `${value.toFixed(2)} ×`;
export const row = (...cells: readonly string[]): void => {
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(46) : cell.padStart(12))).join(" "));
};
