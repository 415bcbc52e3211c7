import rule from "../../../src/rules/copies/page-goes-on";
import { checkRule } from "../../support/check-rule";
import { copied } from "./block";

/** The text ends in a section of its own before the copy; the copy's section starts as asked. */
const sections = (start: string) => (flat: string): string => {
  const section = /<w:sectPr.*?<\/w:sectPr>/su.exec(flat)?.[0] ?? "";
  const at = flat.lastIndexOf("<w:tbl>");
  const parted = `${flat.slice(0, at)}<w:p><w:pPr>${section}</w:pPr></w:p>${flat.slice(at)}`;
  const last = parted.lastIndexOf("<w:cols ");
  return parted.slice(0, last) + start + parted.slice(last);
};

checkRule(rule, {
  exampleIsShown: true,
  right: [{ change: { base: copied } }, { change: { base: copied }, xml: sections(""), why: "a section of its own, numbers go on" }],
  wrong: [{ change: { base: copied }, xml: sections("<w:pgNumType w:start=\"1\"/>"), says: "restarts", why: "from 1 again" }],
});
