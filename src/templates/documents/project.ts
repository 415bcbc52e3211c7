import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, part, partsField } from "../text-fields";

/** Dự án: aims, works, means of one undertaking. */
export default defineTemplate({
  id: "project",
  documentType: "project",
  title: "Dự án",
  follows: titled,
  issuers: issuersOf("project"),
  fields: {
    subject: subjectField("số hoá tài liệu lưu trữ của Đảng giai đoạn 2026 - 2028"),
    parts: partsField(
      part("Thông tin chung", "[… nêu tên dự án, cơ quan chủ trì, địa điểm, thời gian]."),
      part("Sự cần thiết, mục tiêu", "[… nêu sự cần thiết, mục tiêu, kết quả đầu ra]."),
      part("Nội dung, quy mô", "[… nêu các hạng mục, khối lượng, giải pháp]."),
      part("Kinh phí, nguồn lực", "[… nêu tổng mức, nguồn vốn, nhân lực]."),
      part("Tổ chức thực hiện", "[… nêu tiến độ, phân công, giám sát, nghiệm thu]."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "part", each: "parts" },
  ],
});
