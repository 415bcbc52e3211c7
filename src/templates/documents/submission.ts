import { submission } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, addresseesField, contentField } from "../text-fields";

/** Tờ trình: to whom, the matter, what is asked to be decided. */
export default defineTemplate({
  id: "submission",
  documentType: "submission",
  title: "Tờ trình",
  follows: submission,
  issuers: issuersOf("submission"),
  fields: {
    subject: subjectField("về việc thành lập ban chỉ đạo chuyển đổi số"),
    addressees: addresseesField("Kính trình", "[… cơ quan có thẩm quyền quyết định]"),
    content: contentField(
      "{issuer} trình [… cơ quan có thẩm quyền] về việc [… nội dung trình] như sau:",
      "1. [… căn cứ và sự cần thiết].",
      "2. [… quá trình chuẩn bị, ý kiến của các cơ quan].",
      "3. [… nội dung chủ yếu và những vấn đề còn ý kiến khác nhau].",
      "4. [… kiến nghị, đề xuất].",
      "{issuer} kính trình [… cơ quan có thẩm quyền] xem xét, quyết định.",
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "addressees", each: "addressees" },
    { is: "body", each: "content" },
  ],
});
