import { fingerprint } from "../../shared/fingerprint";
import { requirementOf, type ProvisionId, type RequirementRefs } from "../../standard/index";
import type { Day } from "../../standard/editions";
import type { DocumentType, FormatEdition, Severity } from "../../standard/vocabulary";
import type { Dismissal, FindingMark } from "../../document/dismissals";
import { componentOf, type Span } from "../../document/document";
import { anchorOf, type Anchor } from "../../document/edits";
import { extrasOf, leftoversOf, type FileProperty, type Leftovers, type PackageExtras } from "../../document/leftovers";
import type { Checker } from "../check";
import { gatePrefix } from "../dismissals";
import { countBySeverity, type DocumentReport, type Finding } from "../finding";
import type { Session } from "../session";
import type { Sentence } from "../sentence";
import { gateChecks } from "./checks";
import { gateTitles, type GateCheckId } from "./titles";

/** One thing that the gate asks of a document that is to be issued. Plain data: it crosses a worker. */
export interface GateItem {
  readonly check: GateCheckId;
  /** `aside`: not met, and somebody answers for it. `told`: to be known, not in the way. */
  readonly state: "met" | "unmet" | "aside" | "told";
  readonly says: Sentence;
  readonly cites: readonly ProvisionId[];
  /** Where it was seen, in reading order; at most a screenful. */
  readonly places: readonly Anchor[];
  readonly aside: Dismissal | null;
  /** How an answer for it is kept; null where nobody can answer for it. */
  readonly mark: FindingMark | null;
}

/** What identifies a document in the note. Of a secret one no words are kept. */
export interface GateDocument {
  readonly documentType: DocumentType | null;
  readonly typeName: string;
  readonly referenceNumber: string;
  readonly issueDate: Day | null;
  readonly issuer: string;
  readonly subject: string;
  readonly secrecy: string;
  readonly edition: FormatEdition | null;
  /** Vietnamese. */
  readonly editionReason: string;
}

/** A finding or a question of the gate that was set aside, for a reader. */
export interface ToldDismissal {
  readonly title: string;
  /** The words that were pointed at; empty for a secret document and for what has no place. */
  readonly text: string;
  readonly cites: readonly ProvisionId[];
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
}

export interface ReleaseVerdict {
  readonly ready: boolean;
  readonly items: readonly GateItem[];
  readonly documents: readonly GateDocument[];
  readonly dismissals: readonly ToldDismissal[];
  /** Set aside once, and standing for nothing any more. */
  readonly stale: readonly ToldDismissal[];
  readonly left: Readonly<Record<Severity, number>>;
  readonly properties: readonly FileProperty[];
  readonly rules: number;
}

/** What a check of the gate looks at. */
export interface Evidence {
  readonly session: Session;
  readonly checker: Checker;
  readonly on: Day;
  readonly isForced: boolean;
  readonly reports: readonly DocumentReport[];
  /** Those that have a head of their own: a regulation behind its decision leans on the decision's. */
  readonly heads: readonly DocumentReport[];
  readonly extras: PackageExtras;
  readonly leftovers: readonly Leftovers[];
  /** Open findings of the rules that answer to these requirements. */
  findingsOn(requirements: RequirementRefs): readonly Finding[];
}

/** What one check saw: nothing in the way, or what and where. */
export interface Seen {
  readonly state: "met" | "unmet" | "told";
  readonly says: Sentence;
  readonly at?: readonly (Span | Anchor)[];
  readonly requires?: RequirementRefs;
}

/** How many places of one item are listed. */
const mostPlaces = 40;

/** The clerk's one look: may this document be issued? Asked of a session, so that it agrees with the check. */
export function judgeRelease(checker: Checker, session: Session, options: { readonly on: Day; readonly edition?: FormatEdition }): ReleaseVerdict {
  const { reports, dismissals } = session;
  const evidence: Evidence = {
    session, checker, on: options.on, isForced: options.edition !== undefined, reports,
    heads: reports.filter(({ document }) => !document.attached && document.kind !== "notParty"),
    extras: extrasOf(session.opened), leftovers: reports.map(({ document }) => leftoversOf(document)),
    findingsOn(requirements) {
      const ids = new Set(checker.answering(requirements));
      return reports.flatMap(({ findings }) => findings.filter(({ rule, dismissed, outcome }) => ids.has(rule) && !dismissed && outcome === "wrong"));
    },
  };
  const answers = dismissals.all.filter(({ rule }) => rule.startsWith(gatePrefix));
  const isSecret = reports.some(({ document }) => componentOf(document, "secrecyMark") !== null);
  // What the standard asks is asked of a Party document alone; the rest of the file's hygiene of any.
  const isOfParty = reports.some(({ document }) => document.kind !== "notParty");
  const items = gateChecks.filter(({ requires }) => isOfParty || requires === undefined).map((check): GateItem => {
    const seen = check.look(evidence);
    const requires = seen.requires ?? check.requires;
    const places = (seen.at ?? []).map((one) => "paragraph" in one && typeof one.paragraph !== "number" ? anchorOf(one as Span) : one as Anchor);
    const mark = seen.state === "unmet" && check.mayBeAside
      ? { rule: `${gatePrefix}${check.id}`, component: "document", text: fingerprint(places.map(({ text }) => text).join("\n")), saw: fingerprint(seen.says.vi), around: fingerprint("") } : null;
    const aside = mark && answers.find(({ rule, text, saw }) => rule === mark.rule && text === mark.text && saw === mark.saw) || null;
    return {
      check: check.id, state: aside ? "aside" : seen.state, says: seen.says, cites: requires ? citesOf(requires, reports) : [],
      places: places.slice(0, mostPlaces), aside, mark,
    };
  });
  const holding = new Set(items.map(({ aside }) => aside));
  const told = (one: Dismissal, finding?: Finding): ToldDismissal => ({
    title: titleOf(checker, one), text: isSecret ? "" : excerpt(finding?.anchor?.text ?? ""), cites: finding?.cites ?? items.find(({ aside }) => aside === one)?.cites ?? [],
    reason: one.reason, by: one.by, on: one.on,
  });
  return {
    ready: items.every(({ state }) => state !== "unmet"),
    items,
    documents: reports.map((report) => gateDocument(report, isSecret)),
    dismissals: [...[...dismissals.of].map(([finding, one]) => told(one, finding)), ...answers.filter((one) => holding.has(one)).map((one) => told(one))],
    stale: [...dismissals.stale, ...answers.filter((one) => !holding.has(one))].map((one) => told(one)),
    left: countBySeverity(reports.flatMap(({ findings }) => findings)),
    properties: evidence.extras.properties,
    rules: checker.ruleIds.length,
  };
}

function titleOf(checker: Checker, { rule }: Dismissal): string {
  const check = gateChecks.find(({ id }) => rule === `${gatePrefix}${id}`);
  return check ? gateTitles[check.id].vi : checker.titleOf(rule);
}

/** Only clauses of the editions in force for one of the documents. */
function citesOf(requires: RequirementRefs, reports: readonly DocumentReport[]): readonly ProvisionId[] {
  const editions = new Set(reports.flatMap(({ editions: { format, authority } }) => [format, authority]));
  return [...new Set((["hd05", "hd36", "qd399", "qd66"] as const).flatMap((text) => {
    const row = requires[text];
    return row !== undefined && editions.has(text) ? requirementOf(text, row)?.cites ?? [] : [];
  }))];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
const excerpt = (text: string): string => oneLine(text).length > 80 ? `${oneLine(text).slice(0, 79)}…` : oneLine(text);

function gateDocument({ document, editions }: DocumentReport, isSecret: boolean): GateDocument {
  const words = (kind: "typeName" | "referenceNumber" | "issuerName" | "subject" | "letterSubject" | "secrecyMark"): string => oneLine(componentOf(document, kind)?.text ?? "");
  return {
    documentType: document.documentType, typeName: words("typeName"), referenceNumber: words("referenceNumber"), issueDate: document.issueDate,
    issuer: words("issuerName"), subject: isSecret ? "" : words("subject") || words("letterSubject"), secrecy: words("secrecyMark"),
    edition: document.kind === "notParty" ? null : editions.format, editionReason: editions.reason,
  };
}
