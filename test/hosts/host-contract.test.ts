import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyEdits } from "../../src/document/apply";
import type { Edit } from "../../src/document/edits";
import { openDocuments } from "../../src/document/open";
import { createEngine } from "../../src/engine/client";
import type { Request } from "../../src/engine/worker";
import { createBrowserHost } from "../../src/hosts/browser/browser-host";
import { openFileHost } from "../../src/hosts/file/file-host";
import type { HeldDocument } from "../../src/hosts/held-document";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { createWordHost, type WordHost } from "../../src/hosts/word";
import { whetherThere } from "../../src/hosts/whether-there";
import type { Input } from "../../src/engine/session";
import { profiles, type ProfileName } from "../host/profiles";
import { startWord } from "../host/start";
import { party } from "../support/builder/party";

const docx = party({ referenceNumber: "Số 5-NQ/TU" }) as Uint8Array;
const folder = mkdtempSync(join(tmpdir(), "the-thuc-hosts-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const directEngine = createEngine(async ({ id, job, ask }: Request) => {
  if (job !== "apply") throw new Error(job);
  const { input, edits } = ask as { input: Uint8Array; edits: readonly Edit[] };
  return { id, ok: true, answer: applyEdits(openDocuments(input), edits) };
});
const inPath = join(folder, "vào.docx");
const outPath = join(folder, "ra.docx");

/** What the contract needs besides the port: the document as the host would save it. */
type Contracted = Pick<HeldDocument, "read" | "apply" | "reveal" | "watch" | "history" | "undo" | "redo" | "input">;
async function openInWord(kind: ProfileName): Promise<Contracted> {
  const word = startWord(kind, docx);
  const host = await createWordHost();
  open.push(host);
  return { ...host, input: () => word.save() };
}
const open: WordHost[] = [];
afterEach(async () => { for (const host of open.splice(0)) await host.close(); });

const hosts: readonly (readonly [string, () => Promise<Contracted>])[] = [
  ["memory", async () => createMemoryHost(docx, "vào.docx")],
  ["file", async () => { writeFileSync(inPath, docx); return openFileHost(inPath, outPath); }],
  ["browser", async () => {
    const host: HeldDocument = createBrowserHost({ bytes: docx, name: "vào.docx", engine: directEngine, reveal: async (at) => whetherThere(openDocuments(host.input()), at) });
    return host;
  }],
  ...(Object.keys(profiles) as ProfileName[]).map((kind) => [kind, () => openInWord(kind)] as const),
];
/** Word hands its document over as Flat OPC and undoes by writing: there the content counts, not the bytes. */
const isHeld = (name: string): boolean => !(name in profiles);
const content = (input: Input): unknown => openDocuments(input).documents[0]?.paragraphs.map(({ text, format, runs }) => ({ text, format, runs: runs.map((run) => run.format) }));
function expectSame(name: string, input: Input, wanted: Input): void {
  if (isHeld(name)) expect(input).toEqual(wanted);
  else expect(content(input)).toEqual(content(wanted));
}

/** The paragraph with the number, and an edit of its digit. */
function serialEdit(bytes: Uint8Array): Extract<Edit, { do: "replaceText" }> {
  const paragraph = openDocuments(bytes).documents[0]?.paragraphs.find((each) => each.text.startsWith("Số"));
  if (!paragraph) throw new Error("no number");
  return { do: "replaceText", at: { story: "body", paragraph: paragraph.index, start: 3, end: 4, text: "5" }, with: "05" };
}
const textOf = async (host: Contracted): Promise<string> =>
  openDocuments((await host.read()).input).documents[0]?.paragraphs.map((each) => each.text).join("\n") ?? "";

describe.each(hosts)("the %s host", (name, open) => {
  it("reads what it was given, by its name", async () => {
    const snapshot = await (await open()).read();
    expect(snapshot.name).toBe("vào.docx");
    expectSame(name, snapshot.input, docx);
  });

  it("makes an edit, tells so, and grows its revision", async () => {
    const host = await open();
    const seen: number[] = [];
    const stop = host.watch((revision) => seen.push(revision));
    const { revision } = await host.read();
    expect(await host.apply([serialEdit(docx)], "sửa số")).toEqual(["done"]);
    expect(await textOf(host)).toContain("Số 05-NQ/TU");
    expect(seen).toEqual([revision + 1]);
    expect((await host.read()).revision).toBe(revision + 1);
    stop();
    await host.undo();
    expect(seen).toHaveLength(1);
  });

  it("refuses what is stale, changing and remembering nothing", async () => {
    const host = await open();
    const { at } = serialEdit(docx);
    expect(await host.apply([{ do: "replaceText", at: { ...at, text: "7" }, with: "x" }], "hỏng")).toEqual(["stale"]);
    expectSame(name, (await host.read()).input, docx);
    expect(host.history()).toEqual({ undo: null, redo: null });
  });

  it("takes back and makes again, byte for byte", async () => {
    const host = await open();
    await host.apply([serialEdit(docx)], "sửa số");
    const mended = host.input();
    expect(host.history()).toEqual({ undo: "sửa số", redo: null });
    expect(await host.undo()).toBe(true);
    expectSame(name, host.input(), docx);
    expect(host.history()).toEqual({ undo: null, redo: "sửa số" });
    expect(await host.redo()).toBe(true);
    expectSame(name, host.input(), mended);
    expect(await host.redo()).toBe(false);
  });

  it("takes a deed of several rounds back as one", async () => {
    const host = await open();
    await host.apply([serialEdit(docx)], "sửa hai chỗ");
    const { at } = serialEdit(docx);
    await host.apply([{ do: "replaceText", at: { ...at, start: 3, end: 5, text: "05" }, with: "06" }], "sửa hai chỗ", "continues");
    expect(await textOf(host)).toContain("Số 06-NQ/TU");
    await host.undo();
    expectSame(name, host.input(), docx);
    expect(await host.undo()).toBe(false);
  });

  it("keeps deeds apart that are asked for at once", async () => {
    const host = await open();
    const edit = serialEdit(docx);
    const [first, second] = await Promise.all([host.apply([edit], "một"), host.apply([edit], "hai")]);
    // The second finds «0» where it read «5».
    expect([first, second]).toEqual([["done"], ["stale"]]);
    expect(await textOf(host)).toContain("Số 05-NQ/TU");
  });

  it("shows a place that is there, and says when it is gone", async () => {
    const host = await open();
    const { at } = serialEdit(docx);
    expect(await host.reveal(at)).toBe("shown");
    expect(await host.reveal({ ...at, text: "9" })).toBe("gone");
    expect(await host.reveal({ ...at, paragraph: 9999 })).toBe("gone");
  });
});

describe("the file host", () => {
  it("writes what changed to its own place and never touches what it read", async () => {
    writeFileSync(inPath, docx);
    const host = await openFileHost(inPath, outPath);
    await host.apply([serialEdit(docx)], "sửa số");
    expect(new Uint8Array(readFileSync(outPath))).toEqual(host.input());
    expect(new Uint8Array(readFileSync(inPath))).toEqual(docx);
  });

  it("stays as it was where the file cannot be written", async () => {
    writeFileSync(inPath, docx);
    const host = await openFileHost(inPath, join(folder, "không có", "ra.docx"));
    await expect(host.apply([serialEdit(docx)], "sửa số")).rejects.toThrow("ENOENT");
    expect(host.input()).toEqual(docx);
    expect(host.history().undo).toBeNull();
  });
});
