import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const namespaces = `xmlns:w="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"`;
const declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface Part { readonly name: string; readonly type: string; readonly xml: string; readonly relationship: string; readonly id: string }

/** Parts of a document as a .docx or as the Flat OPC text that Word's `getOoxml` gives. */
export function packed(documentXml: string, parts: readonly Part[], container: "docx" | "flatOpc"): Uint8Array | string {
  const rootRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationshipTypes}/officeDocument" Target="word/document.xml"/></Relationships>`;
  const documentRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.map((part) => `<Relationship Id="${part.id}" Type="${relationshipTypes}/${part.relationship}" Target="${part.name.replace("word/", "")}"/>`).join("")}</Relationships>`;
  const all = [{ name: "word/document.xml", type: `${contentTypes}.document.main+xml`, xml: documentXml }, ...parts];
  if (container === "flatOpc") {
    const relsType = "application/vnd.openxmlformats-package.relationships+xml";
    const part = (name: string, type: string, xml: string): string => `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    return `${declaration}<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part("_rels/.rels", relsType, rootRels)}${part("word/_rels/document.xml.rels", relsType, documentRels)}${all.map((one) => part(one.name, one.type, one.xml)).join("")}</pkg:package>`;
  }
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${all.map((one) => `<Override PartName="/${one.name}" ContentType="${one.type}"/>`).join("")}</Types>`;
  const files: Record<string, Uint8Array> = {};
  const add = (name: string, xml: string): void => { files[name] = strToU8(declaration + xml); };
  add("[Content_Types].xml", types);
  add("_rels/.rels", rootRels);
  add("word/_rels/document.xml.rels", documentRels);
  for (const one of all) add(one.name, one.xml);
  // A fixed time: equal content gives equal bytes.
  return zipSync(files, { mtime: new Date(2026, 5, 1), level: 6 });
}

export const partType = (kind: "styles" | "settings" | "header" | "footer" | "fontTable"): string => `${contentTypes}.${kind}+xml`;

export const themePart = (font: string): Part => ({
  name: "word/theme/theme1.xml", id: "rIdTheme", relationship: "theme", type: "application/vnd.openxmlformats-officedocument.theme+xml",
  xml: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">${[["dk1", "000000"], ["lt1", "FFFFFF"], ["dk2", "44546A"], ["lt2", "E7E6E6"], ["accent1", "4472C4"], ["accent2", "ED7D31"], ["accent3", "A5A5A5"], ["accent4", "FFC000"], ["accent5", "5B9BD5"], ["accent6", "70AD47"], ["hlink", "0563C1"], ["folHlink", "954F72"]].map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`).join("")}</a:clrScheme>`
    + `<a:fontScheme name="Office"><a:majorFont><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>`
    + `<a:fmtScheme name="Office"><a:fillStyleLst>${"<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3)}</a:fillStyleLst><a:lnStyleLst>${"<a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>".repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${"<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
});
