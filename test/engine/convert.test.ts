import { createChecker } from "../../src/engine/check";
import { convertFile, planConversion } from "../../src/engine/convert";
import { startSession, type Input } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { validateDocx } from "../support/ooxml-validator";
import type { Construction } from "../support/builder/construction";
import { party } from "../support/builder/party";
import { documentsOfHd36, type Moved } from "./documents-of-hd36";

const checker = createChecker({ rules });
const conversion = { to: "hd05", on: "2026-11-22" } as const;
const named = Object.entries(documentsOfHd36);
const build = ({ of }: Moved, construction: Partial<Construction> = {}): Input => party({ ...of, edition: "hd36", construction });

const check = (input: Input, edition: "hd05" | "hd36") => startSession(checker, input, { on: conversion.on, edition }).reports.flatMap(({ findings }) => findings);
const shortly = ({ severity, rule, message }: { severity: string; rule: string; message: string }): string => `${severity} ${rule}: ${message}`;
/** Every line of the body, its table cells and tabs told apart. */
const linesOf = (input: Input): readonly string[] => startSession(checker, input, { on: conversion.on }).reports
  .flatMap(({ document }) => document.paragraphs.filter(({ story }) => story === "body").flatMap(({ text }) => text.split(/[\n\t]/u)));

/** What is in `a` and not in `b`, each as often as it is missing. */
function without(a: readonly string[], b: readonly string[]): readonly string[] {
  const left = [...b];
  return a.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe.each(named)("%s", (_name, moved) => {
  const before = build(moved);
  const result = convertFile(checker, before, conversion);

  it("was right under HD 36 and wrong under HD 05", () => {
    expect(check(before, "hd36").map(shortly)).toEqual([]);
    expect(check(before, "hd05").some(({ severity }) => severity !== "hint")).toBe(true);
  });
  it("is right under HD 05 afterwards", () => {
    expect(check(result.output, "hd05").filter(({ severity }) => severity !== "hint").map(shortly)).toEqual([]);
    expect(result.refused.map(({ finding, why }) => `${why} ${finding.rule}`)).toEqual([]);
  });
  it("has every line it had but those that the edition changed", () => {
    const [was, is] = [linesOf(before), linesOf(result.output)];
    const changes = moved.changes.filter(([from, to]) => from !== to);
    expect([...new Set(without(was, is))].filter((line) => line.trim() !== "").sort()).toEqual(changes.map(([from]) => from).filter((line) => line !== "").sort());
    expect([...new Set(without(is, was))].filter((line) => line.trim() !== "").sort()).toEqual(changes.map(([, to]) => to).sort());
  });
  it("is told as a plan, changes nothing the second time, and is a valid file", async () => {
    const plan = planConversion(checker, before, conversion);
    expect(plan.changes.length).toBeGreaterThan(0);
    expect(plan.changes.every((change) => change.before + change.after !== "")).toBe(true);
    expect(convertFile(checker, result.output, conversion)).toMatchObject({ output: result.output, applied: [] });
    const errors = typeof result.output === "string" ? [] : await validateDocx(result.output);
    if (errors !== "unavailable") expect(errors).toEqual([]);
  }, 60_000);
});

it.each([
  { header: "table2", lines: "vml", formatting: "styles" }, { header: "tabs", signature: "tabs" }, { header: "softBreaks", signature: "softBreaks" },
  { header: "textBoxes", lines: "underline" }, { splitRuns: true, contentControls: true }, { letters: "nfd" }, { container: "flatOpc" }, { spacing: "emptyParagraphs" },
] as const satisfies readonly Partial<Construction>[])("in the construction %j", (construction) => {
  for (const [name, moved] of named) {
    const { output } = convertFile(checker, build(moved, construction), conversion);
    expect([name, check(output, "hd05").filter(({ severity }) => severity !== "hint").map(shortly)]).toEqual([name, []]);
  }
});

it("mends a typing error that HD 36 had as well only where the fix is safe, and changes no other word", () => {
  const of = { ...documentsOfHd36["nghị quyết"]?.of, referenceNumber: "Số 6-NQ/TU", subject: ["Về nâng cao chất lượng sinh hoạt chi bộ"] };
  const before = party({ ...of, edition: "hd36" });
  const asked = check(before, "hd36").filter(({ fix }) => fix === "ask").map(({ rule }) => rule);
  expect(asked).not.toEqual([]);
  const { output, applied } = convertFile(checker, before, conversion);
  expect(linesOf(output)).toEqual(expect.arrayContaining(["Số 06-NQ/TU", "Về nâng cao chất lượng sinh hoạt chi bộ"]));
  expect(applied.map(({ finding }) => finding.rule)).not.toEqual(expect.arrayContaining(asked));
});

it("names bodies that no longer exist as advice and leaves their words", () => {
  const of = { ...documentsOfHd36["nghị quyết"]?.of, body: [{ is: "body", text: "Các huyện uỷ, đảng đoàn và ban cán sự đảng tổ chức thực hiện Nghị quyết này." }] as const };
  const before = party({ ...of, edition: "hd36" });
  const { advice, output } = convertFile(checker, before, conversion);
  expect(advice.map(({ found }) => found)).toEqual(["huyện uỷ", "đảng đoàn", "ban cán sự đảng"]);
  expect(linesOf(output)).toContain("Các huyện uỷ, đảng đoàn và ban cán sự đảng tổ chức thực hiện Nghị quyết này.");
});

it("tells the sign of the typist from that of the drafter", () => {
  const { advice, output } = convertFile(checker, build(documentsOfHd36["công văn đủ dấu, chỉ dẫn"] as Moved), conversion);
  expect(advice.map(({ found }) => found)).toEqual(["ABC-268"]);
  expect(linesOf(output)).toContain("ABC-268");
});

it("does nothing to what is no document of the Party", () => {
  const before = party({ partyTitle: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", issuerName: ["UỶ BAN NHÂN DÂN"], edition: "hd36" });
  expect(convertFile(checker, before, conversion)).toMatchObject({ output: before, applied: [], advice: [] });
});
