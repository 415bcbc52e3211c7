import rule from "../../../src/rules/marks/not-for-media-distance";
import { checkRule, type RuleCase } from "../../support/check-rule";

const words = "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG";
const emu = (mm: number): number => Math.round(mm * 36_000);
/** The notice in a text box 8 mm high whose lower edge is so far from that of the page. */
const boxed = (fromBottom: number): RuleCase => ({
  change: { notForMedia: words },
  xml: (flat) => {
    const at = flat.lastIndexOf("<w:p ", flat.indexOf(words)) < 0 ? flat.lastIndexOf("<w:p>", flat.indexOf(words)) : flat.lastIndexOf("<w:p ", flat.indexOf(words));
    const end = flat.indexOf("</w:p>", at) + "</w:p>".length;
    const anchored = "<w:p><w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"9\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
      + `<wp:positionH relativeFrom="page"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${emu(297 - 8 - fromBottom)}</wp:posOffset></wp:positionV>`
      + `<wp:extent cx="${emu(140)}" cy="${emu(8)}"/><wp:wrapNone/><wp:docPr id="901" name="Hộp 1"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">`
      + `<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:spPr/><wps:txbx><w:txbxContent>${flat.slice(at, end)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>`;
    return flat.slice(0, at) + anchored + flat.slice(end);
  },
});

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { notForMedia: words }, why: "in the flow nothing can be measured" }, boxed(10), boxed(8)],
  wrong: [{ ...boxed(25), says: "distance" }],
});
