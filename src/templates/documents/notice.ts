import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField } from "../text-fields";

/** Thông báo of a result, an event, a conclusion. */
export default defineTemplate({
  id: "notice",
  documentType: "notice",
  title: "Thông báo",
  follows: titled,
  issuers: issuersOf("notice"),
  fields: {
    subject: subjectField("kết quả hội nghị sơ kết công tác 6 tháng đầu năm 2026"),
    content: contentField(
      "Ngày [… ngày, tháng, năm], [… cơ quan, tổ chức] đã [… sự việc, hội nghị, quyết định được thông báo].",
      "1. [… nội dung thông báo thứ nhất].",
      "2. [… nội dung thông báo thứ hai].",
      "{issuer} thông báo để các cơ quan, tổ chức, cá nhân có liên quan biết, thực hiện.",
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", each: "content" },
  ],
});
