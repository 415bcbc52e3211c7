import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { lineField } from "../text-fields";

/** Giấy giới thiệu: who is sent, where, for what, until when. */
export default defineTemplate({
  id: "letter-of-introduction",
  documentType: "letterOfIntroduction",
  title: "Giấy giới thiệu",
  follows: titled,
  issuers: issuersOf("letterOfIntroduction"),
  fields: {
    person: lineField("Đồng chí", "[… họ và tên]"),
    position: lineField("Chức vụ", "[… chức vụ, đơn vị]"),
    destination: lineField("Đến", "[… cơ quan, tổ chức]"),
    purpose: lineField("Về việc", "[… nội dung công tác]", 600),
    validUntil: lineField("Có giá trị đến", "hết ngày [… ngày, tháng, năm]"),
  },
  recipients: ["Cơ quan, tổ chức nơi đến"],
  blocks: [
    { is: "typeName" },
    { is: "body", text: "{issuer} giới thiệu đồng chí: {person}." },
    { is: "body", text: "Chức vụ: {position}." },
    { is: "body", text: "Được cử đến: {destination}." },
    { is: "body", text: "Về việc: {purpose}." },
    { is: "body", text: "Đề nghị quý cơ quan, tổ chức tạo điều kiện để đồng chí hoàn thành nhiệm vụ. Giấy này có giá trị đến {validUntil}." },
  ],
});
