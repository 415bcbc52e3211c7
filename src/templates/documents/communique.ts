import { titled } from "../follows";
import { onlyIssuers } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField } from "../text-fields";

/** Thông cáo: announces an event. */
export default defineTemplate({
  id: "communique",
  documentType: "communique",
  title: "Thông cáo",
  follows: titled,
  issuers: onlyIssuers("communique", "central", "provincialCommittee"),
  fields: {
    subject: subjectField("về phiên bế mạc hội nghị"),
    content: contentField(
      "[… nêu thời gian, địa điểm, sự kiện, người chủ trì].",
      "[… nêu nội dung chính, kết quả, quyết định quan trọng].",
      "[… nêu ý nghĩa của sự kiện].",
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", each: "content" },
  ],
});
