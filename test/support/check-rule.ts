import { requirementOf } from "../../src/standard/index";
import { standardFor, type RequirementRefs } from "../../src/standard/index";
import { severityOf } from "../../src/standard/severity";
import type { ComponentKind, FormatEdition, Severity, StandardId } from "../../src/standard/vocabulary";
import { componentOf, type PartyDocument } from "../../src/document/document";
import { applyEdits } from "../../src/document/apply";
import { createChecker } from "../../src/engine/check";
import type { Finding } from "../../src/engine/finding";
import { startSession, type Session } from "../../src/engine/session";
import type { Rule } from "../../src/rules/rule";
import { decision, officialLetter, resolution, withText, type PartyContent } from "./builder/content";
import { party, type PartyOverrides } from "./builder/party";

/** A document: compliant but for what the row says. A `\n` in `text` parts lines. */
export interface RuleCase {
  /** The text of the component that the rule looks at, or of the one named in `as`. */
  readonly text?: string;
  readonly as?: ComponentKind | "bodyParagraph";
  /** Anything else: other components, formatting, page, construction. */
  readonly change?: PartyOverrides;
  /** A change of the file's own XML, for what the description cannot say. */
  readonly xml?: (flatOpc: string) => string;
  /** Only under this edition; else under each that the rule answers to. */
  readonly edition?: FormatEdition;
  /** Word on where the row came from, where that is not plain. */
  readonly why?: string;
}
export interface WrongCase extends RuleCase {
  /** Key of the message; every finding must say it. */
  readonly says: string;
  /** How many findings; one where absent, `some` where the count is the document's. */
  readonly times?: number | "some";
  /** The text of the component (or of the finding's paragraph) when the fix was made. */
  readonly becomes?: string;
  /** Here the rule has nothing to offer although it mends others. */
  readonly noFix?: true;
  /** The rule cannot tell and says so; it then offers nothing. */
  readonly unsure?: true;
}
export interface RuleTable {
  readonly right: readonly (string | RuleCase)[];
  readonly wrong: readonly WrongCase[];
  /** What the rows change; a kind of document that has the component where absent. */
  readonly base?: PartyContent;
  /** The example describes a look and cannot be typed. */
  readonly exampleIsShown?: true;
}

const editions: readonly { readonly edition: FormatEdition; readonly texts: readonly StandardId[]; readonly on: string }[] = [
  { edition: "hd05", texts: ["hd05", "qd399"], on: "2026-06-15" },
  { edition: "hd36", texts: ["hd36", "qd66"], on: "2020-06-15" },
];

/** The same document as each edition wants it: marks at the ends of recipients, addressees and bases differ. */
export function inEdition(content: PartyContent, edition: FormatEdition): PartyContent {
  const { recipients, body } = standardFor(edition, edition === "hd05" ? "qd399" : "qd66").tables;
  const end = (items: readonly string[], mark: string): readonly string[] => items.map((item) => item.replace(/;$/u, mark));
  const list = (one: PartyContent["recipients"], mark: string): PartyContent["recipients"] => one && { ...one, items: end(one.items, mark) };
  return {
    ...content,
    recipients: list(content.recipients, recipients.itemEnd),
    addressees: list(content.addressees, recipients.addresseeEnd),
    submittedTo: list(content.submittedTo, recipients.addresseeEnd),
    bases: content.bases.map((text, i) => i === content.bases.length - 1 ? text.replace(/[.,;]$/u, body.lastBasisEnd) : text),
    ...(edition === "hd36" && content.placeAndDate === resolution.placeAndDate ? { placeAndDate: "Cao Bằng, ngày 12 tháng 6 năm 2020" } : {}),
  };
}

/** A tờ trình, which neither the builder's kinds of document are. */
export const submission: PartyContent = {
  ...resolution,
  referenceNumber: "Số 15-TTr/TU",
  typeName: "TỜ TRÌNH",
  subject: ["về chủ trương đầu tư công trung hạn"],
  submittedTo: { word: "Kính trình:", items: ["- Bộ Chính trị;", "- Ban Bí thư Trung ương;"] },
  recipients: { word: "Nơi nhận:", items: ["- Như trên;", "- Lưu Văn phòng Tỉnh uỷ."] },
};

function baseFor(rule: Rule): PartyContent {
  if (rule.documentTypes?.includes("officialLetter") || rule.looksAt === "letterSubject" || rule.looksAt === "addressees") return officialLetter;
  if (rule.documentTypes?.includes("submission") || rule.looksAt === "submittedTo") return submission;
  return rule.looksAt === "basis" ? decision : resolution;
}

/** Bytes of the row's document under an edition. */
export function documentOf(rule: Rule, table: Pick<RuleTable, "base">, row: RuleCase, edition: FormatEdition): Uint8Array | string {
  const { base: changedBase, ...change } = row.change ?? {};
  const base = inEdition(changedBase ?? table.base ?? baseFor(rule), edition);
  const kind = row.as ?? (rule.looksAt === "page" || rule.looksAt === "document" ? null : rule.looksAt);
  if (row.text !== undefined && kind === null) throw new Error(`${rule.id}: say in \`as\` what the text replaces`);
  const content = row.text === undefined || kind === null ? base : withText(base, kind, row.text);
  if (!row.xml) return party({ ...change, edition, base: content });
  const flat = party({ ...change, edition, base: content, construction: { ...change.construction, container: "flatOpc" } });
  const edited = row.xml(String(flat));
  if (edited === flat) throw new Error(`${rule.id}: the change of the XML changes nothing`);
  return edited;
}

/** Runs one rule alone. */
export function runOne(rule: Rule, input: Uint8Array | string, edition: FormatEdition): { readonly session: Session; readonly findings: readonly Finding[] } {
  const on = editions.find((each) => each.edition === edition)?.on ?? "";
  const session = startSession(createChecker({ rules: [rule] }), input, { on, edition });
  const failures = session.reports.flatMap((report) => report.failures);
  expect(failures).toEqual([]);
  return { session, findings: session.reports.flatMap((report) => report.findings) };
}

/** The severity that the requirements in force give, worked out without the engine. */
function expectedSeverity(requires: RequirementRefs, texts: readonly StandardId[]): Severity | null {
  const order: readonly Severity[] = ["hint", "warning", "error"];
  const asked = texts.flatMap((text) => {
    const row = requires[text];
    const requirement = row === undefined ? undefined : requirementOf(text, row);
    return requirement ? [severityOf(requirement)] : [];
  });
  return asked.length === 0 ? null : order[Math.max(...asked.map((each) => order.indexOf(each)))] ?? null;
}

const describeRow = (row: RuleCase): string => (row.text ?? row.why ?? JSON.stringify(row.change) ?? "").replace(/\n/gu, " / ").slice(0, 90);
const templateOf = (message: string): RegExp =>
  new RegExp(`^${message.split(/\{[A-Za-z]+\}/u).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&")).join("(?:.|\\n)*")}$`, "u");

function textNow(document: PartyDocument | undefined, rule: Rule, row: RuleCase, finding: Finding): string {
  const kind = row.as ?? rule.looksAt;
  if (document && kind !== "page" && kind !== "document" && kind !== "bodyParagraph") {
    const component = componentOf(document, kind);
    if (component) return component.text;
  }
  return document?.paragraphs.find((paragraph) => paragraph.story === finding.anchor?.story && paragraph.index === finding.anchor.paragraph)?.text ?? "";
}

/** Applies one finding's fix through the real applier and says what the rule then finds. */
export function mend(rule: Rule, session: Session, finding: Finding, edition: FormatEdition): ReturnType<typeof runOne> {
  const { input, outcomes } = applyEdits(session.opened, finding.edits);
  expect({ rule: rule.id, outcomes }).toEqual({ rule: rule.id, outcomes: finding.edits.map(() => "done") });
  return runOne(rule, input, edition);
}

/**
 * Holds a rule to its table: the only place that knows how a rule is run. Every wrong row: exactly that message, no blank
 * left, the severity of the requirement, a fix that mends (through the applier) or none and a reason. Right rows: nothing.
 */
export function checkRule(rule: Rule, table: RuleTable): void {
  const rows = table.wrong;
  const wrong: readonly WrongCase[] = table.exampleIsShown || !rows.some((row) => row.text !== undefined && row.as === undefined)
    ? rows
    : [...rows, { text: rule.example.wrong.replace(/ \/ /gu, "\n"), says: "*", why: "example" }];
  const right: readonly RuleCase[] = [
    ...table.right.map((row) => (typeof row === "string" ? { text: row } : row)),
    ...(wrong === rows ? [] : [{ text: rule.example.right.replace(/ \/ /gu, "\n"), why: "example" }]),
    { why: "the compliant document" },
  ];

  describe(rule.id, () => {
    it("says what should be, and why where it mends nothing", () => {
      expect(rule.title).not.toBe("");
      expect(rule.fix === "none" ? rule.whyNoFix : "mended").toBeTruthy();
    });
    for (const { edition, texts } of editions) {
      const severity = expectedSeverity(rule.requires, texts);
      if (severity === null) continue;
      const here = <R extends RuleCase>(all: readonly R[]): readonly R[] => all.filter((row) => row.edition === undefined || row.edition === edition);

      it.each(here(right).map((row) => [describeRow(row), row] as const))(`${edition}: right: %s`, (_name, row) => {
        const { findings } = runOne(rule, documentOf(rule, table, row, edition), edition);
        expect(findings.map((finding) => finding.message)).toEqual([]);
      });

      if (here(wrong).length === 0) continue;
      it.each(here(wrong).map((row) => [describeRow(row), row] as const))(`${edition}: wrong: %s`, (_name, row) => {
        const { session, findings } = runOne(rule, documentOf(rule, table, row, edition), edition);
        const messages = findings.map((finding) => finding.message);
        expect({ messages, count: messages.length }).toEqual({ messages, count: row.says === "*" || row.times === "some" ? Math.max(1, messages.length) : row.times ?? 1 });
        for (const finding of findings) {
          if (row.says !== "*") expect(finding.message).toMatch(templateOf(rule.messages[row.says] ?? "(no such message)"));
          expect(finding.message).not.toMatch(/\{[A-Za-z]+\}|undefined|NaN/u);
          expect(finding.outcome).toBe(row.unsure ? "unsure" : "wrong");
          expect(finding.severity).toBe(row.unsure && severity === "error" ? "warning" : severity);
          if (rule.fix === "none" || row.noFix || row.unsure) expect(finding.edits).toEqual([]);
        }
        if (rule.fix === "none" || row.noFix || row.unsure || row.says === "*") return;
        mendAll(rule, session, findings, row, edition);
      });
    }
  });
}

/** Mends every finding, each in the document as the one before left it. */
function mendAll(rule: Rule, session: Session, findings: readonly Finding[], row: WrongCase, edition: FormatEdition): void {
  let now = { session, findings };
  for (let left = findings.length; left > 0; left -= 1) {
    const [finding] = now.findings;
    if (!finding) throw new Error(`${rule.id}: a fix mended more than it said`);
    expect(finding.edits.length).toBeGreaterThan(0);
    now = mend(rule, now.session, finding, edition);
    expect(now.findings.map((each) => each.message)).toHaveLength(left - 1);
    if (left === 1 && row.becomes !== undefined) expect(textNow(now.session.reports[0]?.document, rule, row, finding)).toBe(row.becomes);
  }
}
