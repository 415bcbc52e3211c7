import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, contentField, lineField } from "../text-fields";

/** Thư công: a letter of congratulation, thanks, condolence. */
export default defineTemplate({
  id: "public-letter",
  documentType: "publicLetter",
  title: "Thư công",
  follows: titled,
  issuers: issuersOf("publicLetter"),
  fields: {
    subject: subjectField("chúc mừng ngày thành lập"),
    greeting: lineField("Lời chào", "Thân ái gửi: [… cơ quan, tổ chức, cá nhân nhận thư]"),
    content: contentField(
      "[… nêu lý do, sự kiện].",
      "[… lời chúc mừng, cảm ơn, thăm hỏi, chia buồn].",
      "[… lời chúc cuối thư].",
    ),
  },
  recipients: ["Nơi nhận thư"],
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "body", text: "{greeting}." },
    { is: "body", each: "content" },
  ],
});
