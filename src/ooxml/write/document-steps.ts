import { kindOf } from "../relationships";
import { attribute } from "./attributes";
import { canWrap, isWrapped, wrap, type Binding } from "./content-control";
import { findCustomXml, putCustomXml, storeItemId } from "./custom-xml";
import { isLocked, isPending } from "./guards";
import { ensurePageNumber, fillHeader, makeHeader, ownHeader, pageNumberParagraph, removePageNumbers, holdsOnlyPageNumber, type Which } from "./headers";
import { childrenOf, descendants, nameOf, type Live } from "./live";
import { newParagraph } from "./new-paragraph";
import { moved } from "./offsets";
import { setPageProperties } from "./page-properties";
import { isRefused, phases, type EditOfKind, type Plan, type Prepared, type Step } from "./plan";
import { breakAfter, breakBefore, canBreakAfter, canBreakBefore } from "./section-break";
import { findStyle, formatStyle } from "./style";

const step = (phase: number, run: () => void, order = 0): Step => ({ phase, order, run });
const nothing = step(phases.parts, () => undefined);

export function prepareFormatPage(plan: Plan, edit: EditOfKind<"formatPage">): Prepared {
  const now = plan.file.sections[edit.section];
  const section = plan.section(edit.section);
  if (section === null || now === undefined) return "stale";
  if (isPending(section)) return "pendingChange";
  if (!plan.claims.properties(`section ${edit.section}`, 0, 1, edit.set)) return "overlap";
  return step(phases.parts, () => setPageProperties(section, edit.set, now));
}

const emptyStyles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"></w:styles>";
const stylesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

export function prepareFormatStyle(plan: Plan, edit: EditOfKind<"formatStyle">): Prepared {
  const { space } = plan;
  const part = space.pkg.relationshipsOf(space.pkg.mainPart).find((one) => kindOf(one) === "styles" && !one.external)?.target ?? null;
  const root = part === null ? null : space.root(part);
  const exists = (id: string): boolean => root !== null && findStyle(root, id) !== undefined;
  const canMake = edit.basedOn !== undefined && (edit.basedOn === "" || exists(edit.basedOn) || plan.styles.has(edit.basedOn));
  if (!exists(edit.style) && !plan.styles.has(edit.style) && !canMake) return "unsupported";
  if (!plan.claims.properties(`style ${edit.style}`, 0, 1, { ...prefixed("run", edit.run), ...prefixed("paragraph", edit.paragraph) })) return "overlap";
  plan.styles.add(edit.style);
  return step(phases.parts, () => {
    const folder = space.pkg.mainPart.slice(0, space.pkg.mainPart.lastIndexOf("/") + 1);
    const name = part ?? `${folder}styles.xml`;
    if (root === null && !space.has(name)) space.add(space.pkg.mainPart, name, "styles", stylesType, emptyStyles);
    const styles = space.root(name);
    if (styles !== null) formatStyle(styles, edit);
  });
}

const prefixed = (prefix: string, set: object | undefined): object => Object.fromEntries(Object.entries(set ?? {}).map(([key, value]) => [`${prefix} ${key}`, value as unknown]));

const headerKey = (section: number, which: Which): string => `header ${section} ${which}`;

export function preparePageNumberField(plan: Plan, edit: EditOfKind<"pageNumberField">): Prepared {
  const section = plan.section(edit.section);
  const known = plan.file.sections[edit.section];
  if (section === null || known === undefined) return "stale";
  const story = known.headers.default;
  const root = story === null ? null : plan.story(story)?.root ?? null;
  if (root !== null && descendants(root).some((one) => nameOf(one) === "w:p" && isPending(one))) return "pendingChange";
  if (!plan.claims.once(root === null ? headerKey(edit.section, "default") : `page number ${story ?? ""}`)) return "overlap";
  return step(phases.headers, () => {
    if (root !== null) ensurePageNumber(root, edit.font, edit.size);
    else makeHeader(plan.space, section, "default", [pageNumberParagraph(edit.font, edit.size)]);
  });
}

export function prepareRemovePageNumber(plan: Plan, edit: EditOfKind<"removePageNumber">): Prepared {
  if (!/^(?:header|footer):/u.test(edit.story)) return "unsupported";
  const root = plan.story(edit.story)?.root;
  if (root === undefined) return "stale";
  const numbers = descendants(root).filter((one) => nameOf(one) === "w:p" && holdsOnlyPageNumber(one));
  if (numbers.some(isLocked)) return "locked";
  if (numbers.some(isPending)) return "pendingChange";
  if (!plan.claims.once(`page number ${edit.story}`)) return "overlap";
  return step(phases.headers, () => removePageNumbers(root));
}

export function prepareHeaderPart(plan: Plan, edit: EditOfKind<"headerPart">): Prepared {
  const section = plan.section(edit.section);
  if (section === null || plan.file.sections[edit.section] === undefined) return "stale";
  const own = ownHeader(plan.space, section, edit.which);
  const isShared = own !== null && usesOf(plan, own) > 1;
  const root = own === null || isShared ? null : plan.space.root(own);
  if (root !== null && descendants(root).some((one) => nameOf(one) === "w:p" && (isPending(one) || isLocked(one)))) return "pendingChange";
  if (!plan.claims.once(headerKey(edit.section, edit.which)) || (own !== null && !plan.claims.once(`page number header:${own}`))) return "overlap";
  return step(phases.headers, () => {
    if (root !== null) fillHeader(root, edit.paragraphs);
    else makeHeader(plan.space, section, edit.which, edit.paragraphs.map((one) => newParagraph({ ...one, like: false }, null)));
  });
}

/** How many references of all sections lead to the part. */
function usesOf(plan: Plan, part: string): number {
  const ids = new Set(plan.space.pkg.relationshipsOf(plan.space.pkg.mainPart).filter((one) => one.target === part).map((one) => one.id));
  const sections = plan.file.sections.map((_, i) => plan.section(i)).filter((one): one is Live => one !== null);
  return sections.flatMap(childrenOf).filter((one) => nameOf(one) === "w:headerReference" && ids.has(attribute(one, "r:id") ?? "")).length;
}

export function prepareSectionBreak(plan: Plan, edit: EditOfKind<"sectionBreak">): Prepared {
  const place = plan.place(edit.at);
  if (isRefused(place)) return place;
  const isBefore = edit.where === "before";
  const canBreak = isBefore ? canBreakBefore(place.paragraph) : canBreakAfter(place.paragraph, plan.followed.has(place.key));
  if (place.story.name !== "body" || !canBreak) return "unsupported";
  const section = plan.section(place.known.section);
  if (section === null) return "unsupported";
  if (isPending(section)) return "pendingChange";
  if (!plan.claims.touch(place.key) || !plan.claims.once(`break ${place.key}`)) return "overlap";
  const make = isBefore ? breakBefore : breakAfter;
  return step(phases.breaks, () => make(place.paragraph, section, edit.page, plan.file.sections[place.known.section]), edit.at.paragraph - (isBefore ? 0.5 : 0));
}

export function prepareContentControl(plan: Plan, edit: EditOfKind<"contentControl">, newId: (tag: string) => number): Prepared {
  const place = plan.place(edit.at);
  if (isRefused(place)) return place;
  if (isWrapped(place.paragraph, edit)) return nothing;
  if (!canWrap(place.paragraph, edit.at.start, edit.at.end)) return "unsupported";
  const storeItem = edit.binding === undefined ? null : bindingId(plan, edit.binding.namespace);
  if (edit.binding !== undefined && storeItem === null) return "unsupported";
  const binding: Binding | null = edit.binding === undefined || storeItem === null ? null : { ...edit.binding, storeItemId: storeItem };
  if (!plan.claims.touch(place.key) || !plan.claims.text(`control ${place.key}`, edit.at.start, edit.at.end)) return "overlap";
  return step(phases.controls, () => {
    const at = moved(plan.changes.get(place.key) ?? [], edit.at.start, edit.at.end);
    for (const paragraph of place.all) wrap(paragraph, { ...edit, at: { ...edit.at, ...at } }, newId(edit.tag), binding);
  });
}

function bindingId(plan: Plan, namespace: string): string | null {
  const made = plan.xmlIds.get(namespace);
  if (made !== undefined) return made;
  const part = findCustomXml(plan.space, namespace);
  return part === null ? null : storeItemId(plan.space, part);
}

export function prepareCustomXmlPart(plan: Plan, edit: EditOfKind<"customXmlPart">): Prepared {
  if (!plan.claims.once(`xml ${edit.namespace}`)) return "overlap";
  const id = putCustomXml(plan.space, edit.namespace, edit.xml);
  if (id === null) return "unsupported";
  plan.xmlIds.set(edit.namespace, id);
  return nothing;
}
