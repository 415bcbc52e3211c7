import type { OfficePackage, PartChange } from "../package";
import { propertyPlaces } from "../read/extras";
import { kindOf, relationshipPartOf } from "../relationships";
import { isElement, parseXml, type XmlElement } from "../xml";

/**
 * The same document without what tells who made it and with which template, and without the custom XML parts whose
 * namespace `isOurs`. Nothing of the text, of comments and of tracked changes is touched; custom properties stay, since
 * other programs may rely on them.
 */
export function cleanPackage(pkg: OfficePackage, isOurs: (namespace: string) => boolean): OfficePackage {
  const changes = new Map<string, PartChange>();
  emptyProperties(pkg, changes);
  dropTemplate(pkg, changes);
  const dropped = new Set([...ourParts(pkg, isOurs), ...people(pkg)]);
  for (const part of dropped) {
    for (const one of pkg.relationshipsOf(part)) if (!one.external) changes.set(one.target, null);
    if (pkg.part(relationshipPartOf(part)) !== null) changes.set(relationshipPartOf(part), null);
    changes.set(part, null);
  }
  if (dropped.size > 0) dropRelationships(pkg, pkg.mainPart, changes, (id) => pkg.relationshipsOf(pkg.mainPart).some((one) => one.id === id && dropped.has(one.target)));
  return changes.size === 0 ? pkg : pkg.withParts(changes);
}

function emptyProperties(pkg: OfficePackage, changes: Map<string, PartChange>): void {
  for (const one of pkg.relationshipsOf("")) {
    const kind = kindOf(one);
    if (one.external || (kind !== "core-properties" && kind !== "extended-properties")) continue;
    const names = new Set(propertyPlaces[kind].map(([element]) => element));
    change(pkg, one.target, changes, (root) => root.children.filter(isElement)
      .filter((child) => names.has(child.name.replace(/^.*:/u, "")) && child.closeStart > child.openEnd)
      .map((child) => ({ at: child.openEnd, until: child.closeStart })));
  }
}

function dropTemplate(pkg: OfficePackage, changes: Map<string, PartChange>): void {
  for (const settings of pkg.relationshipsOf(pkg.mainPart).filter((one) => kindOf(one) === "settings" && !one.external)) {
    const ids = new Set(pkg.relationshipsOf(settings.target).filter((one) => kindOf(one) === "attachedTemplate").map((one) => one.id));
    if (ids.size === 0) continue;
    change(pkg, settings.target, changes, (root) => root.children.filter(isElement).filter((child) => child.name === "w:attachedTemplate").map(whole));
    dropRelationships(pkg, settings.target, changes, (id) => ids.has(id));
  }
}

/** Parts of ours that no content control is bound to; a bound one is what shows in the text. */
function ourParts(pkg: OfficePackage, isOurs: (namespace: string) => boolean): readonly string[] {
  const main = pkg.part(pkg.mainPart) ?? "";
  return pkg.relationshipsOf(pkg.mainPart).filter((one) => kindOf(one) === "customXml" && !one.external && isOurs(namespaceOf(pkg, one.target))).map((one) => one.target)
    .filter((part) => {
      const id = pkg.relationshipsOf(part).map((one) => /itemID="([^"]*)"/u.exec(pkg.part(one.target) ?? "")?.[1]).find((found) => found !== undefined);
      return id === undefined || !main.includes(`w:storeItemID="${id}"`);
    });
}

/** Names of those who commented or changed something; while comments and changes stand, they stay with them. */
function people(pkg: OfficePackage): readonly string[] {
  const own = pkg.relationshipsOf(pkg.mainPart);
  const isMarked = own.some((one) => kindOf(one) === "comments") || /<w:(?:ins|del|moveFrom|moveTo|[a-z]+PrChange)\s/iu.test(pkg.part(pkg.mainPart) ?? "");
  return isMarked ? [] : own.filter((one) => kindOf(one) === "people" && !one.external).map((one) => one.target);
}

function namespaceOf(pkg: OfficePackage, part: string): string {
  const root = parsed(pkg.part(part));
  const colon = root?.name.indexOf(":") ?? -1;
  return root?.attributes[colon < 0 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`] ?? "";
}

interface Cut { readonly at: number; readonly until: number }
const whole = (element: XmlElement): Cut => ({ at: element.start, until: element.end });

function dropRelationships(pkg: OfficePackage, owner: string, changes: Map<string, PartChange>, isDropped: (id: string) => boolean): void {
  change(pkg, relationshipPartOf(owner), changes, (root) => root.children.filter(isElement).filter((child) => isDropped(child.attributes["Id"] ?? "")).map(whole));
}

/** Cuts pieces out of a part; a damaged part stays as it is. */
function change(pkg: OfficePackage, part: string, changes: Map<string, PartChange>, cutsOf: (root: XmlElement) => readonly Cut[]): void {
  const before = changes.get(part) ?? pkg.part(part);
  const root = typeof before === "string" ? parsed(before) : null;
  if (typeof before !== "string" || root === null) return;
  const cuts = cutsOf(root);
  if (cuts.length === 0) return;
  let out = "";
  let from = 0;
  for (const { at, until } of cuts) {
    out += before.slice(from, at);
    from = until;
  }
  changes.set(part, out + before.slice(from));
}

function parsed(xml: string | null): XmlElement | null {
  try {
    return xml === null ? null : parseXml(xml);
  } catch {
    return null;
  }
}
