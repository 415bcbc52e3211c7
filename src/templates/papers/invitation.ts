import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, lineField } from "../text-fields";

/** Giấy mời: who is asked to what, when, where. */
export default defineTemplate({
  id: "invitation",
  documentType: "invitation",
  title: "Giấy mời",
  follows: titled,
  issuers: issuersOf("invitation"),
  fields: {
    subject: subjectField("dự hội nghị sơ kết công tác 6 tháng đầu năm 2026"),
    guest: lineField("Kính mời", "[… đại biểu, chức vụ, đơn vị]"),
    event: lineField("Dự", "[… tên hội nghị, cuộc họp]", 300),
    time: lineField("Thời gian", "[… giờ, ngày, tháng, năm]"),
    venue: lineField("Địa điểm", "[… phòng họp, trụ sở]"),
    chair: lineField("Chủ trì", "đồng chí [… họ và tên, chức vụ]"),
  },
  recipients: ["Các đại biểu được mời"],
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", text: "{issuer} kính mời: {guest}." },
    { is: "body", text: "Tới dự: {event}." },
    { is: "body", text: "Thời gian: {time}." },
    { is: "body", text: "Địa điểm: {venue}." },
    { is: "body", text: "Chủ trì: {chair}." },
    { is: "body", text: "Đề nghị đại biểu dự đủ thành phần, đúng thời gian." },
  ],
});
