import rule from "../../../src/rules/place-and-date/level-of-namesake";
import { resolution } from "../../support/builder/content";
import { checkRule } from "../../support/check-rule";

const ward = { ...resolution, parentIssuer: ["ĐẢNG BỘ TỈNH PHÚ THỌ"], issuerName: ["ĐẢNG UỶ PHƯỜNG PHÚ THỌ"] };
const city = { ...resolution, parentIssuer: ["ĐẢNG BỘ TỈNH HOÀ BÌNH"], issuerName: ["THÀNH UỶ HOÀ BÌNH"] };

checkRule(rule, {
  base: ward,
  exampleIsShown: true,
  right: [
    { change: { base: ward, placeAndDate: "Phường Phú Thọ, ngày 12 tháng 6 năm 2026" } },
    { change: { base: city, placeAndDate: "TP Hoà Bình, ngày 12 tháng 6 năm 2020" } },
    { change: { base: { ...ward, issuerName: ["ĐẢNG UỶ PHƯỜNG ÂU CƠ"] }, placeAndDate: "Âu Cơ, ngày 12 tháng 6 năm 2026" } },
    { change: { base: resolution, issuerName: ["TỈNH UỶ PHÚ THỌ"], placeAndDate: "Phú Thọ, ngày 12 tháng 6 năm 2026" } },
  ],
  wrong: [
    { text: "Phú Thọ, ngày 12 tháng 6 năm 2026", says: "bare", becomes: "Phường Phú Thọ, ngày 12 tháng 6 năm 2026" },
    { change: { base: city, placeAndDate: "Hoà Bình, ngày 12 tháng 6 năm 2020" }, edition: "hd36", says: "bare", becomes: "Thành phố Hoà Bình, ngày 12 tháng 6 năm 2020" },
  ],
});
