import { createChecker } from "../../src/engine/check";
import { fixFile } from "../../src/engine/fix";
import { planFixes } from "../../src/engine/plan";
import { startSession } from "../../src/engine/session";
import { formatRun, removeParagraph, replaceText } from "../../src/document/edits";
import { defineRule, type Rule } from "../../src/rules/rule";
import { pt } from "../../src/shared/measure";
import { party } from "../support/builder/party";

const options = { on: "2026-11-22" };
const example = { right: "đúng", wrong: "sai" };

/** Says «no» to the word «cấp» in every body paragraph, and mends it to `becomes`. */
const word = (id: string, found: string, becomes: string): Rule => defineRule({
  id, title: "thử", requires: { hd05: "ND-01", hd36: "B01" }, fix: "safe", looksAt: "bodyParagraph", example,
  messages: { no: "Ghi «{found}»." },
  check({ paragraph, report }) {
    const start = paragraph.text.indexOf(found);
    if (start < 0) return;
    const span = { paragraph, start, end: start + found.length, text: found };
    report(span, "no", { found }, replaceText(span, becomes));
  },
});
const number = (check: Parameters<typeof defineRule<"referenceNumber", { no: string }>>[0]["check"], more: Partial<Rule> = {}): Rule => ({
  ...defineRule({ id: "thu/so", title: "thử", requires: { hd05: "SK-03", hd36: "S02" }, fix: "safe", looksAt: "referenceNumber", example, messages: { no: "Số {found}" }, check }),
  ...more,
} as Rule);

describe("running rules", () => {
  it("with no rules finds nothing", () => {
    const [report] = startSession(createChecker({ rules: [] }), party(), options).reports;
    expect(report?.document.kind).toBe("party");
    expect(report?.findings).toEqual([]);
  });

  it("leaves out a rule that breaks down, says so, and runs the others", () => {
    const broken = number(() => { throw new Error("hỏng"); });
    const [report] = startSession(createChecker({ rules: [broken, word("thu/tu", "cấp", "x")] }), party(), options).reports;
    expect(report?.failures).toEqual([{ rule: "thu/so", error: "hỏng" }]);
    expect(report?.findings.length).toBeGreaterThan(0);
  });

  it("gives each edition its own citation and severity", () => {
    const rule = number(({ component, report }) => { report(component, "no", { found: "1" }); });
    const cites = (edition: "hd05" | "hd36"): readonly string[] | undefined =>
      startSession(createChecker({ rules: [rule] }), party({ edition }), options).reports[0]?.findings[0]?.cites;
    expect(cites("hd05")?.every((id) => id.startsWith("hd05/"))).toBe(true);
    expect(cites("hd36")?.every((id) => id.startsWith("hd36/"))).toBe(true);
  });

  it("never lets «unsure» be stronger than a warning, nor offer a fix", () => {
    const rule = number(({ component, unsure }) => { unsure(component, "no", { found: "1" }); });
    const finding = startSession(createChecker({ rules: [rule] }), party(), options).reports[0]?.findings[0];
    expect(finding).toMatchObject({ outcome: "unsure", severity: "warning", fix: "none", edits: [] });
  });

  it("does not look into what a message's blank brings along", () => {
    const rule = number(({ component, report }) => { report(component, "no", { found: "{found}{x}" }); });
    expect(startSession(createChecker({ rules: [rule] }), party(), options).reports[0]?.findings[0]?.message).toBe("Số {found}{x}");
  });

  it("finds the same in any order of rules", () => {
    const rules = [word("a/a", "cấp", "x"), word("a/b", "tổ chức", "y"), number(({ component, report }) => { report(component, "no", { found: "1" }); })];
    const found = (order: readonly Rule[]): unknown => startSession(createChecker({ rules: order }), party(), options).reports[0]?.findings;
    expect(found([...rules].reverse())).toEqual(found(rules));
  });
});

describe("mending", () => {
  it("composes two fixes on one paragraph, and fixing again changes nothing", () => {
    const checker = createChecker({ rules: [word("a/a", "đổi mới", "đổi  mới"), word("a/b", "nâng cao", "nâng lên")] });
    const first = fixFile(checker, party(), options);
    expect(first.applied.length).toBeGreaterThan(1);
    const text = first.session.opened.documents[0]?.paragraphs.slice(10).map((each) => each.text).join("\n") ?? "";
    expect(text).toContain("đổi  mới");
    expect(text).not.toContain("nâng cao");
    const second = fixFile(checker, first.output, options);
    expect(second.applied).toEqual([]);
    expect(second.output).toEqual(first.output);
  });

  it("makes a fix whole or not at all where a paragraph has changes pending", () => {
    const checker = createChecker({ rules: [word("a/a", "đổi mới", "x")] });
    const input = party({ construction: { tracked: true } });
    const result = fixFile(checker, input, options);
    expect(result.applied).toEqual([]);
    expect(result.refused.map((each) => each.why)).toContain("pendingChange");
    expect(result.output).toBe(input);
  });

  it("gives up a fix that does not mend its finding instead of trying for ever", () => {
    const stubborn = number(({ component, report }) => {
      const [line] = component.lines;
      if (line) report(line, "no", { found: "1" }, formatRun(line, { size: pt(14) }));
    });
    const result = fixFile(createChecker({ rules: [stubborn] }), party(), options);
    expect(result.refused.map((each) => each.why)).toEqual(["unsupported"]);
    expect(result.rounds).toBeLessThan(4);
  });

  it("plans only what was asked for", () => {
    const ask = { ...word("a/ask", "cấp", "x"), fix: "ask" } as Rule;
    const [report] = startSession(createChecker({ rules: [ask, word("a/a", "đổi mới", "y")] }), party(), options).reports;
    if (!report) throw new Error("no report");
    const rulesOf = (selection: Parameters<typeof planFixes>[1]): string[] => [...new Set(planFixes(report, selection).changes.map((each) => each.finding.rule))].sort();
    expect(rulesOf({})).toEqual(["a/a"]);
    expect(rulesOf({ includeAsk: true })).toEqual(["a/a", "a/ask"]);
    expect(rulesOf({ includeAsk: true, rules: ["a/ask"] })).toEqual(["a/ask"]);
    const one = report.findings.find((finding) => finding.rule === "a/ask");
    expect(rulesOf({ findings: [one?.id ?? ""] })).toEqual(["a/ask"]);
  });

  it("takes fixes that remove paragraphs after those that stay in place", () => {
    const remove = defineRule({
      id: "a/star", title: "thử", requires: { hd05: "CQ-02", hd36: "I03" }, fix: "ask", looksAt: "separatorAsterisk", example, messages: { no: "có *" },
      check({ component, report }) { const [line] = component.lines; if (line) report(line, "no", {}, removeParagraph(line)); },
    });
    const result = fixFile(createChecker({ rules: [remove, word("a/a", "đổi mới", "y")] }), party(), options, { includeAsk: true });
    expect(result.applied.map((each) => each.finding.rule)).toEqual(expect.arrayContaining(["a/a", "a/star"]));
    expect(result.session.reports[0]?.findings).toEqual([]);
  });
});

describe("sessions", () => {
  it("judges a changed paragraph as a fresh check of the whole would", () => {
    const checker = createChecker({ rules: [word("a/a", "đổi mới", "x")] });
    const session = startSession(checker, party(), options);
    const body = session.opened.documents[0]?.paragraphs.find((each) => each.text.includes("đổi mới"));
    if (!body) throw new Error("no such paragraph");
    const updated = session.update([{ story: "body", index: body.index, xml: `<w:p><w:r><w:t>Không còn chữ ấy.</w:t></w:r></w:p>` }]);
    expect(updated.reports[0]?.findings.map((each) => each.anchor?.paragraph)).not.toContain(body.index);
    expect(updated.reports[0]?.document.paragraphs.length).toBe(session.reports[0]?.document.paragraphs.length);
  });
});
