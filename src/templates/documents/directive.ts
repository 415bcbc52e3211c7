import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField } from "../text-fields";

/** Chỉ thị: the situation, what is asked, who sees to it. */
export default defineTemplate({
  id: "directive",
  documentType: "directive",
  title: "Chỉ thị",
  follows: titled,
  issuers: issuersOf("directive", "advisoryAgency", "serviceUnit", "unit", "steeringBody", "joint", "partyDelegation"),
  fields: {
    subject: subjectField("về tăng cường lãnh đạo công tác phòng, chống thiên tai"),
    situation: { ...contentField(
      "Thời gian qua, [… nêu kết quả đạt được]. Tuy nhiên, [… nêu hạn chế, nguyên nhân].",
    ), label: "Tình hình" },
    tasks: { ...contentField(
      "1. [… nhiệm vụ thứ nhất].",
      "2. [… nhiệm vụ thứ hai].",
      "3. [… cơ quan, tổ chức] theo dõi, đôn đốc, kiểm tra, định kỳ báo cáo việc thực hiện Chỉ thị.",
      "Chỉ thị này được phổ biến đến chi bộ.",
    ), label: "Yêu cầu" },
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", each: "situation" },
    { is: "body", text: "Để khắc phục những hạn chế trên, {deciding} yêu cầu các cấp uỷ, tổ chức đảng thực hiện tốt những nhiệm vụ sau:" },
    { is: "body", each: "tasks" },
  ],
});
