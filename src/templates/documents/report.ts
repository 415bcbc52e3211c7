import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField, part, partsField } from "../text-fields";

/** Báo cáo of work: results, shortcomings, direction, proposals. */
export default defineTemplate({
  id: "report",
  documentType: "report",
  title: "Báo cáo",
  follows: titled,
  issuers: issuersOf("report"),
  fields: {
    subject: subjectField("kết quả công tác 6 tháng đầu năm, phương hướng, nhiệm vụ 6 tháng cuối năm 2026"),
    opening: { ...contentField(
      "Thực hiện [… văn bản, kế hoạch, yêu cầu của cấp trên], {issuer} báo cáo kết quả thực hiện như sau:",
    ), label: "Mở đầu" },
    parts: partsField(
      part("Đặc điểm tình hình", "[… nêu thuận lợi, khó khăn]."),
      part("Kết quả thực hiện", "1. [… kết quả về mặt công tác thứ nhất].", "2. [… kết quả về mặt công tác thứ hai]."),
      part("Hạn chế, nguyên nhân", "1. Hạn chế", "[… nêu hạn chế].", "2. Nguyên nhân", "[… nêu nguyên nhân khách quan, chủ quan]."),
      part("Phương hướng, nhiệm vụ", "[… nêu nhiệm vụ, giải pháp trong thời gian tới]."),
      part("Kiến nghị, đề xuất", "[… nêu kiến nghị với cấp trên, nếu có]."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", each: "opening" },
    { is: "part", each: "parts" },
  ],
});
