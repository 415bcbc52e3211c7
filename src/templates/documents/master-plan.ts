import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, basesField, part, partsField } from "../text-fields";

/** Quy hoạch: aims and arrangement over years. */
export default defineTemplate({
  id: "master-plan",
  documentType: "masterPlan",
  title: "Quy hoạch",
  follows: titled,
  issuers: issuersOf("masterPlan"),
  fields: {
    subject: subjectField("cán bộ lãnh đạo, quản lý nhiệm kỳ 2030 - 2035"),
    bases: basesField(
      "Căn cứ Điều lệ Đảng",
      "Căn cứ [… văn bản quy định thẩm quyền, nhiệm vụ: loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu]",
      "Xét đề nghị của [… cơ quan, tổ chức đề nghị]",
    ),
    parts: partsField(
      part("Thực trạng", "[… đánh giá thực trạng]."),
      part("Quan điểm, mục tiêu", "[… nêu quan điểm, mục tiêu quy hoạch]."),
      part("Nội dung quy hoạch", "[… nêu phương án, đối tượng, cơ cấu, lộ trình]."),
      part("Giải pháp, tổ chức thực hiện", "[… nêu giải pháp và phân công thực hiện]."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "basis", each: "bases" },
    { is: "part", each: "parts" },
  ],
});
