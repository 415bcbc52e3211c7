import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField, lineField } from "../text-fields";

/** Giấy chứng nhận: what is certified of whom. */
export default defineTemplate({
  id: "certificate",
  documentType: "certificate",
  title: "Giấy chứng nhận",
  follows: titled,
  issuers: issuersOf("certificate"),
  fields: {
    subject: subjectField("hoàn thành chương trình bồi dưỡng nghiệp vụ công tác đảng"),
    person: lineField("Đồng chí", "[… họ và tên]"),
    born: lineField("Sinh ngày", "[… ngày, tháng, năm sinh]"),
    position: lineField("Chức vụ, đơn vị", "[… chức vụ, đơn vị công tác]"),
    content: contentField(
      "[… nội dung được chứng nhận: hoàn thành, tham gia, đạt kết quả gì, trong thời gian nào].",
    ),
  },
  recipients: ["Đồng chí có tên trên"],
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", text: "{issuer} chứng nhận đồng chí: {person}." },
    { is: "body", text: "Sinh ngày: {born}." },
    { is: "body", text: "Chức vụ, đơn vị: {position}." },
    { is: "body", each: "content" },
  ],
});
