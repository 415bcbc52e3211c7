import { kindOf } from "../relationships";
import { parseXml, type XmlElement } from "../xml";
import { attribute, escapeAttribute } from "./attributes";
import { itemsOf, liveRoot, setItems, touch, type Live } from "./live";
import type { Workspace } from "./parts";

const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The namespace of an element by its own declarations, which for a root element are all there are. */
export function namespaceOf(root: XmlElement): string {
  const colon = root.name.indexOf(":");
  return root.attributes[colon < 0 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`] ?? "";
}

/** The part of the document's data with that root namespace. */
export function findCustomXml(space: Workspace, namespace: string): string | null {
  for (const one of space.pkg.relationshipsOf(space.pkg.mainPart)) {
    if (kindOf(one) !== "customXml" || one.external) continue;
    const root = space.root(one.target);
    if (root !== null && namespaceOf(root.element) === namespace) return one.target;
  }
  return null;
}

/** The id that content controls bind to; a part without properties has none and cannot be bound. */
export function storeItemId(space: Workspace, part: string): string | null {
  const properties = space.pkg.relationshipsOf(part).find((one) => kindOf(one) === "customXmlProps");
  const root = properties && space.root(properties.target);
  return root ? attribute(root, "ds:itemID") ?? root.element.attributes["itemID"] ?? null : null;
}

/** Makes the part or replaces its content. Returns the id for bindings; null where the XML is not of that namespace. */
export function putCustomXml(space: Workspace, namespace: string, xml: string): string | null {
  if (!isOfNamespace(xml, namespace)) return null;
  const there = findCustomXml(space, namespace);
  if (there !== null) {
    const root = space.root(there);
    if (root !== null) replaceRoot(root, liveRoot(xml));
    return storeItemId(space, there) ?? storeItemIdFor(namespace);
  }
  const part = space.freeName((n) => `customXml/item${n}.xml`);
  const properties = space.freeName((n) => `customXml/itemProps${n}.xml`);
  const id = storeItemIdFor(namespace);
  const body = liveRoot(xml);
  space.add(space.pkg.mainPart, part, "customXml", "application/xml", body.source.slice(body.element.start, body.element.end));
  space.add(part, properties, "customXmlProps", propertiesType,
    `<ds:datastoreItem xmlns:ds="${dataStore}" ds:itemID="${id}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`);
  return id;
}

function isOfNamespace(xml: string, namespace: string): boolean {
  try {
    return namespaceOf(parseXml(xml)) === namespace;
  } catch {
    return false;
  }
}

/** Names the same thing only in the same file: the start tag is taken over with everything in it. */
function replaceRoot(root: Live, wanted: Live): void {
  const { source, element } = wanted;
  if (root.source.slice(root.element.start, root.element.end) === source.slice(element.start, element.end)) return;
  root.open = source.slice(element.start, element.openEnd).replace(/\s*\/>$/u, ">");
  setItems(root, itemsOf(wanted));
  touch(root);
}

/** An id that is the same for a namespace on every machine, in the form of a GUID (FNV-1a over four seeds). */
export function storeItemIdFor(namespace: string): string {
  const words = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let hash = seed;
    for (let i = 0; i < namespace.length; i += 1) hash = Math.imul(hash ^ namespace.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
  });
  const [a = "", b = "", c = "", d = ""] = words;
  return `{${a}-${b.slice(0, 4)}-4${b.slice(5)}-A${c.slice(1, 4)}-${c.slice(4)}${d}}`;
}
