import { recordNamespace } from "../document/draft-record";
import { keep, pageOf, type Page, type Recalled } from "../document/recall";
import type { DraftRecord } from "./composition";
import { element, escapeXml, xmlDeclaration } from "./xml";

const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The data part of a drafted document: what it was drafted from, and the data that its controls show. */
export function recordXml({ template, documentType, edition, issuer, answers }: DraftRecord, fields: string, page: Page): string {
  const kept = keep({ issuer, ...answers } as unknown as Recalled, page);
  return xmlDeclaration + element("draft", { xmlns: recordNamespace, template, documentType, edition }, fields, element("answers", {}, escapeXml(JSON.stringify(kept))));
}

export const recordPropertiesXml = (id: string): string => xmlDeclaration
  + element("ds:datastoreItem", { "xmlns:ds": dataStore, "ds:itemID": id }, element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": recordNamespace })));

const signs: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&amp;": "&" };

/** The text of a part that we wrote ourselves, as it will be read. */
export function pageOfXml(xml: string): Page {
  return pageOf(xml.split("</w:p>").map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, text = ""]) => text).join("")
    .replace(/&(?:lt|gt|quot|amp);/gu, (sign) => signs[sign] ?? sign)));
}
