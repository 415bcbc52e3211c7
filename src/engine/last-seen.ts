import type { Component, Paragraph, PartyDocument, Role } from "../document/document";
import type { Anchor } from "../document/edits";
import { quietChangeBetween } from "../document/read/quiet-change";
import type { Rule } from "../rules/rule";
import type { Standard } from "../standard/index";
import type { Finding } from "./finding";

/** What a rule said of a component, or of the whole, and whether it looked at the running text to say so. */
export interface Said { readonly findings: readonly Finding[]; readonly sawText: boolean }
/** What rules said last; components and the whole (null) under their own keys. */
export type SaidOf = ReadonlyMap<Component | null, ReadonlyMap<Rule, Said>>;
/** What the rules said last, so that those which see nothing of a change need not be asked again. */
export interface LastSeen {
  readonly document: PartyDocument;
  readonly said: SaidOf;
  /** What paragraph rules found, where they found something. */
  readonly inParagraphs: ReadonlyMap<Paragraph, readonly Finding[]>;
}

/** A paragraph of the text in its old and its new state. */
export interface Change { readonly before: Paragraph; readonly now: Paragraph; readonly role: Role }

/** With more changes asking each rule again is as quick. */
const mostChanges = 20;

/** The paragraphs that changed; null where anything else did: a component beside the body, a role, the page, a drawing. */
export function changesBetween(before: PartyDocument, now: PartyDocument): readonly Change[] | null {
  const quiet = quietChangeBetween(before, now);
  if (quiet) return [{ ...quiet, role: "body" }];
  if (before.paragraphs.length !== now.paragraphs.length || before.roles.size !== now.roles.size || !sameFrame(before, now)) return null;
  const changes: Change[] = [];
  const changed = new Set<Paragraph>();
  for (let i = 0; i < now.paragraphs.length; i += 1) {
    const [old, fresh] = [before.paragraphs[i], now.paragraphs[i]];
    if (!old || !fresh || old === fresh) continue;
    const role = now.roles.get(fresh);
    if (changes.length === mostChanges || role === undefined || old.story !== fresh.story || old.drawings.length + fresh.drawings.length > 0) return null;
    changes.push({ before: old, now: fresh, role });
    changed.add(fresh);
  }
  return sameRoles(before, now, changed) && sameComponents(before.components, now.components, changed) ? changes : null;
}

const facts = ({ kind, documentType, issuerKind, issueDate, mayAdapt, writeBlock, attached, sections, settings }: PartyDocument): string =>
  JSON.stringify([kind, documentType, issuerKind, issueDate, mayAdapt, writeBlock, attached, sections, settings]);
const sameFrame = (before: PartyDocument, now: PartyDocument): boolean =>
  facts(before) === facts(now) && before.missing.size === now.missing.size && [...now.missing].every(([kind, why]) => before.missing.get(kind) === why);

function sameRoles(before: PartyDocument, now: PartyDocument, changed: ReadonlySet<Paragraph>): boolean {
  const old = before.roles.entries();
  for (const [paragraph, role] of now.roles) {
    const entry = old.next().value;
    if (!entry || entry[1] !== role || (entry[0] !== paragraph && !changed.has(paragraph))) return false;
  }
  return true;
}

function sameComponents(before: readonly Component[], now: readonly Component[], changed: ReadonlySet<Paragraph>): boolean {
  return before.length === now.length && now.every((component, i) => {
    const old = before[i];
    if (!old || old.kind !== component.kind || old.sureness !== component.sureness || old.lines.length !== component.lines.length) return false;
    return component.lines.every(({ paragraph, start, end }, k) => {
      const line = old.lines[k];
      return (line?.paragraph === paragraph && line.start === start && line.end === end) || (component.kind === "body" && changed.has(paragraph));
    });
  });
}

/**
 * What a rule said of the same component, or of the whole, where nothing that it looked at changed; null where it must be
 * asked again.
 */
export function stillSaid(rule: Rule, about: Component | null, last: LastSeen, now: PartyDocument, changes: readonly Change[], standard: Standard): Said | null {
  const said = last.said.get(about)?.get(rule);
  if (!said) return null;
  if (!said.sawText && last.document.lines === now.lines) return said;
  const { sees } = rule;
  if (!sees || changes.some(({ before, now: fresh, role }) => sees(before, role, standard) !== sees(fresh, role, standard))) return null;
  const isTouched = (at: Anchor): boolean => changes.some(({ now: fresh }) => fresh.index === at.paragraph && fresh.story === at.story);
  return said.findings.some(({ anchor, edits }) => (anchor && isTouched(anchor)) || edits.some((edit) => "at" in edit && isTouched(edit.at))) ? null : said;
}

/**
 * A document that notes whether somebody looks at its running text: at its paragraphs, their roles, or the body. Nothing may
 * be remembered by this object itself: a rule that is handed what another has computed would look at nothing.
 */
export interface Watched { readonly document: PartyDocument; sawText: boolean }
export function watched(document: PartyDocument): Watched {
  const saw = <T>(value: T): T => {
    made.sawText = true;
    return value;
  };
  const made: Watched = {
    sawText: false,
    document: {
      ...document,
      get paragraphs() { return saw(document.paragraphs); },
      get roles() { return saw(document.roles); },
      components: document.components.map((component) => component.kind !== "body" ? component : {
        kind: component.kind, side: component.side, why: component.why, sureness: component.sureness, part: component.part, partsNamed: component.partsNamed,
        get lines() { return saw(component.lines); },
        get text() { return saw(component.text); },
      }),
    },
  };
  return made;
}
