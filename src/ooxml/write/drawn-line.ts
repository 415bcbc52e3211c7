import type { Pt } from "../../shared/measure";

export interface DrawnLine {
  readonly id: number;
  readonly width: Pt;
  readonly weight: Pt;
  readonly align: "center" | "left";
  /** Below the top of the text line it is anchored in. */
  readonly below: Pt;
}

export const emu = (points: number): number => Math.round(points * 12_700);
export const vmlPoints = (points: number): string => String(Number(points.toFixed(2)));

const namespaces = [
  "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"",
  "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"",
  "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"",
  "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"",
  "xmlns:v=\"urn:schemas-microsoft-com:vml\"",
].join(" ");

/**
 * A run with a solid black line, as Word itself writes one: DrawingML, and VML for older readers. Every namespace is
 * declared here, so that the part's root element stays as it is. The place counts from the text line it is anchored in,
 * which is the paragraph's last, however often the text wraps.
 */
export function drawnLine({ id, width, weight, align, below }: DrawnLine): string {
  const extent = `cx="${emu(width)}" cy="0"`;
  return `<w:r><mc:AlternateContent ${namespaces}><mc:Choice Requires="wps"><w:drawing>`
    + `<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="${251_658_240 + id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">`
    + `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>${align}</wp:align></wp:positionH>`
    + `<wp:positionV relativeFrom="line"><wp:posOffset>${emu(below)}</wp:posOffset></wp:positionV>`
    + `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="Straight Connector ${id}"/><wp:cNvGraphicFramePr/>`
    + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvCnPr/><wps:spPr>"
    + `<a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>`
    + `<a:ln w="${emu(weight)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:prstDash val="solid"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>`
    + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    + `<v:line id="Straight Connector ${id}" style="position:absolute;z-index:${251_658_240 + id};visibility:visible;mso-wrap-style:square;`
    + `mso-position-horizontal:${align};mso-position-horizontal-relative:text;mso-position-vertical:absolute;mso-position-vertical-relative:line" `
    + `from="0,${vmlPoints(below)}pt" to="${vmlPoints(width)}pt,${vmlPoints(below)}pt" strokecolor="black" strokeweight="${vmlPoints(weight)}pt"/>`
    + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
}
