import { titled } from "../follows";
import { onlyIssuers } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, article, chapter, articlesField } from "../text-fields";

/** Điều lệ Đảng: chapters and articles; HD 05 has no symbol for it, so it carries no number. */
export default defineTemplate({
  id: "party-charter",
  documentType: "partyCharter",
  title: "Điều lệ Đảng",
  follows: titled,
  issuers: onlyIssuers("partyCharter", "nationalCongress"),
  fields: {
    subject: subjectField("do Đại hội đại biểu toàn quốc thông qua"),
    articles: articlesField(
      chapter("Đảng viên", article("", "[… nêu tiêu chuẩn đảng viên].")),
      article("", "[… nêu nhiệm vụ của đảng viên]."),
      chapter("Nguyên tắc tổ chức và cơ cấu tổ chức của Đảng", article("", "[… nêu nguyên tắc tổ chức].")),
      article("", "[… nêu hệ thống tổ chức của Đảng]."),
      chapter("Chấp hành Điều lệ Đảng", article("", "[… nêu trách nhiệm chấp hành và thẩm quyền sửa đổi].")),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "article", each: "articles" },
  ],
});
