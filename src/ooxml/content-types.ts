import { localName } from "./relationships";
import { isElement, parseXml } from "./xml";

/** `[Content_Types].xml`: what each part is. Changes are splices of its text, so that nothing else of it moves. */
export interface ContentTypes {
  readonly xml: string;
  of(part: string): string | null;
  /** An addition that the defaults already cover leaves the text as it is. */
  with(added: ReadonlyMap<string, string>, removed: Iterable<string>): ContentTypes;
}

export const contentTypesPart = "[Content_Types].xml";

/** Types of what an edit may add without saying its type. */
const byExtension: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml", xml: "application/xml",
  png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg", gif: "image/gif", emf: "image/x-emf", wmf: "image/x-wmf",
};
export const defaultType = (part: string): string | null => byExtension[extensionOf(part)] ?? null;

const extensionOf = (part: string): string => part.slice(part.lastIndexOf(".") + 1).toLowerCase();
const escape = (value: string): string => value.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");

export function readContentTypes(xml: string): ContentTypes {
  const root = parseXml(xml);
  const prefix = root.name.slice(0, root.name.length - localName(root.name).length);
  const defaults = new Map<string, string>();
  const overrides = new Map<string, { readonly type: string; readonly start: number; readonly end: number }>();
  for (const child of root.children) {
    if (!isElement(child)) continue;
    const { Extension: extension, PartName: part, ContentType: type } = child.attributes;
    if (type === undefined) continue;
    if (extension !== undefined) defaults.set(extension.toLowerCase(), type);
    if (part !== undefined) overrides.set(part.replace(/^\//u, "").toLowerCase(), { type, start: child.start, end: child.end });
  }
  const of = (part: string): string | null => overrides.get(part.toLowerCase())?.type ?? defaults.get(extensionOf(part)) ?? null;
  return {
    xml,
    of,
    with(added, removed) {
      const gone = [...removed].flatMap((part) => overrides.get(part.toLowerCase()) ?? []).sort((a, b) => b.start - a.start);
      const missing = [...added].filter(([part, type]) => of(part) !== type)
        .map(([part, type]) => `<${prefix}Override PartName="/${escape(part)}" ContentType="${escape(type)}"/>`).join("");
      if (gone.length === 0 && missing === "") return this;
      let text = root.closeStart === root.end
        ? `${xml.slice(0, root.end).replace(/\/>$/u, ">")}${missing}</${root.name}>${xml.slice(root.end)}`
        : xml.slice(0, root.closeStart) + missing + xml.slice(root.closeStart);
      for (const { start, end } of gone) text = text.slice(0, start) + text.slice(end);
      return readContentTypes(text);
    },
  };
}

/** The text for a package that states each part's type itself, as Flat OPC does. */
export function writeContentTypes(types: Iterable<readonly [part: string, type: string]>): string {
  const overrides = [...types].filter(([part]) => extensionOf(part) !== "rels")
    .map(([part, type]) => `<Override PartName="/${escape(part)}" ContentType="${escape(type)}"/>`).join("");
  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
    + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + `<Default Extension="rels" ContentType="${byExtension["rels"] ?? ""}"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}
