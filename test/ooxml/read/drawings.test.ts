import type { Drawing } from "../../../src/ooxml/model";
import { first, p, paragraphsOf, r } from "./tiny";

const pt = 12700;
const anchored = (inside: string, extent: readonly [number, number], position = `<wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${20 * pt}</wp:posOffset></wp:positionV>`): string =>
  `<w:r><w:drawing><wp:anchor>${position}<wp:extent cx="${extent[0] * pt}" cy="${extent[1] * pt}"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const shape = (preset: string, more: string, transform = ""): string => `<wps:wsp><wps:spPr>${transform}<a:prstGeom prst="${preset}"/>${more}</wps:spPr></wps:wsp>`;
const ink = `<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>`;
const pict = (inside: string): string => `<w:r><w:pict>${inside}</w:pict></w:r>`;
const drawingOf = (runs: string): Drawing | undefined => first(p(runs)).drawings[0];

describe("lines, however they are drawn", () => {
  it.each([
    ["a line", anchored(shape("line", ink), [208, 0]), { made: "drawingml", width: 208, weight: 0.75, color: "000000", dashed: false, x: null, y: 20, relativeTo: { x: "margin", y: "paragraph" }, align: { x: "center", y: null } }],
    ["a connector", anchored(shape("straightConnector1", ink), [100, 0.05]), { width: 100 }],
    ["a flat rectangle", anchored(shape("rect", ink), [100, 1]), { width: 100, height: 1 }],
    ["a filled flat rectangle without outline", anchored(shape("rect", `<a:solidFill/><a:ln><a:noFill/></a:ln>`), [100, 1]), { width: 100 }],
    ["dashed", anchored(shape("line", `<a:ln w="12700"><a:prstDash val="dash"/></a:ln>`), [100, 0]), { dashed: true, weight: 1 }],
    ["v:line", pict(`<v:line style="position:absolute;mso-position-horizontal:center" from="19.25pt,19.65pt" to="227.25pt,19.65pt" strokeweight=".75pt"/>`), { made: "vml", width: 208, height: 0, weight: 0.75, color: "000000", align: { x: "center", y: null }, x: null, y: 19.65 }],
    ["v:line in inches", pict(`<v:line style="position:absolute" from="0,0" to="2in,0" strokecolor="#f00"/>`), { width: 144, color: "FF0000", x: 0 }],
    ["weight in EMU", pict(`<v:line from="0,0" to="9pt,0"><v:stroke weight="12700" dashstyle="dash"/></v:line>`), { weight: 1, dashed: true }],
    ["VML connector", pict(`<v:shape type="#_x0000_t32" o:connectortype="straight" style="position:absolute;margin-left:10pt;margin-top:3pt;width:90pt;height:0"/>`), { width: 90, height: 0, x: 10, y: 3, relativeTo: { x: "column", y: "paragraph" } }],
    ["VML flat rectangle", pict(`<v:rect style="position:absolute;width:90pt;height:.5pt"/>`), { width: 90 }],
  ])("%s", (_, runs, expected) => expect(drawingOf(runs)).toMatchObject({ is: "line", ...expected }));

  it.each([
    ["a line without ink", anchored(shape("line", `<a:ln><a:noFill/></a:ln>`), [100, 0])],
    ["a VML line without stroke", pict(`<v:line stroked="f" from="0,0" to="90pt,0"/>`)],
    ["an ellipse", anchored(shape("ellipse", ink), [50, 50])],
  ])("%s is none", (_, runs) => expect(drawingOf(runs)?.is).toBe("other"));

  it("opens groups", () => {
    const transform = (x: number, y: number, w: number, h: number, more = ""): string => `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/>${more}</a:xfrm>`;
    const group = `<wpg:wgp><wpg:grpSpPr>${transform(0, 0, 200 * pt, 100 * pt, `<a:chOff x="0" y="0"/><a:chExt cx="${100 * pt}" cy="${50 * pt}"/>`)}</wpg:grpSpPr>${shape("line", ink, transform(10 * pt, 5 * pt, 40 * pt, 0))}${shape("ellipse", ink, transform(0, 0, 10 * pt, 10 * pt))}</wpg:wgp>`;
    const { drawings } = first(p(anchored(group, [200, 100], `<wp:positionH relativeFrom="page"><wp:posOffset>${pt}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>`)));
    expect(drawings.map(({ is, x, y, width }) => [is, x, y, width])).toEqual([["line", 21, 10, 80], ["other", 1, 0, 20]]);
    const vml = first(p(pict(`<v:group style="position:absolute;margin-left:5pt;margin-top:0;width:100pt;height:10pt" coordsize="1000,100" coordorigin="0,0"><v:line from="100,50" to="600,50"/></v:group>`))).drawings[0];
    expect(vml).toMatchObject({ is: "line", x: 15, y: 5, width: 50 });
  });

  it("knows where in the text a line is anchored", () => {
    expect(first(p(r("ĐẢNG") + anchored(shape("line", ink), [9, 0]) + r(" CỘNG"))).drawings[0]?.at).toBe(4);
  });
});

describe("text boxes", () => {
  it.each([
    ["DrawingML", anchored(`<wps:wsp><wps:txbx><w:txbxContent>${p(r("trong"))}</w:txbxContent></wps:txbx></wps:wsp>`, [150, 22]), { x: null, y: 20, width: 150, height: 22 }],
    ["VML", pict(`<v:shape style="position:absolute;margin-left:300pt;margin-top:-40pt;width:150pt;height:22pt"><v:textbox><w:txbxContent>${p(r("trong"))}</w:txbxContent></v:textbox></v:shape>`), { x: 300, y: -40, width: 150, height: 22 }],
  ])("%s", (_, runs, place) => {
    const [outer, inner] = paragraphsOf(p(runs + r("ngoài")));
    expect(outer?.text).toBe("ngoài");
    expect(outer?.drawings[0]).toMatchObject({ is: "textBox", ...place });
    expect(inner?.text).toBe("trong");
    expect(inner?.containers).toMatchObject([{ in: "textBox", ...place }]);
  });
});

it("knows pictures", () => {
  expect(drawingOf(`<w:r><w:drawing><wp:inline><wp:extent cx="${pt * 10}" cy="${pt * 20}"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`)).toMatchObject({ is: "image", width: 10, height: 20, relativeTo: { x: "inline", y: "inline" } });
});
