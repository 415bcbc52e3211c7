import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, part, partsField, lineField } from "../text-fields";

/** Hướng dẫn: what it explains, parts I, II, III. */
export default defineTemplate({
  id: "guidance",
  documentType: "guidance",
  title: "Hướng dẫn",
  follows: titled,
  issuers: issuersOf("guidance"),
  fields: {
    subject: subjectField("thực hiện quy định về sinh hoạt chi bộ"),
    reason: lineField("Thực hiện văn bản", "[… loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản được hướng dẫn]", 600),
    parts: partsField(
      part("Mục đích, yêu cầu", "1. Mục đích", "[… nêu mục đích]", "2. Yêu cầu", "[… nêu yêu cầu]"),
      part("Nội dung hướng dẫn", "1. [… nội dung thứ nhất].", "2. [… nội dung thứ hai]."),
      part("Tổ chức thực hiện", "[… phân công trách nhiệm; nơi tiếp nhận vướng mắc; hiệu lực của Hướng dẫn]."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", text: "Thực hiện {reason}, {deciding} hướng dẫn một số nội dung như sau:" },
    { is: "part", each: "parts" },
  ],
});
