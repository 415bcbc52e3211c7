import rule from "../../../src/rules/marks/circulation-distance";
import { checkRule, type RuleCase } from "../../support/check-rule";
import { mm } from "../../../src/shared/measure";

/** The notice in the page header of the first page. */
const inHeader = (headerDistance: number): RuleCase => ({
  change: { page: { headerDistance: mm(headerDistance), titlePage: false }, construction: { pageNumber: "typed" } },
  xml: (flat) => flat.replace(/<w:t xml:space="preserve">2<\/w:t>/u, "<w:t>LƯU HÀNH NỘI BỘ</w:t>"),
});

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { change: { circulationNotice: "LƯU HÀNH NỘI BỘ" }, why: "in the flow nothing can be measured" }, inHeader(10), inHeader(8),
  ],
  wrong: [{ ...inHeader(20), says: "distance" }],
});
