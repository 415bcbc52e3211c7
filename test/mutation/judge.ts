import { createChecker, type CheckOptions } from "../../src/engine/check";
import type { Finding } from "../../src/engine/finding";
import { fixFile } from "../../src/engine/fix";
import { startSession, type Input, type Session } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { buildParty } from "../support/builder/build-party";
import type { Construction } from "../support/builder/construction";
import type { Base } from "./bases";
import { today } from "./bases";
import { dueOf, type Mutant } from "./mutant";

const checker = createChecker({ rules });
const options = { on: today };

/** A document that lost its date would be judged by today's edition. */
const optionsFor = (mutant: Mutant): CheckOptions => (mutant.broken === "absent" ? { ...options, edition: mutant.base.edition } : options);

export interface Verdict {
  readonly detected: "wrong" | "unsure" | "missed";
  /** Findings outside the broken component. */
  readonly alarms: readonly Finding[];
  /** `refused`: changes are pending or the place is locked; `none`: nothing is offered. */
  readonly mended: "yes" | "no" | "none" | "refused";
  /** What it was that went wrong, for the list of faults. */
  readonly notes: readonly string[];
}

const findingsOf = (session: Session): readonly Finding[] => session.reports.flatMap((report) => report.findings);
export const shortly = (finding: Finding): string => `${finding.rule} (${finding.severity}, ${finding.outcome}) ${finding.message.slice(0, 110)}`;

/** Appendices need sections of their own to be compliant where an edition wants their pages counted anew. */
function constructionOf(base: Base, construction: Partial<Construction>, forced: Partial<Construction> = {}): Partial<Construction> {
  const own = base.content.appendices.length > 0 ? { appendixSections: "restart" as const } : {};
  return { ...own, ...construction, ...base.construction, ...forced };
}

export function build(base: Base, construction: Partial<Construction>, mutant?: Mutant): Input {
  const input = buildParty({
    edition: base.edition, content: { ...base.content, ...mutant?.content }, construction: constructionOf(base, construction, mutant?.construction),
    ...(mutant?.format ? { format: mutant.format } : {}), ...(base.page || mutant?.page ? { page: { ...base.page, ...mutant?.page } } : {}),
  });
  return mutant?.patch ? patched(input, mutant.patch) : input;
}

function patched(input: Input, patch: (xml: string) => string): Input {
  if (typeof input === "string") return patch(input);
  const files = unzipSync(input);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, /^word\/(?:document|header\d)\.xml$/u.test(name) ? strToU8(patch(strFromU8(bytes))) : bytes])), { level: 1 });
}

const clean = new Map<string, Session>();
/** Nothing more is asked about the documents checked so far. */
export const forgetUnbroken = (): void => clean.clear();
/** The check of the compliant document in a construction; made once. */
export function unbroken(base: Base, construction: Partial<Construction>): Session {
  const key = `${base.edition} ${base.name} ${JSON.stringify(construction)}`;
  let session = clean.get(key);
  if (!session) {
    session = startSession(checker, build(base, construction), options);
    clean.set(key, session);
  }
  return session;
}
/** Breaches that a construction itself is: a typed page number, decomposed letters. */
export function isOfConstruction(finding: Finding, construction: Partial<Construction>): boolean {
  const cites: readonly string[] = finding.cites;
  if (construction.letters === "nfd" && finding.severity === "hint" && (cites.includes("hd05/II.IV.1") || cites.includes("hd36/II.4.1"))) return true;
  return construction.pageNumber === "typed" && (cites.includes("hd05/II.IV.5.1") || cites.includes("hd36/II.4.4"));
}
export function falseAlarms(base: Base, construction: Partial<Construction>): readonly Finding[] {
  return findingsOf(unbroken(base, construction)).filter((finding) => !isOfConstruction(finding, construction));
}

const pieces = (text: string): readonly string[] => text.split(/[\t\n]/u).map((piece) => piece.trim()).filter((piece) => piece !== "");

/** Places (`story:index`) of the paragraphs in which one of these lines stands. */
function placesOf(session: Session, lines: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(lines.flatMap(pieces));
  const places = new Set<string>();
  for (const { document } of session.reports) {
    for (const paragraph of document.paragraphs) {
      if (pieces(paragraph.text).some((piece) => wanted.has(piece))) places.add(`${paragraph.story}:${paragraph.index}`);
    }
  }
  return places;
}
const placeOf = (finding: Finding): string | null => (finding.anchor ? `${finding.anchor.story}:${finding.anchor.paragraph}` : null);

export function judge(mutant: Mutant, construction: Partial<Construction>): Verdict {
  const input = build(mutant.base, construction, mutant);
  const session = startSession(checker, input, optionsFor(mutant));
  const known = new Set(findingsOf(unbroken(mutant.base, construction)).map(({ rule }) => rule));
  const found = findingsOf(session).filter(({ rule }) => !known.has(rule));
  const due = dueOf(mutant);
  const places = typeof mutant.broken === "string" ? null : placesOf(session, mutant.broken);
  const notes: string[] = session.reports.flatMap(({ failures }) => failures.map(({ rule, error }) => `rule broke: ${rule}: ${error}`));
  if (places?.size === 0) notes.push("the broken line is nowhere in the document");

  const atPlace = (finding: Finding): boolean => places === null ? mutant.broken !== "page" || finding.anchor === null || finding.anchor.story !== "body" : places.has(placeOf(finding) ?? "");
  const answers = (finding: Finding): boolean => due.some(({ cites }) => finding.cites.some((id) => cites.includes(id)));
  const asDue = (finding: Finding): boolean => due.some(({ cites, severity }) => finding.severity === severity && finding.cites.some((id) => cites.includes(id)));
  const hits = found.filter((finding) => finding.outcome === "wrong" && asDue(finding) && atPlace(finding));
  const isUnsure = found.some((finding) => finding.outcome === "unsure" && answers(finding) && atPlace(finding));
  const detected = hits.length > 0 ? "wrong" : isUnsure ? "unsure" : "missed";
  if (detected !== "wrong") notes.push(`due ${due.map(({ severity, cites }) => `${severity} ${cites[0] ?? ""}`).join(" or ")}; found: ${found.map(shortly).join(" | ") || "nothing"}`);

  const alarms = found.filter((finding) => !atPlace(finding) || (mutant.broken === "absent" && !answers(finding)));
  if (detected !== "wrong") return { detected, alarms, mended: "none", notes };
  const mending = mend(mutant, input, session, hits, known, places, construction.pageNumber === "typed");
  return { detected, alarms, mended: mending.mended, notes: [...notes, ...mending.notes] };
}

function mend(mutant: Mutant, input: Input, session: Session, hits: readonly Finding[], known: ReadonlySet<string>, places: ReadonlySet<string> | null, isNumberTyped: boolean): { readonly mended: Verdict["mended"]; readonly notes: readonly string[] } {
  if (hits.every(({ fix }) => fix === "none")) {
    return { mended: "none", notes: hits.some(({ whyNoFix }) => whyNoFix === null) ? [`no fix and no reason: ${hits.map(({ rule }) => rule).join(", ")}`] : [] };
  }
  const fixed = fixFile(checker, input, optionsFor(mutant), { includeAsk: true });
  const left = findingsOf(fixed.session).filter(({ rule }) => !known.has(rule));
  if (fixed.refused.some(({ why }) => why === "pendingChange" || why === "locked")) return { mended: "refused", notes: [] };
  const notes: string[] = [];
  if (left.length > 0) notes.push(`left after mending: ${left.map(shortly).join(" | ")}`);
  const changed = mutant.broken === "absent" || mutant.broken === "page" ? [] : changedElsewhere(session, fixed.session, places ?? new Set(), isNumberTyped);
  if (changed.length > 0) notes.push(`changed elsewhere: ${changed.slice(0, 3).join(" | ")}`);
  return { mended: notes.length === 0 ? "yes" : "no", notes };
}

/** Paragraphs outside the broken ones whose text or look is not what it was. */
function changedElsewhere(before: Session, after: Session, places: ReadonlySet<string>, isNumberTyped: boolean): readonly string[] {
  const told = (session: Session, keep: (place: string) => boolean): readonly string[] => session.reports.flatMap(({ document }) => document.paragraphs)
    // A typed page number is a breach of the construction's own, which is mended with the others.
    .filter(({ story, index }) => keep(`${story}:${index}`) && !(isNumberTyped && story.startsWith("header")))
    .map(({ text, format, runs }) => JSON.stringify([text, format, merged(runs)]));
  const kept = told(before, (place) => !places.has(place));
  const now = new Map<string, number>();
  for (const one of told(after, () => true)) now.set(one, (now.get(one) ?? 0) + 1);
  return kept.filter((one) => {
    const left = now.get(one) ?? 0;
    now.set(one, left - 1);
    return left <= 0;
  });
}
const merged = (runs: readonly { readonly start: number; readonly end: number; readonly format: object }[]): readonly string[] => {
  const looks = runs.filter(({ start, end }) => end > start).map(({ format }) => JSON.stringify(format));
  return looks.filter((look, i) => look !== looks[i - 1]);
};
