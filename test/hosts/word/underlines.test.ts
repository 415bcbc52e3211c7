import { createWordHost, type Squiggle, type WordHost } from "../../../src/hosts/word";
import { badDocument } from "../../host/bad-document";
import { startWord } from "../../host/start";

let host: WordHost | undefined;
afterEach(async () => { await host?.close(); });
const at = (id: string, paragraph: number, start: number, text: string): Squiggle => ({ id, severity: "error", paragraph, start, end: start + text.length, text });

it("a click on an underline tells which finding it is, and no other click does", async () => {
  const word = startWord("m365", badDocument());
  host = await createWordHost();
  await host.read();
  const line = word.texts().findIndex((text) => text.length > 10);
  const text = word.texts()[line] ?? "";
  const told: string[] = [];
  const stop = host.onSquiggle((id) => { told.push(id); });
  expect(await host.annotate([at("first", line, 0, text.slice(0, 3)), at("second", line, 5, text.slice(5, 9))])).toBe(true);
  word.clickAnnotation(line, 6);
  word.clickAnnotation(line, 1);
  word.clickAnnotation(line, 4);
  expect(told).toEqual(["second", "first"]);

  // Shown anew, they go by their new names; those that went tell nothing.
  await host.annotate([at("third", line, 5, text.slice(5, 9))]);
  word.clickAnnotation(line, 1);
  word.clickAnnotation(line, 6);
  expect(told).toEqual(["second", "first", "third"]);
  stop();
  word.clickAnnotation(line, 6);
  expect(told).toHaveLength(3);
});
