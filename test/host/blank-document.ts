import { strToU8, zipSync } from "fflate";

const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const opc = "http://schemas.openxmlformats.org/package/2006";

/** Word declares them all in every document, used or not. */
const declared = [
  ["r", `${office}/relationships`], ["m", `${office}/math`], ["o", "urn:schemas-microsoft-com:office:office"], ["v", "urn:schemas-microsoft-com:vml"], ["w10", "urn:schemas-microsoft-com:office:word"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"], ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"], ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"], ["wp14", "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"], ["w14", "http://schemas.microsoft.com/office/word/2010/wordml"], ["w15", "http://schemas.microsoft.com/office/word/2012/wordml"],
].map(([prefix = "", uri = ""]) => ` xmlns:${prefix}="${uri}"`).join("");

/** What Word shows when it is started: one empty paragraph of its own typeface on its own paper. */
export function blankDocument(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": xml(`<Types xmlns="${opc}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`),
    "_rels/.rels": xml(`<Relationships xmlns="${opc}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
    "word/_rels/document.xml.rels": xml(`<Relationships xmlns="${opc}/relationships"><Relationship Id="rId1" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`),
    "word/document.xml": xml(`<w:document xmlns:w="${word}"${declared} mc:Ignorable="w14 w15 wp14"><w:body><w:p/><w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`),
    "word/styles.xml": xml(`<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Aptos" w:hAnsi="Aptos" w:eastAsia="Aptos" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="278" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style></w:styles>`),
  }, { mtime: new Date("2026-01-01T00:00:00") });
}
