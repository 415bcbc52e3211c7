import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, part, partsField, lineField } from "../text-fields";

/** Kết luận of a meeting on one matter. */
export default defineTemplate({
  id: "conclusion",
  documentType: "conclusion",
  title: "Kết luận",
  follows: titled,
  issuers: issuersOf("conclusion"),
  fields: {
    subject: subjectField("về phát triển kinh tế tư nhân"),
    meeting: lineField("Hội nghị", "ngày [… ngày, tháng, năm]"),
    reported: lineField("Nghe báo cáo", "[… cơ quan báo cáo, nội dung báo cáo]", 600),
    parts: partsField(
      part("Đánh giá tình hình", "[… nêu kết quả nổi bật, hạn chế, nguyên nhân]"),
      part("Chủ trương, nhiệm vụ", "1. [… chủ trương, nhiệm vụ thứ nhất].", "2. [… chủ trương, nhiệm vụ thứ hai]."),
      part("Tổ chức thực hiện", "Giao [… cơ quan, tổ chức] triển khai thực hiện Kết luận này, báo cáo kết quả trước ngày [… thời hạn]."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", text: "Tại hội nghị {meeting}, sau khi nghe {reported} và ý kiến thảo luận, {deciding} kết luận như sau:" },
    { is: "part", each: "parts" },
  ],
});
