import { zipSync, unzipSync } from "fflate";
import { openDocuments } from "../../../src/document/open";
import { createWordHost, WordTrouble, type LiveChange, type WordHost } from "../../../src/hosts/word";
import { createBatches } from "../../../src/hosts/word/batch";
import { says } from "../../../src/hosts/word/sentences";
import type { Edit } from "../../../src/document/edits";
import type { Sentence } from "../../../src/engine/worker";
import { HostError, type TestWord } from "../../host/core/word";
import { badDocument } from "../../host/bad-document";
import { fixAll, safeFindings } from "../../host/fix-all";
import type { ProfileName } from "../../host/profiles";
import { noQuirks, type Quirks } from "../../host/quirks";
import { changedBesides } from "../../host/nothing-else";
import { startWord } from "../../host/start";
import { withPart } from "../../engine/release/parts";
import { resolution } from "../../support/builder/content";
import { party } from "../../support/builder/party";

const docx = badDocument();
const open: WordHost[] = [];
afterEach(async () => { for (const host of open.splice(0)) await host.close(); });
async function seat(quirks: Partial<Quirks> = {}, kind: ProfileName = "m365", file = docx): Promise<{ word: TestWord; host: WordHost }> {
  const word = startWord(kind, file, quirks);
  const host = await createWordHost();
  open.push(host);
  return { word, host };
}
const editsOf = (word: TestWord, rule: string): readonly Edit[] => safeFindings(word.save()).filter(({ finding }) => finding.rule === rule).flatMap(({ edits }) => edits);
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
async function until(isDone: () => boolean): Promise<void> { for (let i = 0; i < 150 && !isDone(); i += 1) await pause(100); }

describe("a Word that", () => {
  it("draws its paragraph ids anew has the same document", async () => {
    const { host } = await seat({ randomParaIds: true });
    const first = await host.read();
    expect((await host.read()).revision).toBe(first.revision);
  });

  it("cannot hand over its document as OOXML gives the file, and is mended all the same", async () => {
    const { word, host } = await seat({ getOoxmlThrows: true }, "ltsc2021");
    expect(typeof (await host.read()).input).toBe("object");
    expect((await fixAll(host)).done).toBeGreaterThan(40);
    expect(word.texts()).toContain("Số 05-NQ/TU");
    expect(host.diagnostics().reads.by).toBe("getFile");
    expect(host.diagnostics().troubles.join()).toContain("GeneralException");
  });

  it("gives neither OOXML nor file is told of", async () => {
    const { host } = await seat({ getOoxmlThrows: true, noGetFile: true });
    await expect(host.read()).rejects.toMatchObject({ why: says.unreadable });
  });

  it("throws on underlines has none from then on, and everything else", async () => {
    const { word, host } = await seat({ annotationsThrow: true });
    await host.read();
    const squiggle = { id: "a", paragraph: 2, start: 0, end: 2, text: "Số", severity: "error" } as const;
    expect(await host.annotate([squiggle])).toBe(false);
    const { batches } = word;
    expect(await host.annotate([squiggle])).toBe(false);
    expect(word.batches).toBe(batches);
    expect(host.abilities().squiggles).toEqual({ level: "none", why: says.noSquiggles });
    expect((await fixAll(host)).done).toBeGreaterThan(40);
  });

  it("refuses pop-ups has underlines without them", async () => {
    const { word, host } = await seat({ popupsThrow: true });
    await host.read();
    expect(await host.annotate([{ id: "a", paragraph: 2, start: 0, end: 2, text: "Số", severity: "error" }])).toBe(true);
    expect(word.annotations.size).toBe(1);
    expect(host.abilities().squiggles.level).toBe("full");
  });

  it("loses its events is looked at all the same", async () => {
    const { word, host } = await seat({ eventsLost: true });
    const { revision } = await host.read();
    const told: LiveChange[] = [];
    host.follow((change) => told.push(change));
    word.type(2, 0, 0, "x");
    await until(() => told.length > 0);
    expect(told).toEqual([{ revision: revision + 1, patches: null }]);
    expect((await host.read()).revision).toBe(revision + 1);
  });

  it("takes its time over OOXML is waited for", async () => {
    const { word, host } = await seat({ insertOoxmlMs: 700, emptyAfterInsertOoxml: true }, "web");
    await host.read();
    expect(new Set(await host.apply(editsOf(word, "body/line-spacing"), "sửa"))).toEqual(new Set(["done"]));
    expect(word.texts()).toHaveLength(openDocuments(docx).file.stories[0]?.paragraphs.length ?? 0);
  });

  it("does not answer is told of, and nobody waits for ever", async () => {
    await seat({ batchMs: 2_000 });
    await expect(createBatches().run(async (_context, sync) => { await sync(); }, 50)).rejects.toMatchObject({ why: says.slow });
  });

  it("loses tab stops in OOXML is not written to by OOXML where a property will do", async () => {
    const { word, host } = await seat({ insertOoxmlLosesTabs: true }, "mac");
    await host.read();
    await host.apply(editsOf(word, "reference-number/leading-zero"), "sửa");
    expect(word.log).toEqual(["insertText"]);
  });
});

describe("a document that", () => {
  it("is typed in while it is being mended keeps what was typed", async () => {
    const { word, host } = await seat();
    await host.read();
    const edits = [...editsOf(word, "reference-number/leading-zero"), ...editsOf(word, "issuer-name/font-size")];
    word.meanwhile = () => { word.type(2, 0, 2, "SỐ"); };
    expect(await host.apply(edits, "sửa")).toEqual(["stale", "done"]);
    expect(word.texts()[2]).toBe("SỐ: 5-NQ/TU");
  });

  it("changed since it was read is not written to where it changed", async () => {
    const { word, host } = await seat();
    await host.read();
    const edits = editsOf(word, "reference-number/leading-zero");
    word.type(2, 0, 0, "x");
    expect(await host.apply(edits, "sửa")).toEqual(["stale"]);
    expect(word.log).toEqual([]);
  });

  it("is signed is not written to, though Word shows no signature", async () => {
    const parts = unzipSync(docx);
    const signed = zipSync({ ...parts, "_xmlsignatures/origin.sigs": new Uint8Array() });
    const { word, host } = await seat({}, "ltsc2021", signed);
    await host.read();
    expect(await host.apply(safeFindings(docx).filter(({ finding }) => finding.rule === "reference-number/leading-zero").flatMap(({ edits }) => edits), "sửa")).toEqual(["signed"]);
    expect(word.log).toEqual([]);
  });

  it("has tracked changes pending is not written to there", async () => {
    const { word, host } = await seat({}, "ltsc2021", badDocument({ tracked: true }));
    const { input } = await host.read();
    const paragraph = openDocuments(input).documents[0]?.paragraphs.find(({ text }) => text.startsWith("Số"));
    const at = { story: "body", paragraph: paragraph?.index ?? 0, start: 0, end: 2, text: "Số" } as const;
    expect(await host.apply([{ do: "formatRun", at, set: { bold: true } }], "sửa")).toEqual(["pendingChange"]);
    expect(word.log).toEqual([]);
  });

  it("is read-only answers every change with that", async () => {
    const word = startWord("m365", docx);
    word.readOnly = true;
    const host = await createWordHost();
    open.push(host);
    await host.read();
    await expect(host.apply(editsOf(word, "reference-number/leading-zero"), "sửa")).rejects.toMatchObject({ why: says.readOnly });
    expect(word.texts()[2]).toBe("Số: 5-NQ/TU");
  });

  it("failed in the middle can be mended at the next try", async () => {
    const { word, host } = await seat();
    await host.read();
    const edits = editsOf(word, "reference-number/leading-zero");
    word.failures.push(new HostError("GeneralException", "x"), new HostError("GeneralException", "x"));
    await expect(host.apply(edits, "sửa")).rejects.toBeInstanceOf(WordTrouble);
    expect(word.texts()[2]).toBe("Số: 5-NQ/TU");
    expect(await host.apply(edits, "sửa")).toEqual(["done"]);
  });

  it("was typed in after a deed is taken back around what was typed", async () => {
    const { word, host } = await seat();
    const told: (Sentence | null)[] = [];
    host.troubled((why) => told.push(why));
    await host.read();
    await host.apply([...editsOf(word, "reference-number/leading-zero"), ...editsOf(word, "subject/no-final-stop")], "sửa");
    word.enter(0, "Một đoạn mới");
    const at = word.texts().findIndex((text) => text.startsWith("Số"));
    word.type(at, 0, 2, "SỐ");
    await host.undo();
    expect(word.texts()[at]).toBe("SỐ: 05-NQ/TU");
    expect(word.texts().some((text) => text.endsWith("2030."))).toBe(true);
    expect(told).toEqual([says.partlyUndone]);
  });

  it("is typed in and typed back again is told of both times, though the second time it is as it was known", async () => {
    const { word, host } = await seat();
    await host.read();
    const told: LiveChange[] = [];
    host.follow((change) => told.push(change));
    word.type(2, 4, 5, "7");
    await until(() => told.length === 1);
    word.type(2, 4, 5, "5");
    await until(() => told.length === 2);
    expect(told.map(({ patches }) => patches?.map(({ index, xml }) => [index, /[57](?=-NQ|<)/u.exec(xml)?.[0]]))).toEqual([[[2, "7"]], [[2, "5"]]]);
  });

  it("has a footnote says so where a place in it is asked for", async () => {
    const noted = withPart(docx, {
      part: "word/footnotes.xml", kind: "footnotes", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
      xml: `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1"><w:p><w:r><w:t>Chú thích</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    });
    const { host } = await seat({}, "m365", noted);
    await host.read();
    const at = { story: "footnotes", paragraph: 0, start: 0, end: 3, text: "Chú" } as const;
    expect(await host.reveal(at)).toBe("inNotes");
    expect(await host.reveal({ ...at, text: "Khác" })).toBe("gone");
  });

  it("has a caret that moved just now is left alone for a second", async () => {
    const { word, host } = await seat();
    await host.read();
    const edits = editsOf(word, "reference-number/leading-zero");
    word.click(2, 3);
    const moved = performance.now();
    await host.apply(edits, "sửa");
    expect(performance.now() - moved).toBeGreaterThanOrEqual(1_000);
  });
});

// Each quirk at its worst, in a Word that has no other: read, mended in full, followed, taken back.
const worst: Readonly<Record<keyof Quirks, Partial<Quirks>>> = {
  randomParaIds: { randomParaIds: true }, noLocalIds: { noLocalIds: true }, annotationsThrow: { annotationsThrow: true }, popupsThrow: { popupsThrow: true }, eventsLost: { eventsLost: true },
  getOoxmlThrows: { getOoxmlThrows: true }, emptyAfterInsertOoxml: { emptyAfterInsertOoxml: true }, insertOoxmlLosesTabs: { insertOoxmlLosesTabs: true }, insertOoxmlMs: { insertOoxmlMs: 400 },
  rowInsteadOfLastInCell: { rowInsteadOfLastInCell: true }, createDocumentFails: { createDocumentFails: true }, noGetFile: { noGetFile: true }, noSettingsInOoxml: { noSettingsInOoxml: true }, fieldsThrow: { fieldsThrow: true }, batchMs: { batchMs: 60 },
};
it.each(Object.entries(worst))("a Word with %s is read, mended, followed and taken back", async (_name, quirks) => {
  const { word, host } = await seat({ ...noQuirks, randomParaIds: false, ...quirks });
  const { input } = await host.read();
  expect(safeFindings(input)).toHaveLength(safeFindings(docx).length);
  const texts = word.texts();
  expect(await fixAll(host)).toMatchObject({ copy: [], answers: [] });
  const mended = word.save();
  expect(safeFindings(mended)).toEqual([]);
  expect(changedBesides(docx, mended)).toEqual([]);
  const told: LiveChange[] = [];
  host.follow((change) => told.push(change));
  // In a cell, where a Mac hands over the whole row.
  word.type(2, 0, 0, "x");
  await until(() => told.length > 0);
  word.type(2, 0, 1, "");
  while (host.history().undo !== null) await host.undo();
  expect(word.texts()).toEqual(texts);
  expect(word.surprises).toEqual([]);
});

it("round trips do not grow with the document", async () => {
  const trips = async (paragraphs: number): Promise<readonly number[]> => {
    const body = Array.from({ length: paragraphs }, (_one, i) => ({ is: "body" as const, text: `Đoạn thứ ${i + 1} của văn bản nói về việc nâng cao chất lượng sinh hoạt chi bộ.` }));
    const file = party({ body: [...resolution.body, ...body], referenceNumber: "Số 5-NQ/TU", format: { body: { alignment: "left", line: 18, lineRule: "auto" } } }) as Uint8Array;
    const { word, host } = await seat({}, "ltsc2021", file);
    await host.read();
    const read = word.batches;
    await host.apply(safeFindings(file).flatMap(({ edits }) => edits), "sửa");
    return [read, word.batches - read];
  };
  expect(await trips(60)).toEqual(await trips(3));
  expect(await trips(3)).toEqual([1, 3]);
});

it("a template larger than Word takes is refused with a sentence", async () => {
  const { host } = await seat();
  expect(await host.insertTemplate(new Uint8Array(4 * 1024 * 1024 + 1))).toEqual({ is: "refused", why: says.tooLarge });
});
