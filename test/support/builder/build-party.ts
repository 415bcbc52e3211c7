import { standardFor } from "../../../src/standard/index";
import { preferred, type FormatEdition } from "../../../src/standard/vocabulary";
import { mmToPt, type Mm, mm } from "../../../src/shared/measure";
import { closing, foot } from "./closing";
import { plain, type Construction } from "./construction";
import type { PartyContent } from "./content";
import { header } from "./header";
import { looksOf, type Look, type LookName, type Looks } from "./look";
import { appendices, circulation, middle } from "./middle";
import { namespaces, packed, partType, themePart, type Part } from "./package";
import { escapeXml, makePen, para, paragraphProperties, styleOf, styleRunProperties, twips, type Pen } from "./pen";

export interface Page {
  readonly width: Mm; readonly height: Mm; readonly top: Mm; readonly bottom: Mm; readonly left: Mm; readonly right: Mm;
  readonly headerDistance: Mm; readonly titlePage: boolean; readonly orientation: "portrait" | "landscape";
  /** Pages count from 1 in this section. */
  readonly restart?: boolean;
  /** Printed on both sides: the back's margins mirror the front's. */
  readonly mirror?: boolean;
}
export interface Building {
  readonly edition?: FormatEdition;
  readonly content: PartyContent;
  readonly construction?: Partial<Construction>;
  readonly format?: Readonly<Partial<Record<LookName, Partial<Look>>>>;
  readonly page?: Partial<Page>;
  /** A second document behind the first: the regulation that the decision issues. */
  readonly attached?: PartyContent;
  /** Ready `w:p`/`w:tbl` XML before the closing paragraph, for what the description cannot say. */
  readonly extraXml?: string;
}

const px = (value: Mm): number => twips(mmToPt(value));

function sectionXml(page: Page, references: string, more = ""): string {
  const landscape = page.orientation === "landscape" ? " w:orient=\"landscape\"" : "";
  return `<w:sectPr w:rsidR="00A12B34">${references}${more}<w:pgSz w:w="${px(page.width)}" w:h="${px(page.height)}"${landscape}/><w:pgMar w:top="${px(page.top)}" w:right="${px(page.right)}" w:bottom="${px(page.bottom)}" w:left="${px(page.left)}" w:header="${px(page.headerDistance)}" w:footer="${px(page.headerDistance)}" w:gutter="0"/>${page.restart ? "<w:pgNumType w:start=\"1\"/>" : ""}<w:cols w:space="720"/>${page.titlePage ? "<w:titlePg/>" : ""}<w:docGrid w:linePitch="360"/></w:sectPr>`;
}

function pageHeader(pen: Pen, how: Construction["pageNumber"]): string | null {
  const look = pen.looks.pageNumber;
  const run = (inside: string): string => `<w:r>${styleRunProperties(look)}${inside}</w:r>`;
  const properties = `<w:pPr>${paragraphProperties(look, { frame: how === "framed" })}</w:pPr>`;
  switch (how) {
    case "none": return null;
    case "typed": return pen.paragraph(para("pageNumber", "2"));
    case "field": case "framed":
      return `<w:p>${properties}<w:fldSimple w:instr=" PAGE   \\* MERGEFORMAT ">${run("<w:t>2</w:t>")}</w:fldSimple></w:p>${how === "framed" ? pen.paragraph(para("empty", "")) : ""}`;
    case "complexField":
      return `<w:p>${properties}${run("<w:fldChar w:fldCharType=\"begin\"/>")}${run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>")}${run("<w:fldChar w:fldCharType=\"separate\"/>")}${run("<w:t>2</w:t>")}${run("<w:fldChar w:fldCharType=\"end\"/>")}</w:p>`;
  }
}

function stylesXml(looks: Looks, construction: Construction): string {
  const theme = construction.formatting === "theme";
  const font = escapeXml(looks.body.font);
  const fonts = theme ? "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/>" : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
  const own = construction.formatting !== "styles" ? "" : (Object.keys(looks) as LookName[]).map((name) =>
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleOf(name)}"><w:name w:val="TT ${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraphProperties(looks[name])}</w:pPr>${styleRunProperties(looks[name])}</w:style>`).join("");
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`
    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:rPr><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr></w:style>"
    + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"
    + `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${own}</w:styles>`;
}

/** A Party document as .docx bytes, or as Flat OPC text where the construction asks for it. */
export function buildParty(building: Building): Uint8Array | string {
  const edition = building.edition ?? "hd05";
  const construction: Construction = { ...plain, ...building.construction };
  const { content } = building;
  const base = looksOf(edition);
  const looks = Object.fromEntries(Object.entries(base).map(([name, look]) => [name, { ...look, ...building.format?.[name as LookName] }])) as Looks;
  const pen = makePen(construction, looks);
  const table = standardFor(edition, edition === "hd05" ? "qd399" : "qd66").tables.page;
  const page: Page = {
    width: table.paper.width, height: table.paper.height, top: preferred(table.margins.top), bottom: preferred(table.margins.bottom),
    left: preferred(table.margins.left), right: preferred(table.margins.right), headerDistance: mm(8), titlePage: true, orientation: "portrait", ...building.page,
  };

  const parts: Part[] = [];
  const headerXml = pageHeader(pen, construction.pageNumber);
  if (headerXml !== null) parts.push({ name: "word/header1.xml", id: "rIdHeader1", relationship: "header", type: partType("header"), xml: `<w:hdr ${namespaces}>${headerXml}</w:hdr>` });
  parts.push(
    { name: "word/styles.xml", id: "rIdStyles", relationship: "styles", type: partType("styles"), xml: stylesXml(looks, construction) },
    { name: "word/settings.xml", id: "rIdSettings", relationship: "settings", type: partType("settings"), xml: `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/>${page.mirror ? "<w:mirrorMargins/>" : ""}<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>` },
    { name: "word/fontTable.xml", id: "rIdFonts", relationship: "fontTable", type: partType("fontTable"), xml: `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${escapeXml(looks.body.font)}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>` },
  );
  if (construction.formatting === "theme") parts.push(themePart(escapeXml(looks.body.font)));

  const references = headerXml === null ? "" : "<w:headerReference w:type=\"default\" r:id=\"rIdHeader1\"/>";
  const final = sectionXml(page, references);
  const ofAppendix = construction.appendixSections === "restart"
    ? sectionXml({ ...page, restart: true }, references)
    : sectionXml({ ...page, width: page.height, height: page.width, orientation: "landscape", restart: construction.appendixSections === "landscape" }, references);
  const own = content.appendices.length > 0 && construction.appendixSections !== false;
  const wholeOf = (one: PartyContent): string => circulation(pen, one) + header(pen, one) + middle(pen, one) + closing(pen, one) + foot(pen, one);
  const attached = building.attached ? pen.paragraph(para("empty", "", { pageBreakBefore: true })) + wholeOf(building.attached) : "";
  const body = wholeOf(content) + appendices(pen, content, own ? final : "", own ? ofAppendix : "") + attached + (building.extraXml ?? "")
    + pen.paragraph(para("empty", ""));
  return packed(`<w:document ${namespaces}><w:body>${body}${own ? ofAppendix : final}</w:body></w:document>`, parts, construction.container);
}
