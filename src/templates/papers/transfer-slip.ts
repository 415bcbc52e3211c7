import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, lineField } from "../text-fields";

/** Phiếu chuyển: what is passed on to whom, and what is asked. */
export default defineTemplate({
  id: "transfer-slip",
  documentType: "transferSlip",
  title: "Phiếu chuyển",
  follows: titled,
  issuers: issuersOf("transferSlip"),
  fields: {
    subject: subjectField("đơn, thư của công dân"),
    to: lineField("Chuyển đến", "[… cơ quan, tổ chức có thẩm quyền giải quyết]"),
    item: lineField("Văn bản, đơn thư", "[… loại, số và ký hiệu, ngày; người gửi; tóm tắt nội dung]", 600),
    request: lineField("Đề nghị", "xem xét, giải quyết theo thẩm quyền và trả lời người gửi", 300),
  },
  recipients: ["Cơ quan, tổ chức được chuyển đến", "Người gửi đơn, thư (để biết)"],
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", text: "{issuer} nhận được: {item}." },
    { is: "body", text: "Chuyển đến: {to}." },
    { is: "body", text: "Đề nghị quý cơ quan, tổ chức {request}." },
  ],
});
