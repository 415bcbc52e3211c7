import { strToU8, zipSync, type Zippable } from "fflate";

export const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const typeOf = (name: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
const declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

export const rels = (...items: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${relationships}">${items.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kind.includes("/") ? kind : `${office}/${kind}`}" Target="${target}"/>`).join("")}</Relationships>`;

export const contentTypes = (overrides: Readonly<Record<string, string>>): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(overrides).map(([part, type]) => `<Override PartName="${part}" ContentType="${type.includes("/") ? type : typeOf(type)}"/>`).join("")}</Types>`;

/** Every prefix the fixtures use is declared, as Word does on the root of its parts. */
export const documentXml = (body: string): string =>
  `${declaration}<w:document xmlns:w="${word}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:body>${body}</w:body></w:document>`;

export const stylesXml = `${declaration}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="32"/></w:rPr></w:style></w:styles>`;

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const zip = (parts: Parts): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = [typeof content === "string" ? strToU8(content) : content, { mtime: "2001-01-01T00:00:00" }];
  return zipSync(files);
};

export const lastSection = "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>";

export const partsOf = (body: string, more: Parts = {}): Parts => ({
  "[Content_Types].xml": contentTypes({ "/word/document.xml": "document.main", "/word/styles.xml": "styles" }),
  "_rels/.rels": rels(["rId1", "officeDocument", "word/document.xml"]),
  "word/document.xml": documentXml(body + (body.includes("<w:sectPr>") ? "" : lastSection)),
  "word/_rels/document.xml.rels": rels(["rId1", "styles", "styles.xml"]),
  "word/styles.xml": stylesXml,
  ...more,
});

export const smallDocx = (body = "<w:p><w:r><w:t>Số 05-HD/VPTW</w:t></w:r></w:p>", more: Parts = {}): Uint8Array => zip(partsOf(body, more));
