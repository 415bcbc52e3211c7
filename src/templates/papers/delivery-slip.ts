import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { lineField } from "../text-fields";

/** Phiếu gửi: the documents sent, in a table, and the receipt. */
export default defineTemplate({
  id: "delivery-slip",
  documentType: "deliverySlip",
  title: "Phiếu gửi",
  follows: titled,
  issuers: issuersOf("deliverySlip"),
  fields: {
    to: lineField("Gửi", "[… cơ quan, tổ chức, cá nhân nhận]"),
    items: {
      kind: "rows", columns: 4, label: "Văn bản gửi kèm", hint: "Mỗi dòng một văn bản: số và ký hiệu | ngày | trích yếu | số lượng", longest: 600, most: 60,
      example: [["[… số và ký hiệu]", "[… ngày]", "[… trích yếu]", "[… số bản]"]], filled: [["[… số và ký hiệu]", "[… ngày]", "[… trích yếu]", "[… số bản]"]],
    },
  },
  recipients: ["Cơ quan, tổ chức, cá nhân nhận"],
  blocks: [
    { is: "typeName" },
    { is: "body", text: "{issuer} gửi đến: {to}." },
    { is: "body", text: "Các văn bản, tài liệu sau:" },
    { is: "table", each: "items", columns: [{ title: "Số và ký hiệu", share: 24 }, { title: "Ngày", share: 16 }, { title: "Trích yếu", share: 42 }, { title: "Số lượng", share: 18 }] },
    { is: "body", text: "Sau khi nhận đủ, đề nghị ký nhận và gửi lại phiếu này cho {issuer}." },
  ],
});
