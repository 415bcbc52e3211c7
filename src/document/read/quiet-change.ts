import { perObject } from "../../shared/remember";
import type { Component, Paragraph, PartyDocument } from "../document";
import { anyGeometry, isHyphens, linesOf } from "../line";
import { isBasis, mayBeBasis } from "./basis";
import { bodyWith } from "./body";
import { isSignatureStart } from "./closing";
import { isFormula } from "./formula";
import { hintsOf } from "./hints";
import { levelOf } from "./level";
import { cellOf } from "./reading";
import { isSetApart } from "./set-apart";

/** Behind what is read of the first page, its marks and its alphabet, in paragraphs of the document. */
const behindHead = 200;
/** What stands this near before or behind a paragraph may look at it: separator lines, a second head. */
const near = 20;

/** What a document came of is kept as its mark, not as the document: else each state would keep all before it. */
interface Origin { readonly of: object; readonly before: Paragraph; readonly now: Paragraph }
const origins = new WeakMap<PartyDocument, Origin>();
const markOf = perObject((_: PartyDocument): object => ({}));

/** The one paragraph of running text in which `now` differs from `before`; null where more may differ or nothing is known. */
export function quietChangeBetween(before: PartyDocument, now: PartyDocument): { readonly before: Paragraph; readonly now: Paragraph } | null {
  const origin = origins.get(now);
  return origin?.of === markOf(before) ? origin : null;
}

/**
 * The document with a sentence changed in the middle of its body, where no recogniser can tell the old sentence from the
 * new one: then all it found stands, and reading the whole again would find the same (a property of the tests). Null where
 * that is not certain. `paragraphs` are those of `before`, `at` the place of the one that changed, in a file of one document.
 */
export function afterQuietChange(before: PartyDocument, at: number, now: Paragraph): PartyDocument | null {
  const { paragraphs, roles, components } = before;
  const old = paragraphs[at];
  if (!old || roles.get(old) !== "body" || at < behindHead || !isPlain(old) || !isPlain(now) || !standsTheSame(old, now) || !isAlone(before, at)) return null;
  const body = components.findIndex(({ kind }) => kind === "body");
  const changed = body < 0 ? null : bodyWith(components[body] as Component, old, now);
  if (!changed) return null;
  const document: PartyDocument = {
    ...before,
    paragraphs: paragraphs.map((paragraph) => (paragraph === old ? now : paragraph)),
    components: components.map((component, i) => (i === body ? changed : component)),
    roles: new Map([...roles].map(([paragraph, role]) => [paragraph === old ? now : paragraph, role])),
  };
  origins.set(document, { of: markOf(before), before: old, now });
  return document;
}

/** Running text and nothing else, whatever stands around it. */
function isPlain(paragraph: Paragraph): boolean {
  const { text, drawings, format } = paragraph;
  const { blank, partyTitle, typeName, recipients, capacity, appendix, copy } = hintsOf(paragraph);
  if (blank || partyTitle || typeName || recipients || capacity || appendix || copy) return false;
  if (drawings.length > 0 || format.alignment === "center" || format.alignment === "right" || !/\p{Ll}/u.test(text) || /[\n\f\t]|[ \u00A0]{5}/u.test(text)) return false;
  if (isHyphens(text) || isBasis(text) || mayBeBasis(text) || isFormula(text) || levelOf(paragraph) !== null || isSetApart(paragraph)) return false;
  return linesOf(paragraph, anyGeometry).every((line) => !isSignatureStart(line) && line.side !== "right" && line.side !== "center");
}

function standsTheSame(old: Paragraph, now: Paragraph): boolean {
  const place = ({ story, index, section, containers, format, label }: Paragraph): string => JSON.stringify([story, index, section, containers, format, label]);
  return old.containers.every((container) => container.in === "contentControl") && place(old) === place(now);
}

/** No end of a document before it, and neither a head nor a table nor the end near it. */
function isAlone({ paragraphs, components }: PartyDocument, at: number): boolean {
  for (let i = 0; i <= at + near; i += 1) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.story !== "body") return false;
    const { recipients, capacity, appendix, partyTitle } = hintsOf(paragraph);
    if (recipients || capacity) return false;
    if (i >= at - near && (appendix || partyTitle || cellOf(paragraph) !== null)) return false;
  }
  return components.every((component) => component.kind === "body" || component.lines.every(({ paragraph }) => paragraph.story !== "body" || Math.abs(paragraph.index - at) > near));
}
