import { ruleNamed } from "../../support/rule-named";
import { checkRule } from "../../support/check-rule";

checkRule(ruleNamed("marks/circulation-place"), {
  exampleIsShown: true,
  right: [
    { change: { circulationNotice: "LƯU HÀNH NỘI BỘ" } },
    { change: { secrecyMark: "TÀI LIỆU HỘI NGHỊ" }, edition: "hd05", why: "papers of a meeting have a rule of their own" },
  ],
  wrong: [
    { change: { secrecyMark: "LƯU HÀNH NỘI BỘ" }, says: "elsewhere", why: "under the number" },
    { change: { secrecyMark: "TÀI LIỆU HỘI NGHỊ" }, says: "elsewhere", edition: "hd36" },
  ],
});
checkRule(ruleNamed("marks/meeting-papers-place"), {
  exampleIsShown: true,
  right: [{ change: { circulationNotice: "TÀI LIỆU HỘI NGHỊ" } }, { change: { secrecyMark: "LƯU HÀNH NỘI BỘ" } }],
  wrong: [{ change: { secrecyMark: "TÀI LIỆU HỘI NGHỊ" }, says: "elsewhere" }],
});
