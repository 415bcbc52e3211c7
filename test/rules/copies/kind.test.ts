import rule from "../../../src/rules/copies/kind";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";
import { stamped, withBlock } from "./block";

const copy = (kind: string) => ({ base: { ...resolution, copyBlock: { left: ["TỈNH UỶ CAO BẰNG", "VĂN PHÒNG", "Số 24-BS/VPTU"], right: [kind, "CHÁNH VĂN PHÒNG", "Nguyễn Văn Ba"] } } });

checkRule(rule, {
  right: [{ change: copy("TRÍCH SAO") }, { change: copy("SAO Y"), edition: "hd05" }, { change: copy("SAO Y BẢN CHÍNH"), edition: "hd36" },
    { change: { base: stamped }, edition: "hd05", why: "the stamp's own title is no form of copying" }],
  wrong: [{ change: copy("SAO Y BẢN CHÍNH"), says: "kind", edition: "hd05" },
    { change: withBlock(stamped, ["BẢN SAO VĂN BẢN", "Hình thức sao: sao y bản chính"], null), says: "kind", edition: "hd05" }],
});
