import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField, lineField } from "../text-fields";

/** Biên bản: time and place, who was there, the course, the conclusion. */
export default defineTemplate({
  id: "minutes",
  documentType: "minutes",
  title: "Biên bản",
  follows: titled,
  issuers: issuersOf("minutes"),
  fields: {
    subject: subjectField("hội nghị thường kỳ tháng 6 năm 2026"),
    time: lineField("Thời gian", "Bắt đầu lúc [… giờ, ngày, tháng, năm]"),
    venue: lineField("Địa điểm", "[… phòng họp, trụ sở]"),
    present: lineField("Có mặt", "[… số lượng, thành phần; vắng mặt: số lượng, lý do]", 600),
    chair: lineField("Chủ trì", "Đồng chí [… họ và tên, chức vụ]"),
    recorder: lineField("Ghi biên bản", "Đồng chí [… họ và tên, chức vụ]"),
    content: contentField(
      "1. [… người chủ trì] nêu lý do, nội dung, chương trình.",
      "2. [… người trình bày] trình bày [… báo cáo, văn bản].",
      "3. Ý kiến thảo luận: [… họ và tên, tóm tắt từng ý kiến].",
      "4. Kết luận của người chủ trì: [… nội dung kết luận; kết quả biểu quyết].",
    ),
    end: lineField("Kết thúc", "kết thúc lúc [… giờ] cùng ngày"),
  },
  recipients: ["Các đồng chí dự hội nghị"],
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", text: "Thời gian: {time}." },
    { is: "body", text: "Địa điểm: {venue}." },
    { is: "body", text: "Thành phần: {present}." },
    { is: "body", text: "Chủ trì: {chair}." },
    { is: "body", text: "Ghi biên bản: {recorder}." },
    { is: "body", each: "content" },
    { is: "body", text: "Biên bản được thông qua, {end}." },
  ],
});
