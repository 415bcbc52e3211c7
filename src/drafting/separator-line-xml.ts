import type { Pt } from "../shared/measure";
import { geometry } from "./geometry";
import { element, emu } from "./xml";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
/** What a screen reader says. */
const name = "Đường kẻ dưới tiêu đề";

/** A solid line centred in its column below the line of text it is anchored in, with a VML one for old programs. */
export function separatorLineXml(length: Pt, color: string): string {
  const cx = emu(length);
  const line = element("wps:wsp", {},
    element("wps:cNvCnPr"),
    element("wps:spPr", {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx, cy: 0 })),
      element("a:prstGeom", { prst: "line" }, element("a:avLst")),
      element("a:ln", { w: emu(geometry.separatorWeight) }, element("a:solidFill", {}, element("a:srgbClr", { val: color })), element("a:prstDash", { val: "solid" }))),
    element("wps:bodyPr"));
  const anchor = element("wp:anchor",
    { distT: 0, distB: 0, distL: 114300, distR: 114300, simplePos: 0, relativeHeight: 251659264, behindDoc: 0, locked: 0, layoutInCell: 1, allowOverlap: 1 },
    element("wp:simplePos", { x: 0, y: 0 }),
    element("wp:positionH", { relativeFrom: "column" }, element("wp:align", {}, "center")),
    element("wp:positionV", { relativeFrom: "paragraph" }, element("wp:posOffset", {}, String(emu(geometry.separatorBelowTitle)))),
    element("wp:extent", { cx, cy: 0 }),
    element("wp:effectExtent", { l: 0, t: 0, r: 0, b: 0 }),
    element("wp:wrapNone"),
    element("wp:docPr", { id: 1, name, descr: name }),
    element("wp:cNvGraphicFramePr"),
    element("a:graphic", { "xmlns:a": drawing }, element("a:graphicData", { uri: shape }, line)));
  const y = `${geometry.separatorBelowTitle}pt`;
  const fallback = element("v:line", {
    id: "TTSeparatorLine", alt: name, "o:spid": "_x0000_s1026", style: "position:absolute;z-index:251659264;mso-position-horizontal:center;mso-position-horizontal-relative:text;mso-position-vertical-relative:text",
    from: `0,${y}`, to: `${length.toFixed(1)}pt,${y}`, strokecolor: `#${color}`, strokeweight: `${geometry.separatorWeight}pt`,
  });
  return element("w:r", {},
    element("mc:AlternateContent", {},
      element("mc:Choice", { Requires: "wps" }, element("w:drawing", {}, anchor)),
      element("mc:Fallback", {}, element("w:pict", {}, fallback))));
}
