import { titled } from "../follows";
import { onlyIssuers } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField } from "../text-fields";

/** Lời kêu gọi: to members and people. */
export default defineTemplate({
  id: "appeal",
  documentType: "appeal",
  title: "Lời kêu gọi",
  follows: titled,
  issuers: onlyIssuers("appeal", "nationalCongress", "central", "provincialCommittee"),
  fields: {
    subject: subjectField("toàn dân đoàn kết khắc phục hậu quả thiên tai"),
    content: contentField(
      "Đồng bào, đồng chí thân mến!",
      "[… nêu tình hình, lý do kêu gọi].",
      "{issuer} kêu gọi toàn thể cán bộ, đảng viên và nhân dân:",
      "[… nêu việc cần làm].",
      "[… lời kết].",
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", each: "content" },
  ],
});
