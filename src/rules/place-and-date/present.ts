import { componentOf } from "../../document/document";
import { has, isMissing } from "../presence";
import { defineRule } from "../rule";

/** Địa danh, ngày, tháng, năm stand under the title. */
export default defineRule({
  id: "place-and-date/present",
  title: "Văn bản có địa danh và ngày, tháng, năm",
  requires: { hd05: "DN-03", hd36: "D01", qd66: "Q04f" },
  fix: "none",
  whyNoFix: "Địa danh và ngày ký thì người soạn biết; thêm dòng này bằng tay hoặc soạn từ mẫu.",
  looksAt: "document",
  messages: { missing: "Chưa thấy địa danh và ngày, tháng, năm dưới tiêu đề; chưa có ngày thì để trống ngày." },
  example: { right: "Hà Nội, ngày 03 tháng 02 năm 2026", wrong: "(không có dòng địa danh, ngày tháng)" },
  check({ document, report }) {
    if (isMissing(document, "placeAndDate") && has(document, "partyTitle")) report(componentOf(document, "partyTitle") ?? "page", "missing", {});
  },
});
