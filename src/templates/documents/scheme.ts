import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, part, partsField } from "../text-fields";

/** Đề án: need, content, means, carrying out. */
export default defineTemplate({
  id: "scheme",
  documentType: "scheme",
  title: "Đề án",
  follows: titled,
  issuers: issuersOf("scheme"),
  fields: {
    subject: subjectField("nâng cao chất lượng sinh hoạt chi bộ giai đoạn 2026 - 2030"),
    parts: partsField(
      part("Sự cần thiết và căn cứ xây dựng đề án", "1. Sự cần thiết", "[… nêu sự cần thiết].", "2. Căn cứ", "[… nêu căn cứ chính trị, pháp lý, thực tiễn]."),
      part("Thực trạng", "[… đánh giá thực trạng, kết quả, hạn chế, nguyên nhân]."),
      part("Quan điểm, mục tiêu, nhiệm vụ, giải pháp", "1. Quan điểm", "[… nêu quan điểm].", "2. Mục tiêu", "[… nêu mục tiêu].", "3. Nhiệm vụ, giải pháp", "[… nêu nhiệm vụ, giải pháp]."),
      part("Nguồn lực và tổ chức thực hiện", "[… nêu kinh phí, nhân lực, phân công, lộ trình]."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "part", each: "parts" },
  ],
});
