import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField, lineField } from "../text-fields";

/** Thông tri: what it carries out, what is asked of whom. */
export default defineTemplate({
  id: "circular",
  documentType: "circular",
  title: "Thông tri",
  follows: titled,
  issuers: issuersOf("circular", "partyCell", "sectionCommittee", "steeringBody", "unit", "serviceUnit", "joint", "partyDelegation"),
  fields: {
    subject: subjectField("về lãnh đạo thực hiện nghị quyết về chuyển đổi số"),
    reason: lineField("Thực hiện văn bản", "[… loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản được thực hiện]", 600),
    content: contentField(
      "1. [… yêu cầu về quán triệt, tuyên truyền].",
      "2. [… nhiệm vụ cụ thể của từng cấp, từng ngành].",
      "3. [… trách nhiệm theo dõi, kiểm tra, báo cáo].",
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", text: "Thực hiện {reason}, {deciding} yêu cầu các cấp uỷ, tổ chức đảng thực hiện những nội dung sau:" },
    { is: "body", each: "content" },
  ],
});
