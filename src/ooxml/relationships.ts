import { BadFileError } from "./bad-file";
import { isElement, parseXml } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The whole type, a URI. */
  readonly type: string;
  /** The part's name for internal targets, resolved and without a leading slash; as written for external ones. */
  readonly target: string;
  readonly external: boolean;
}

/** Start of the types Word writes; their last word names the kind: `styles`, `header`, `image`. */
export const officeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
/** Start of the types of ISO 29500 Strict. */
export const strictRelationship = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
export const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** `styles` of `…/relationships/styles`. */
export const kindOf = (relationship: Relationship): string => relationship.type.slice(relationship.type.lastIndexOf("/") + 1);

/** The part that holds the relationships of `part`; of the package itself for the empty name. */
export function relationshipPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(xml: string, source: string): readonly Relationship[] {
  const result: Relationship[] = [];
  for (const child of parseXml(xml).children) {
    if (!isElement(child) || localName(child.name) !== "Relationship") continue;
    const { Id: id, Type: type, Target: target, TargetMode: mode } = child.attributes;
    if (id === undefined || type === undefined || target === undefined) throw new BadFileError("brokenRelationship", relationshipPartOf(source));
    const external = mode === "External";
    result.push({ id, type, external, target: external ? target : resolveTarget(source, target) });
  }
  return result;
}

/** A relative target counts from the folder of the part it belongs to. */
export function resolveTarget(source: string, target: string): string {
  const plain = decodeName((target.split("#")[0] ?? "").replace(/\\/gu, "/"));
  const base = plain.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const steps = [...base];
  for (const step of plain.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** How `target` is written in the relationships of `source`: relative where it lies beside or below it. */
export function relativeTarget(source: string, target: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
