import type { WordFile } from "../model";
import type { OfficePackage } from "../package";
import { kindOf, type Relationship } from "../relationships";
import { parseXml } from "../xml";

/** Parts bound to the document; one that is damaged is left out, since nothing of the text depends on it. */
export function readCustomXml(pkg: Pick<OfficePackage, "part">, relationships: readonly Relationship[]): WordFile["customXml"] {
  return relationships.flatMap((relationship) => {
    const xml = kindOf(relationship) === "customXml" ? pkg.part(relationship.target) : null;
    const namespace = xml === null ? null : rootNamespace(xml);
    return xml === null || namespace === null ? [] : [{ part: relationship.target, namespace, xml }];
  });
}

function rootNamespace(xml: string): string | null {
  try {
    const root = parseXml(xml);
    const colon = root.name.indexOf(":");
    return root.attributes[colon === -1 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`] ?? "";
  } catch {
    return null;
  }
}
