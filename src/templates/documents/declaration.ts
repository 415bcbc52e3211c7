import { titled } from "../follows";
import { onlyIssuers } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField } from "../text-fields";

/** Tuyên bố: states the Party's position. */
export default defineTemplate({
  id: "declaration",
  documentType: "declaration",
  title: "Tuyên bố",
  follows: titled,
  issuers: onlyIssuers("declaration", "nationalCongress", "central"),
  fields: {
    subject: subjectField("về hoà bình, hợp tác và phát triển"),
    content: contentField(
      "[… nêu sự kiện, bối cảnh].",
      "{issuer} tuyên bố:",
      "1. [… lập trường thứ nhất].",
      "2. [… lập trường thứ hai].",
      "[… lời kêu gọi, cam kết].",
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", each: "content" },
  ],
});
