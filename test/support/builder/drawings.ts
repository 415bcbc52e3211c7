import type { Pen } from "./pen";
import { twips } from "./pen";

const emu = (points: number): number => Math.round(points * 12700);

/** A horizontal line as Word draws it, centred on the column, some points below its paragraph. */
export function drawnLine(pen: Pen, width: number, made: "drawingml" | "vml", below = 20): string {
  const id = pen.nextId();
  const vml = `<w:pict><v:line id="Line_${id}" style="position:absolute;z-index:1;mso-position-horizontal:center;mso-position-vertical-relative:text" from="0,${below}pt" to="${width}pt,${below}pt" strokecolor="black" strokeweight=".75pt"/></w:pict>`;
  if (made === "vml") return `<w:r><w:rPr><w:noProof/></w:rPr>${vml}</w:r>`;
  const drawing = "<w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"251659264\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
    + `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(below)}</wp:posOffset></wp:positionV>`
    + `<wp:extent cx="${emu(width)}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="Line ${id}"/><wp:cNvGraphicFramePr/>`
    + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvCnPr/><wps:spPr>"
    + `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>`
    + "</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";
  return `<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent></w:r>`;
}

/** A borderless text box with paragraphs, placed from the left edge of the column. */
export function textBox(pen: Pen, x: number, width: number, height: number, paragraphs: () => string, y = 0): string {
  const id = pen.nextId();
  const inside = paragraphs();
  return "<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"251660288\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
    + `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>${emu(x)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(y)}</wp:posOffset></wp:positionV>`
    + `<wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="Text Box ${id}"/><wp:cNvGraphicFramePr/>`
    + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr>"
    + `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>`
    + `<wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx><wps:bodyPr rot="0" lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`
    + `<mc:Fallback><w:pict><v:shape id="Box_${id}" style="position:absolute;margin-left:${x}pt;margin-top:${y}pt;width:${width}pt;height:${height}pt" filled="f" stroked="f"><v:textbox inset="0,0,0,0"><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

export interface Cell { readonly xml: string; readonly width: number; readonly bottomBorder?: boolean }
/** A borderless table of fixed columns. */
export function table(rows: readonly (readonly Cell[])[], borders = false): string {
  const columns = rows[0] ?? [];
  const edge = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("");
  const total = twips(columns.reduce((sum, cell) => sum + cell.width, 0));
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${borders ? `<w:tblBorders>${edge}</w:tblBorders>` : ""}<w:tblLayout w:type="fixed"/><w:tblLook w:val="01E0" w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:lastColumn="1" w:noHBand="0" w:noVBand="0"/></w:tblPr>`
    + `<w:tblGrid>${columns.map((cell) => `<w:gridCol w:w="${twips(cell.width)}"/>`).join("")}</w:tblGrid>`
    + rows.map((row) => `<w:tr w:rsidR="00A12B34">${row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="${twips(cell.width)}" w:type="dxa"/>${cell.bottomBorder ? "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders>" : ""}<w:shd w:val="clear" w:color="auto" w:fill="auto"/></w:tcPr>${cell.xml}</w:tc>`).join("")}</w:tr>`).join("")
    + "</w:tbl>";
}
