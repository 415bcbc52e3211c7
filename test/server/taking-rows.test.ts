import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { rowsOfSeries, type Asked, type Told } from "./support/taking-rows";
import { suiteStorage } from "./support/suite-storage";

// What happens between the steps on which a long file is taken: numbers that somebody enters, what is said of it, who has his turn.
jest.setTimeout(300_000);
const { folder, storages, postgres } = suiteStorage("taking");

/** The numbers that are entered after the file was laid down and before the decision. */
const tries: readonly (readonly [string, readonly number[]])[] = [
  ["none", []],
  ["one", [3]],
  ["one of each part", [1, 501, 1001, 1501]],
  ["all of a part", Array.from({ length: 500 }, (_, index) => 501 + index)],
  ["the last", [rowsOfSeries]],
  ["one that is not in the file", [rowsOfSeries + 400]],
];

describe.each(storages)("on %s", (storage) => {
  let told: Told;
  beforeAll(async () => {
    const asked: Asked = tries.map(([, serials]) => serials);
    const { stdout } = await promisify(execFile)(process.execPath, ["src/tools/run.mjs", "test/server/support/taking-rows.ts", storage === "PGlite" ? join(folder, "register") : postgres()?.create("taking") ?? "", JSON.stringify(asked)], { maxBuffer: 2 ** 26 });
    told = JSON.parse(stdout) as Told;
  });

  it.each(tries)("what somebody took meanwhile is left out, and nothing else: %s", (name, serials) => {
    const one = told.tries[tries.findIndex(([each]) => each === name)];
    expect(one?.met.map(({ serial }) => serial)).toEqual(serials.filter((serial) => serial <= rowsOfSeries));
    const left = 2 * rowsOfSeries - (one?.met.length ?? 0);
    expect(one?.taken).toEqual({ taken: left, refused: one?.met.map(({ row, serial }) => ({ row, why: `Số ${serial < 10 ? "0" : ""}${serial} đã có trong sổ.` })) });
    expect([one?.imported, one?.before, one?.problems]).toEqual([left, serials.length, []]);
    // Giving passes over a number that is there.
    expect(one?.next).toBe(serials.includes(rowsOfSeries) ? rowsOfSeries : rowsOfSeries + 1);
  });

  it("says how many rows are written, from the decision on and until it is over", () => {
    const { laying, writing, afterAnother, after } = told.progress;
    const rows = 2 * rowsOfSeries;
    expect(laying).toEqual([null, null, null]);
    expect([...new Set(writing.map((each) => each?.written))]).toEqual([0, 500, 1000, 1500, 1750, 2250, 2750, 3250, 3500]);
    expect(new Set(writing.map((each) => each?.rows))).toEqual(new Set([rows]));
    expect([afterAnother, after]).toEqual([{ written: rows, rows }, null]);
  });

  // The embedded database answers without a turn of the event loop: whoever asks it in a row keeps everybody from being heard.
  it("others have their turn between any few steps", () => {
    // Opening a series is three, holding it the fourth.
    expect(told.stepsInATurn).toBeLessThanOrEqual(5);
  });
});
