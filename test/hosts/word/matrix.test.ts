import { createWordHost, type LiveChange, type WordHost } from "../../../src/hosts/word";
import { cells, checkPromise, matrix, matrixDocument, type Seat } from "../../host/matrix";
import { profiles, type ProfileName } from "../../host/profiles";
import { startWord } from "../../host/start";

// The column of LTSC 2021 runs on the genuine office.js: test/e2e/word-wire.test.ts.
const kinds = (Object.keys(profiles) as ProfileName[]).filter((kind) => kind !== "ltsc2021");
const docx = matrixDocument();

describe.each(kinds)("Word as %s", (kind) => {
  let host: WordHost;
  afterEach(async () => { await host.close(); });

  it.each(cells)("$row", async ({ id, run }) => {
    const word = startWord(kind, docx);
    host = await createWordHost();
    const seat: Seat = {
      word,
      host: { ...host, abilities: () => Promise.resolve(host.abilities()) },
      follow() {
        const told: LiveChange[] = [];
        host.follow((change) => told.push(change));
        return Promise.resolve(() => Promise.resolve(told));
      },
    };
    await run(seat, matrix[id][kind]);
    await checkPromise(seat, id, matrix[id][kind]);
    expect(word.surprises).toEqual([]);
  });
});
