import rule from "../../../src/rules/reference-number/joint-symbols";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  exampleIsShown: true, base: { ...resolution, issuerName: ["BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ"], referenceNumber: "Số 05-NQ/BTCTU-BNCTU" },
  right: ["Số 05-NQ/…", { text: "Số 02-NQ/CB", change: { parentIssuer: ["ĐẢNG BỘ CỤC LƯU TRỮ"], issuerName: ["CHI BỘ PHÒNG HÀNH CHÍNH - VĂN PHÒNG"] }, why: "one name with a hyphen" }],
  wrong: [{ text: "Số 05-NQ/BTCTU", says: "missing" }],
});
