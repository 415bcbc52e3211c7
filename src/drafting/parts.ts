import { mmToPt } from "../shared/measure";
import type { FormatTables } from "../standard/tables";
import { preferred } from "../standard/vocabulary";
import { recordNamespace } from "../document/draft-record";
import { storeItemIdFor } from "../ooxml/write/custom-xml";
import type { Composition } from "./composition";
import { documentXml, headerXml } from "./document-xml";
import { newLinkedFields } from "./linked-fields";
import { pageOfXml, recordPropertiesXml, recordXml } from "./record-xml";
import { stylesXml } from "./styles-xml";
import { element, escapeXml, storyNamespaces, twips, xmlDeclaration } from "./xml";

/** One part of the package. */
export interface Part { readonly name: string; readonly contentType: string; readonly xml: string }

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
const wordType = (part: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;

/** All parts, the relationships among them, without `[Content_Types].xml`, which only a zip has. */
export function partsOf(composition: Composition, tables: FormatTables): readonly Part[] {
  const linked = newLinkedFields();
  const document = documentXml(composition, tables, linked);
  return [
    {
      name: "/_rels/.rels", contentType: relationshipsType,
      xml: relationshipsXml([["rIdDocument", `${relationships}/officeDocument`, "word/document.xml"], ["rIdCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"]]),
    },
    { name: "/word/document.xml", contentType: wordType("document.main"), xml: document },
    {
      name: "/word/_rels/document.xml.rels", contentType: relationshipsType,
      xml: relationshipsXml([
        ["rIdStyles", `${relationships}/styles`, "styles.xml"], ["rIdSettings", `${relationships}/settings`, "settings.xml"],
        ["rIdFonts", `${relationships}/fontTable`, "fontTable.xml"], ["rIdPageNumber", `${relationships}/header`, "header1.xml"],
        ["rIdRecord", `${relationships}/customXml`, "../customXml/item1.xml"],
      ]),
    },
    { name: "/word/styles.xml", contentType: wordType("styles"), xml: stylesXml(tables) },
    { name: "/word/settings.xml", contentType: wordType("settings"), xml: settingsXml(tables) },
    { name: "/word/fontTable.xml", contentType: wordType("fontTable"), xml: fontTableXml(tables.page.fontFamily) },
    { name: "/word/header1.xml", contentType: wordType("header"), xml: headerXml() },
    { name: "/customXml/item1.xml", contentType: "application/xml", xml: recordXml(composition.record, linked.xml(), pageOfXml(document)) },
    { name: "/customXml/itemProps1.xml", contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", xml: recordPropertiesXml(storeItemIdFor(recordNamespace)) },
    { name: "/customXml/_rels/item1.xml.rels", contentType: relationshipsType, xml: relationshipsXml([["rIdProperties", `${relationships}/customXmlProps`, "itemProps1.xml"]]) },
    { name: "/docProps/core.xml", contentType: "application/vnd.openxmlformats-package.core-properties+xml", xml: coreXml(composition.title) },
  ];
}

const relationshipsXml = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  xmlDeclaration + element("Relationships", { xmlns: packageRelationships }, ...list.map(([Id, Type, Target]) => element("Relationship", { Id, Type, Target })));

/** Mode 15 is Word 2013 and newer: without it Word opens the file in compatibility mode. */
function settingsXml({ body }: FormatTables): string {
  const compatibility = (name: string, value: number): string => element("w:compatSetting", { "w:name": name, "w:uri": "http://schemas.microsoft.com/office/word", "w:val": value });
  return xmlDeclaration + element("w:settings", { "xmlns:w": storyNamespaces["xmlns:w"] },
    element("w:zoom", { "w:percent": 100 }),
    element("w:defaultTabStop", { "w:val": twips(mmToPt(preferred(body.firstLineIndent))) }),
    element("w:characterSpacingControl", { "w:val": "doNotCompress" }),
    element("w:compat", {},
      compatibility("compatibilityMode", 15), compatibility("overrideTableStyleFontSizeAndJustification", 1),
      compatibility("enableOpenTypeFeatures", 1), compatibility("doNotFlipMirrorIndents", 1), compatibility("differentiateMultirowTableHeaders", 1)),
    element("w:themeFontLang", { "w:val": "vi-VN" }),
    element("w:decimalSymbol", { "w:val": "," }),
    element("w:listSeparator", { "w:val": ";" }));
}

function fontTableXml(font: string): string {
  return xmlDeclaration + element("w:fonts", { "xmlns:w": storyNamespaces["xmlns:w"] },
    element("w:font", { "w:name": font },
      element("w:panose1", { "w:val": "02020603050405020304" }), element("w:charset", { "w:val": "00" }),
      element("w:family", { "w:val": "roman" }), element("w:pitch", { "w:val": "variable" })));
}

/** Title and language; no name of a person, no time. */
function coreXml(title: string): string {
  return xmlDeclaration + element("cp:coreProperties",
    { "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    element("dc:title", {}, escapeXml(title)), element("dc:language", {}, "vi-VN"));
}
