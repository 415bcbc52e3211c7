import type { Component, Paragraph, PartyDocument, Role } from "../document/document";
import type { Anchor } from "../document/edits";
import type { Rule } from "../rules/rule";
import type { Standard } from "../standard/index";
import type { Finding } from "./finding";

/** What the rules for whole documents said last, so that those which see nothing of a change need not be asked again. */
export interface LastSeen { readonly document: PartyDocument; readonly said: ReadonlyMap<Rule, readonly Finding[]> }

/** A paragraph of the text in its old and its new state. */
export interface Change { readonly before: Paragraph; readonly now: Paragraph; readonly role: Role }

/** With more changes asking each rule again is as quick. */
const mostChanges = 20;

/** The paragraphs that changed; null where anything else did: a component beside the body, a role, the page, a drawing. */
export function changesBetween(before: PartyDocument, now: PartyDocument): readonly Change[] | null {
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

/** What a rule said last, where it sees nothing of the changes; null where it must be asked again. */
export function stillSaid(rule: Rule, last: LastSeen, changes: readonly Change[], standard: Standard): readonly Finding[] | null {
  const { sees } = rule;
  const said = last.said.get(rule);
  if (!sees || !said) return null;
  if (changes.some(({ before, now, role }) => sees(before, role, standard) !== sees(now, role, standard))) return null;
  const isTouched = (at: Anchor): boolean => changes.some(({ now }) => now.index === at.paragraph && now.story === at.story);
  return said.some(({ anchor, edits }) => (anchor && isTouched(anchor)) || edits.some((edit) => "at" in edit && isTouched(edit.at))) ? null : said;
}
