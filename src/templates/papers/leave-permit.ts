import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { lineField } from "../text-fields";

/** Giấy nghỉ phép: who is on leave, where, how long. */
export default defineTemplate({
  id: "leave-permit",
  documentType: "leavePermit",
  title: "Giấy nghỉ phép",
  follows: titled,
  issuers: issuersOf("leavePermit"),
  fields: {
    person: lineField("Đồng chí", "[… họ và tên]"),
    position: lineField("Chức vụ", "[… chức vụ, đơn vị]"),
    period: lineField("Thời gian nghỉ", "[… số ngày], từ ngày [… ngày bắt đầu] đến hết ngày [… ngày kết thúc]"),
    destination: lineField("Nơi nghỉ", "[… địa chỉ nơi nghỉ]"),
  },
  recipients: ["Đồng chí có tên trên"],
  blocks: [
    { is: "typeName" },
    { is: "body", text: "{issuer} đồng ý để đồng chí: {person}." },
    { is: "body", text: "Chức vụ: {position}." },
    { is: "body", text: "Được nghỉ phép: {period}." },
    { is: "body", text: "Nơi nghỉ: {destination}." },
    { is: "body", text: "Các công việc đã được bàn giao theo quy định." },
  ],
});
