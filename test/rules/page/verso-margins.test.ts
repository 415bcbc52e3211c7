import rule from "../../../src/rules/page/verso-margins";
import { mm } from "../../../src/shared/measure";
import { checkRule, documentOf, runOne } from "../../support/check-rule";

const mirrored = (flat: string): string => flat.replace(/<w:zoom w:percent="100"\/>/u, "$&<w:mirrorMargins/>");

checkRule(rule, {
  right: [{ why: "mirrored", xml: mirrored }, { why: "one side, other margins", change: { page: { left: mm(20), right: mm(20) } } }],
  wrong: [{ why: "mirrored, equal margins", change: { page: { left: mm(20), right: mm(20) } }, xml: mirrored, says: "verso" }],
});

it("is unsure of different even pages without mirrored margins", () => {
  const even = (flat: string): string => flat.replace("<w:defaultTabStop", "<w:evenAndOddHeaders/><w:defaultTabStop")
    .replace(/<w:headerReference w:type="default" (r:id="[^"]+")\/>/u, "$&<w:headerReference w:type=\"even\" $1/>");
  const { findings } = runOne(rule, documentOf(rule, {}, { xml: even }, "hd05"), "hd05");
  expect(findings.map(({ outcome, severity }) => [outcome, severity])).toEqual([["unsure", "warning"]]);
});
