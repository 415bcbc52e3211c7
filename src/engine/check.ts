import { standardFor, type RequirementRefs, type Standard } from "../standard/index";
import type { Day } from "../standard/editions";
import type { FormatEdition } from "../standard/vocabulary";
import type { Dismissal } from "../document/dismissals";
import type { Component, Paragraph, PartyDocument, Role } from "../document/document";
import { editionsFor } from "../document/editions";
import type { Rule } from "../rules/rule";
import type { DocumentReport, Finding } from "./finding";
import { changesBetween, stillSaid, watched, type LastSeen, type Said } from "./last-seen";
import { ruleInForce, runnerFor, type RuleInForce, type Runner } from "./run-rule";

export interface CheckOptions {
  /** What «today» is: the day a draft without a date is judged by. */
  readonly on: Day;
  /** Judge by this edition whatever the date says. */
  readonly edition?: FormatEdition;
  /** What was set aside, where the host keeps it apart from the input; else what the file carries. */
  readonly dismissals?: readonly Dismissal[];
}

/** Knows rules and nothing else; with no rules it finds nothing. */
export interface Checker {
  readonly ruleIds: readonly string[];
  /** What should be true by a rule, Vietnamese; the id itself for a rule that is no more. */
  titleOf(rule: string): string;
  /** The rules that answer to one of these requirements. */
  answering(requirements: RequirementRefs): readonly string[];
  check(document: PartyDocument, options: CheckOptions): DocumentReport;
}

/** Roles that paragraph rules see: the running text of the body and its headings. */
const bodyRoles: ReadonlySet<Role> = new Set<Role>(["body", "part", "chapter", "section", "article", "clause", "point", "title", "sectionTitle", "basis", "formula"]);

interface RuleSet {
  readonly standard: Standard;
  readonly byLook: ReadonlyMap<string, readonly RuleInForce[]>;
  /** By what paragraph rules may depend on besides the paragraph and its role: the document's type and whether it may adapt. */
  readonly memories: Map<string, Memory>;
  /** Of the last document, and of the last one that stood behind another in its file. */
  readonly lastSeen: Map<boolean, LastSeen>;
}

/** What paragraph rules said of a paragraph in a role; paragraphs are never changed in place, so this stays true. */
type Memory = WeakMap<Paragraph, { readonly role: Role; readonly findings: readonly Finding[] }>;

/** Puts rules together once; what paragraph rules said of an unchanged paragraph is remembered between checks. */
export function createChecker({ rules }: { readonly rules: readonly Rule[] }): Checker {
  const sets = new Map<string, RuleSet>();

  function ruleSet(standard: Standard): RuleSet {
    const key = `${standard.edition} ${standard.authorityEdition}`;
    let set = sets.get(key);
    if (!set) {
      const byLook = new Map<string, RuleInForce[]>();
      for (const rule of rules) {
        const inForce = ruleInForce(rule, standard);
        if (!inForce) continue;
        const list = byLook.get(rule.looksAt);
        if (list) list.push(inForce); else byLook.set(rule.looksAt, [inForce]);
      }
      set = { standard, byLook, memories: new Map(), lastSeen: new Map() };
      sets.set(key, set);
    }
    return set;
  }

  return {
    ruleIds: rules.map((rule) => rule.id),
    titleOf: (id) => rules.find((rule) => rule.id === id)?.title ?? id,
    answering: (wanted) => rules.filter(({ requires }) => (["hd05", "hd36", "qd399", "qd66"] as const).some((text) => wanted[text] !== undefined && wanted[text] === requires[text])).map(({ id }) => id),
    check(document, options) {
      const editions = editionsFor(document, { on: options.on, ...(options.edition ? { override: options.edition } : {}) });
      if (!isJudged(document) || editions.format === null) return { document, editions, findings: [], failures: [] };
      // A document older than QĐ 66 can only get here by a named edition: then its pair judges types and authority.
      const authority = editions.authority ?? (editions.format === "hd05" ? "qd399" : "qd66");
      const set = ruleSet(standardFor(editions.format, authority));
      const failures = new Map<string, string>();
      const findings = inReadingOrder(findAll(document, set, failures));
      return { document, editions, findings, failures: [...failures].map(([rule, error]) => ({ rule, error })) };
    },
  };
}

/** Look-alikes, personal forms and text that cannot be read as letters are recognised, and that is all. */
function isJudged(document: PartyDocument): boolean {
  return document.kind !== "notParty" && !document.personalForm && document.legacyEncoding === null;
}

const applies = ({ rule }: RuleInForce, document: PartyDocument): boolean =>
  rule.documentTypes === undefined || (document.documentType !== null && rule.documentTypes.includes(document.documentType));

function findAll(document: PartyDocument, set: RuleSet, failures: Map<string, string>): Finding[] {
  const findings: Finding[] = [];
  const ear = watched(document);
  const inForce = (look: string): readonly RuleInForce[] => (set.byLook.get(look) ?? []).filter((each) => applies(each, document));
  const runners = new Map<RuleInForce, Runner>();
  const runnerOf = (rule: RuleInForce): Runner => {
    let runner = runners.get(rule);
    if (!runner) runners.set(rule, runner = runnerFor(rule, ear.document, set.standard, failures));
    return runner;
  };
  const last = set.lastSeen.get(document.attached);
  const changes = last ? changesBetween(last.document, document) : null;
  const said = new Map<Component | null, Map<Rule, Said>>();
  const inParagraphs = new Map<Paragraph, readonly Finding[]>();
  const ask = (asked: RuleInForce, topic: Finding["component"], about: Component | null): void => {
    const { rule } = asked;
    let answer = last && changes ? stillSaid(rule, about, last, document, changes, set.standard) : null;
    if (!answer) {
      const own: Finding[] = [];
      ear.sawText = false;
      runnerOf(asked).run(about ? { component: about } : {}, topic, own);
      answer = { findings: own.length > 0 ? own : nothing, sawText: ear.sawText };
    }
    // A rule that broke down has to say so again.
    if (!failures.has(rule.id)) said.get(about)?.set(rule, answer);
    for (const finding of answer.findings) findings.push(finding);
  };

  for (const component of ear.document.components) {
    const list = inForce(component.kind);
    if (list.length > 0) said.set(component, new Map());
    for (const each of list) ask(each, component.kind, component);
  }
  said.set(null, new Map());
  // Of a fragment or a document without a header only what was recognised is judged: no page, no absence, no body.
  if (document.kind !== "unsure") {
    const memory = memoryFor(document, set);
    const paragraphRules = new Map<Role, readonly Runner[]>();
    const rulesFor = (role: Role): readonly Runner[] => {
      let own = paragraphRules.get(role);
      if (!own) paragraphRules.set(role, own = inForce("bodyParagraph").filter(({ rule }) => rule.roles === undefined || rule.roles.includes(role)).map(runnerOf));
      return own;
    };
    const of = (paragraph: Paragraph, role: Role): void => {
      const own = bodyRoles.has(role) ? paragraphFindings(paragraph, role, rulesFor, memory) : nothing;
      if (own.length > 0) inParagraphs.set(paragraph, own);
    };
    if (last && changes) {
      for (const [paragraph, own] of last.inParagraphs) inParagraphs.set(paragraph, own);
      for (const { before, now, role } of changes) {
        inParagraphs.delete(before);
        of(now, role);
      }
    } else for (const [paragraph, role] of document.roles) of(paragraph, role);
    for (const own of inParagraphs.values()) for (const finding of own) findings.push(finding);
    for (const look of ["page", "document"] as const) for (const each of inForce(look)) ask(each, look, null);
  }
  set.lastSeen.set(document.attached, { document, said, inParagraphs });
  return findings;
}

const nothing: readonly Finding[] = [];

function memoryFor(document: PartyDocument, set: RuleSet): Memory {
  const key = `${document.documentType ?? ""} ${document.mayAdapt ? "adapt" : ""}`;
  let memory = set.memories.get(key);
  if (!memory) {
    memory = new WeakMap();
    set.memories.set(key, memory);
  }
  return memory;
}

function paragraphFindings(paragraph: Paragraph, role: Role, rulesFor: (role: Role) => readonly Runner[], memory: Memory): readonly Finding[] {
  const remembered = memory.get(paragraph);
  if (remembered?.role === role) return remembered.findings;
  const topic = (role === "title" || role === "sectionTitle" || role === "formula" ? "body" : role) as Finding["component"];
  const findings: Finding[] = [];
  const seen = { paragraph, role };
  for (const rule of rulesFor(role)) rule.run(seen, topic, findings);
  memory.set(paragraph, { role, findings: findings.length > 0 ? findings : nothing });
  return findings;
}

const storyOrder = (finding: Finding): number => (finding.anchor === null ? 0 : finding.anchor.story === "body" ? 1 : 2);

function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) =>
    storyOrder(a) - storyOrder(b)
    || (a.anchor?.story ?? "").localeCompare(b.anchor?.story ?? "")
    || (a.anchor?.paragraph ?? 0) - (b.anchor?.paragraph ?? 0)
    || (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0)
    || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
