import { letter } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { letterSubjectField, addresseesField, contentField } from "../text-fields";

/** Công văn: no type name, the subject below the number, Kính gửi in the type's place. */
export default defineTemplate({
  id: "official-letter",
  documentType: "officialLetter",
  title: "Công văn",
  follows: letter,
  issuers: issuersOf("officialLetter"),
  fields: {
    subject: letterSubjectField({ hd05: "về việc chuẩn bị hội nghị trực tuyến quán triệt nghị quyết của Bộ Chính trị", hd36: "Chuẩn bị hội nghị trực tuyến quán triệt nghị quyết của Bộ Chính trị" }),
    addressees: addresseesField("Kính gửi", "[… cơ quan, tổ chức nhận công văn]", "[… cơ quan, tổ chức khác]"),
    content: contentField(
      "[… nêu lý do, căn cứ]; {issuer} đề nghị [… cơ quan, tổ chức nhận] thực hiện một số nội dung sau:",
      "1. [… nội dung thứ nhất].",
      "2. [… nội dung thứ hai].",
      "Đề nghị [… cơ quan, tổ chức nhận] quan tâm phối hợp, thực hiện.",
    ),
  },
  blocks: [
    { is: "letterSubject", text: "{subject}" },
    { is: "addressees", each: "addressees" },
    { is: "body", each: "content" },
  ],
});
