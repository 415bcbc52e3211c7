import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { lineField } from "../text-fields";

/** Giấy đi đường: who travels, and the stops in a table. */
export default defineTemplate({
  id: "travel-permit",
  documentType: "travelPermit",
  title: "Giấy đi đường",
  follows: titled,
  issuers: issuersOf("travelPermit"),
  fields: {
    person: lineField("Cấp cho đồng chí", "[… họ và tên]"),
    position: lineField("Chức vụ", "[… chức vụ, đơn vị]"),
    destination: lineField("Đi công tác tại", "[… nơi đến]"),
    purpose: lineField("Về việc", "[… nội dung công tác]", 600),
    period: lineField("Thời gian", "từ ngày [… ngày đi] đến ngày [… ngày về]"),
    stops: {
      kind: "rows", columns: 4, label: "Chặng đường", hint: "Mỗi dòng một chặng: nơi đi, nơi đến | ngày | phương tiện | xác nhận", longest: 300, most: 40,
      example: [["[… nơi đi]", "[… ngày]", "[… phương tiện]", ""], ["[… nơi đến]", "[… ngày]", "[… phương tiện]", ""]],
      filled: [["[… nơi đi]", "[… ngày]", "[… phương tiện]", ""], ["[… nơi đến]", "[… ngày]", "[… phương tiện]", ""]],
    },
  },
  recipients: ["Đồng chí có tên trên"],
  blocks: [
    { is: "typeName" },
    { is: "body", text: "Cấp cho đồng chí: {person}." },
    { is: "body", text: "Chức vụ: {position}." },
    { is: "body", text: "Đi công tác tại: {destination}." },
    { is: "body", text: "Về việc: {purpose}." },
    { is: "body", text: "Thời gian công tác: {period}." },
    { is: "table", each: "stops", columns: [{ title: "Nơi đi, nơi đến", share: 34 }, { title: "Ngày", share: 18 }, { title: "Phương tiện", share: 20 }, { title: "Xác nhận nơi đến", share: 28 }] },
    { is: "body", text: "Đề nghị cơ quan, tổ chức nơi đến xác nhận ngày đến, ngày đi và tạo điều kiện để đồng chí hoàn thành nhiệm vụ." },
  ],
});
