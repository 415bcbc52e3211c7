import type { Edit } from "../../src/document/edits";
import { openDocuments } from "../../src/document/open";
import { draftedNamed } from "../support/forms";
import type { AbilityId, LiveChange, Squiggle, WordHost } from "../../src/hosts/word";
import { says } from "../../src/hosts/word/sentences";
import type { Sentence } from "../../src/engine/sentence";
import { badDocument } from "./bad-document";
import type { TestWord } from "./core/word";
import { fixAll, judge, safeFindings } from "./fix-all";
import type { ProfileName } from "./profiles";

/** A host as a test holds it, in this process or across a page; `changes` gathers what following told. */
export interface Seat {
  readonly word: TestWord;
  readonly host: Pick<WordHost, "can" | "read" | "apply" | "reveal" | "undo" | "openMendedCopy" | "openDocument" | "insertTemplate" | "annotate"> & { abilities(): Promise<ReturnType<WordHost["abilities"]>> };
  follow(): Promise<() => Promise<readonly LiveChange[]>>;
}
export interface Cell { readonly id: AbilityId; readonly row: string; readonly run: (seat: Seat, level: Level) => Promise<void> }
export type Level = "✓" | "r" | "–";

/** The matrix of what must work where, as it was decided; the web's page set-up is «–» with a download. */
export const matrix: Readonly<Record<AbilityId, Readonly<Record<ProfileName, Level>>>> = {
  check: { ltsc2021: "✓", ltsc2024: "✓", m365: "✓", mac: "✓", web: "✓" },
  live: { ltsc2021: "r", ltsc2024: "✓", m365: "✓", mac: "✓", web: "✓" },
  fix: { ltsc2021: "✓", ltsc2024: "✓", m365: "✓", mac: "✓", web: "✓" },
  lineSpacing: { ltsc2021: "✓", ltsc2024: "✓", m365: "✓", mac: "✓", web: "✓" },
  pageSetup: { ltsc2021: "r", ltsc2024: "r", m365: "✓", mac: "✓", web: "–" },
  newDocument: { ltsc2021: "✓", ltsc2024: "✓", m365: "✓", mac: "✓", web: "r" },
  intoDocument: { ltsc2021: "r", ltsc2024: "✓", m365: "✓", mac: "✓", web: "✓" },
  undo: { ltsc2021: "✓", ltsc2024: "✓", m365: "✓", mac: "✓", web: "✓" },
  squiggles: { ltsc2021: "–", ltsc2024: "–", m365: "✓", mac: "✓", web: "r" },
};

/** What the reader is told in every cell that is not «✓»; the pane shows exactly this. */
export const told: Readonly<Partial<Record<AbilityId, Readonly<Partial<Record<ProfileName, Sentence>>>>>> = {
  live: { ltsc2021: says.liveReduced },
  pageSetup: { ltsc2021: says.pageInCopy, ltsc2024: says.pageInCopy, web: says.pageByDownload },
  newDocument: { web: says.newIntoOpen },
  intoDocument: { ltsc2021: says.intoReduced },
  squiggles: { ltsc2021: says.noSquiggles, ltsc2024: says.noSquiggles, web: says.squigglesOnWeb },
};
const levels = { full: "✓", reduced: "r", none: "–" } as const;

const rulesLeft = (word: TestWord): readonly string[] => [...new Set(safeFindings(word.save()).map(({ finding }) => finding.rule))];
const editsOf = (word: TestWord, rule: RegExp): readonly Edit[] => safeFindings(word.save()).filter(({ finding }) => rule.test(finding.rule)).flatMap(({ edits }) => edits);
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
async function until<T>(ask: () => Promise<T>, isEnough: (got: T) => boolean): Promise<T> {
  for (let i = 0; i < 100; i += 1) {
    const got = await ask();
    if (isEnough(got)) return got;
    await pause(100);
  }
  return ask();
}
const drafted = (): Uint8Array => draftedNamed("resolution", "tinh-uy-dien-bien", "hd05").docx;

export const cells: readonly Cell[] = [
  { id: "check", row: "full check, list, jump", async run({ word, host }) {
    const { input } = await host.read();
    const { findings } = judge(input).reports[0] ?? { findings: [] };
    expect(findings.map(({ rule }) => rule)).toEqual(judge(word.save()).reports[0]?.findings.map(({ rule }) => rule));
    const number = findings.find(({ rule }) => rule === "reference-number/leading-zero");
    if (!number?.anchor) throw new Error("no finding");
    expect(await host.reveal(number.anchor)).toBe("shown");
    expect(word.selectedText).toBe(number.anchor.text);
    word.type(2, 0, 0, "x");
    expect(await host.reveal(number.anchor)).toBe("gone");
  } },
  { id: "live", row: "check after a pause", async run({ word, host, follow }) {
    await host.read();
    const changes = await follow();
    const at = word.texts().findIndex((text) => text.startsWith("Các cấp uỷ"));
    word.type(at, 0, 0, "Tất cả ");
    const told = await until(changes, (list) => list.length > 0);
    expect(told[0]?.patches?.map(({ xml }) => xml.includes("Tất cả ")) ?? "whole").toEqual([true]);
    // A paragraph more is not a change inside one: the whole is looked at.
    word.enter(at, "Đoạn mới.");
    expect((await until(changes, (list) => list.length > 1)).at(-1)?.patches).toBeNull();
  } },
  { id: "fix", row: "fix text and properties", async run({ word, host }) {
    await host.read();
    const edits = editsOf(word, /reference-number|typeface|subject|alignment|issuer-name|place-and-date/u);
    const outcomes = await host.apply(edits, "sửa");
    expect(new Set(outcomes)).toEqual(new Set(["done"]));
    expect(rulesLeft(word).filter((rule) => !/^page\/|^body\/(?:line|paragraph)-spacing/u.test(rule))).toEqual([]);
    expect(word.texts()).toContain("Số 05-NQ/TU");
  } },
  { id: "lineSpacing", row: "fix exact line spacing", async run({ word, host }) {
    await host.read();
    const edits = editsOf(word, /line-spacing/u);
    expect(edits.length).toBeGreaterThan(5);
    const before = word.log.length;
    expect(new Set(await host.apply(edits, "sửa"))).toEqual(new Set(["done"]));
    expect(rulesLeft(word)).not.toContain("body/line-spacing");
    // By style: one paragraph is written whole, whatever their number.
    expect(word.log.slice(before).filter((what) => what === "paragraph.insertOoxml")).toHaveLength(1);
  } },
  { id: "pageSetup", row: "fix page set-up", async run({ word, host }, level) {
    await host.read();
    const edits = editsOf(word, /^page\//u);
    const outcomes = await host.apply(edits, "sửa");
    if (level === "✓") {
      expect(new Set(outcomes)).toEqual(new Set(["done"]));
      expect(rulesLeft(word).filter((rule) => rule.startsWith("page/"))).toEqual([]);
      return;
    }
    expect(new Set(outcomes)).toEqual(new Set(["needsCopy"]));
    const texts = word.texts();
    const delivery = await host.openMendedCopy(edits, "bản sửa.docx");
    expect(delivery.is).toBe(level === "r" ? "opened" : "download");
    const copy = delivery.is === "download" ? delivery.docx : word.opened[0];
    if (!copy) throw new Error("no copy");
    expect(safeFindings(copy).map(({ finding }) => finding.rule).filter((rule) => rule.startsWith("page/"))).toEqual([]);
    expect(openDocuments(copy).documents[0]?.paragraphs.filter(({ story }) => story === "body").map(({ text }) => text)).toEqual(texts);
    expect(word.log).toEqual([]);
  } },
  { id: "newDocument", row: "new document from a template", async run({ word, host }, level) {
    const delivery = await host.openDocument(drafted(), "nghị quyết.docx");
    expect(delivery.is).toBe(level === "✓" ? "opened" : "download");
    const copy = delivery.is === "download" ? delivery.docx : word.opened[0];
    expect(copy && judge(copy).reports[0]?.findings.filter(({ severity }) => severity !== "hint")).toEqual([]);
  } },
  { id: "intoDocument", row: "template into the open document", async run({ word, host }, level) {
    const inserted = await host.insertTemplate(drafted());
    expect(inserted).toEqual(level === "✓" ? { is: "inserted" } : { is: "reduced", why: says.intoReduced });
    const wrong = judge(word.save()).reports[0]?.findings.filter(({ severity }) => severity !== "hint").map(({ rule }) => rule) ?? [];
    expect(wrong.filter((rule) => level === "✓" || !rule.startsWith("page"))).toEqual([]);
  } },
  { id: "undo", row: "our own «Hoàn tác»", async run({ word, host }) {
    const before = judge(word.save()).reports[0]?.findings.map(({ rule, message }) => `${rule} ${message}`);
    const texts = word.texts();
    expect((await fixAll(host)).done).toBeGreaterThan(20);
    expect(word.texts()).not.toEqual(texts);
    expect(await host.undo()).toBe(true);
    expect(word.texts()).toEqual(texts);
    expect(judge(word.save()).reports[0]?.findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual(before);
    expect(await host.undo()).toBe(false);
  } },
  { id: "squiggles", row: "squiggles", async run({ word, host }, level) {
    const { input } = await host.read();
    const squiggles = (judge(input).reports[0]?.findings ?? []).flatMap(({ id, anchor, severity }): Squiggle[] => (anchor?.story === "body" && anchor.end > anchor.start ? [{ id, severity, ...anchor }] : []));
    expect(squiggles.length).toBeGreaterThan(5);
    expect(await host.annotate(squiggles)).toBe(level !== "–");
    expect(word.annotations.size).toBe(level === "–" ? 0 : squiggles.length);
    if (level === "–") return;
    expect(await host.annotate([])).toBe(true);
    expect(word.annotations.size).toBe(0);
  } },
];

/** The promise is as decided, and where it is not full the sentence for the reader is there in both languages. */
export async function checkPromise({ host, word }: Seat, id: AbilityId, level: Level): Promise<void> {
  const { [id]: ability } = await host.abilities();
  expect(levels[ability.level]).toBe(level);
  expect(ability.why).toEqual(told[id]?.[word.profile.name] ?? null);
  if (level !== "✓") expect([ability.why?.vi ?? "", ability.why?.en ?? ""].every((sentence) => sentence.length > 40 && sentence.endsWith("."))).toBe(true);
}
export const matrixDocument = (): Uint8Array => badDocument();
