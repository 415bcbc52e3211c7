import addresseesBelowSubject from "./addressees/below-subject";
import { belowSubject } from "./body/below-subject";
import oneSize from "./body/one-size";
import present from "./body/present";
import arabicPageNumber from "./page-number/arabic";
import versoMargins from "./page/verso-margins";
import type { Rule } from "./rule";

/** That there is a body, where it stands, and how it stays the same throughout; pages of two sides. */
export const bodyRules: readonly Rule[] = [
  belowSubject("body", "body/below-subject", "Nội dung ở dưới tên loại và trích yếu", "nội dung", { hd05: "ND-23", hd36: "B01b" }, "Những năm qua, các cấp uỷ…"),
  belowSubject("basis", "basis/below-subject", "Căn cứ ở dưới tên loại và trích yếu", "căn cứ", { hd05: "ND-07", hd36: "B01b" }, "- Căn cứ Điều lệ Đảng;"),
  addresseesBelowSubject, oneSize, present, arabicPageNumber, versoMargins,
];
