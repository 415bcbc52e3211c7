import { attribute } from "../../../src/ooxml/write/attributes";
import { childrenOf, detach } from "../../../src/ooxml/write/live";
import { namespaceOf, putCustomXml } from "../../../src/ooxml/write/custom-xml";
import { workspace } from "../../../src/ooxml/write/parts";
import { parseXml } from "../../../src/ooxml/xml";
import type { OfficePackage } from "../../../src/ooxml/package";
import { kindOf, relationshipPartOf } from "../../../src/ooxml/relationships";
import type { DataPart } from "./word";

const isData = (one: Parameters<typeof kindOf>[0] & { readonly external: boolean }): boolean => kindOf(one) === "customXml" && !one.external;

/** The document's own data as Word keeps it apart from the text: what `customXmlParts` lists. */
export function dataPartsOf(pkg: OfficePackage): DataPart[] {
  return pkg.relationshipsOf(pkg.mainPart).filter(isData).flatMap(({ id, target }) => {
    const xml = pkg.part(target)?.replace(/^\s*<\?xml[^>]*\?>\s*/u, "");
    return xml === undefined ? [] : [{ id: `{${id}}`, namespace: namespaceOf(parseXml(xml)), xml }];
  });
}

/** The file with exactly these among its data. A part that did not change keeps its bytes. */
export function withDataParts(pkg: OfficePackage, parts: readonly DataPart[]): OfficePackage {
  const before = dataPartsOf(pkg);
  const gone = before.filter(({ namespace }) => !parts.some((one) => one.namespace === namespace));
  const changed = parts.filter(({ namespace, xml }) => before.find((one) => one.namespace === namespace)?.xml !== xml);
  if (gone.length === 0 && changed.length === 0) return pkg;
  const space = workspace(pkg);
  for (const { namespace, xml } of changed) putCustomXml(space, namespace, xml);
  const relationships = space.root(relationshipPartOf(pkg.mainPart));
  const removed = new Map<string, null>();
  for (const { id } of gone) {
    const one = relationships && childrenOf(relationships).find((each) => `{${attribute(each, "Id") ?? ""}}` === id);
    if (!one) continue;
    const target = pkg.relationshipsOf(pkg.mainPart).find((each) => `{${each.id}}` === id)?.target ?? "";
    for (const name of [target, relationshipPartOf(target), ...pkg.relationshipsOf(target).map((each) => each.target)]) removed.set(name, null);
    detach(one);
  }
  return space.finish().withParts(removed);
}
