import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, part, partsField, lineField } from "../text-fields";

/** Kế hoạch: aims, tasks with dates, who does what. */
export default defineTemplate({
  id: "plan",
  documentType: "plan",
  title: "Kế hoạch",
  follows: titled,
  issuers: issuersOf("plan"),
  fields: {
    subject: subjectField("tổ chức học tập, quán triệt nghị quyết năm 2026"),
    reason: lineField("Thực hiện văn bản", "[… loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản được thực hiện]", 600),
    parts: partsField(
      part("Mục đích, yêu cầu", "1. Mục đích", "[… nêu mục đích].", "2. Yêu cầu", "[… nêu yêu cầu]."),
      part("Nội dung, thời gian, địa điểm", "1. [… nội dung công việc; thời gian; địa điểm; thành phần].", "2. [… nội dung công việc tiếp theo]."),
      part("Kinh phí", "[… nêu nguồn kinh phí, nếu có]."),
      part("Tổ chức thực hiện", "1. [… cơ quan chủ trì]: [… nhiệm vụ].", "2. [… cơ quan phối hợp]: [… nhiệm vụ]."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", text: "Thực hiện {reason}, {deciding} xây dựng kế hoạch như sau:" },
    { is: "part", each: "parts" },
  ],
});
