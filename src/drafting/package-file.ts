import { strToU8, zipSync, type Zippable } from "fflate";
import type { Part } from "./parts";
import { element, xmlDeclaration } from "./xml";

/** The first day a zip can name: equal answers give equal bytes. */
const epoch = (): Date => new Date(1980, 0, 1);

/** The parts as a .docx. */
export function toDocx(parts: readonly Part[]): Uint8Array {
  const types = xmlDeclaration + element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.filter(({ name }) => !name.endsWith(".rels")).map(({ name, contentType }) => element("Override", { PartName: name, ContentType: contentType })));
  const files: Zippable = { "[Content_Types].xml": strToU8(types) };
  for (const { name, xml } of parts) files[name.slice(1)] = strToU8(xml);
  return zipSync(files, { mtime: epoch(), level: 6 });
}

/** The parts as Flat OPC, the form that Word's `insertOoxml` takes. */
export function toFlatOpc(parts: readonly Part[]): string {
  return `${xmlDeclaration}<?mso-application progid="Word.Document"?>\n` + element("pkg:package", { "xmlns:pkg": "http://schemas.microsoft.com/office/2006/xmlPackage" },
    ...parts.map(({ name, contentType, xml }) =>
      element("pkg:part", { "pkg:name": name, "pkg:contentType": contentType }, element("pkg:xmlData", {}, xml.slice(xmlDeclaration.length)))));
}
