import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, part, partsField } from "../text-fields";

/** Phương án: the intended way of doing a task. */
export default defineTemplate({
  id: "option-plan",
  documentType: "optionPlan",
  title: "Phương án",
  follows: titled,
  issuers: issuersOf("optionPlan"),
  fields: {
    subject: subjectField("bố trí, sắp xếp trụ sở làm việc"),
    parts: partsField(
      part("Căn cứ, yêu cầu", "[… nêu căn cứ và yêu cầu đặt ra]."),
      part("Các phương án", "1. Phương án 1", "[… nội dung, ưu điểm, hạn chế].", "2. Phương án 2", "[… nội dung, ưu điểm, hạn chế]."),
      part("Phương án đề xuất", "[… nêu phương án lựa chọn và lý do]."),
      part("Tổ chức thực hiện", "[… nêu phân công, thời gian, kinh phí]."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "part", each: "parts" },
  ],
});
