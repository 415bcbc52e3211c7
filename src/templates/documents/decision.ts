import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, basesField, article, articlesField } from "../text-fields";

/** Quyết định of one matter: bases, who decides, articles. */
export default defineTemplate({
  id: "decision",
  documentType: "decision",
  title: "Quyết định",
  follows: titled,
  issuers: issuersOf("decision"),
  fields: {
    subject: subjectField("khen thưởng tổ chức đảng và đảng viên năm 2026"),
    bases: basesField(
      "Căn cứ Điều lệ Đảng",
      "Căn cứ [… văn bản quy định thẩm quyền, nhiệm vụ: loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu]",
      "Xét đề nghị của [… cơ quan, tổ chức đề nghị]",
    ),
    articles: articlesField(
      article("", "[… nội dung quyết định: khen thưởng, thành lập, kiện toàn, phân công… ai, việc gì]."),
      article("", "[… cơ quan, tổ chức, cá nhân] chịu trách nhiệm thi hành Quyết định này."),
      article("", "Quyết định này có hiệu lực từ ngày ký."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "basis", each: "bases" },
    { is: "formula", text: "{deciding} quyết định" },
    { is: "article", each: "articles" },
  ],
});
