import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, basesField, part, partsField } from "../text-fields";

/** Nghị quyết: bases, who resolves, parts I, II, III… */
export default defineTemplate({
  id: "resolution",
  documentType: "resolution",
  title: "Nghị quyết",
  follows: titled,
  issuers: issuersOf("resolution", "advisoryAgency", "serviceUnit", "unit", "steeringBody", "joint"),
  fields: {
    subject: subjectField("về đẩy mạnh chuyển đổi số trong công tác đảng giai đoạn 2026 - 2030"),
    bases: basesField(
      "Căn cứ Điều lệ Đảng",
      "Căn cứ [… văn bản quy định thẩm quyền, nhiệm vụ: loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu]",
      "Xét đề nghị của [… cơ quan, tổ chức đề nghị]",
    ),
    parts: partsField(
      part("Tình hình", "[… đánh giá kết quả đạt được, hạn chế, nguyên nhân]"),
      part("Quan điểm, mục tiêu", "1. Quan điểm", "[… nêu các quan điểm chỉ đạo]", "2. Mục tiêu", "[… nêu mục tiêu chung và chỉ tiêu cụ thể]"),
      part("Nhiệm vụ, giải pháp", "1. [… nhiệm vụ, giải pháp thứ nhất].", "2. [… nhiệm vụ, giải pháp thứ hai]."),
      part("Tổ chức thực hiện", "1. [… cơ quan chủ trì] xây dựng kế hoạch thực hiện Nghị quyết.", "2. [… cơ quan theo dõi] theo dõi, đôn đốc, kiểm tra, định kỳ báo cáo kết quả thực hiện.", "Nghị quyết này được phổ biến đến chi bộ."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "basis", each: "bases" },
    { is: "formula", text: "{deciding} quyết nghị" },
    { is: "part", each: "parts" },
  ],
});
