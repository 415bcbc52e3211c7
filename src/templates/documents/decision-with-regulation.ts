import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, basesField, article, chapter, articlesField } from "../text-fields";

/** A quyết định with the quy định it issues, in one file: the quy định begins on a page of its own behind the signature. */
export default defineTemplate({
  id: "decision-with-regulation",
  documentType: "decision",
  title: "Quyết định ban hành quy định",
  follows: titled,
  issuers: issuersOf("decision"),
  fields: {
    attachedSubject: { ...subjectField("về quản lý, sử dụng tài liệu của cấp uỷ"), label: "Trích yếu của quy định" },
    bases: basesField(
      "Căn cứ Điều lệ Đảng",
      "Căn cứ [… văn bản quy định thẩm quyền, nhiệm vụ: loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu]",
      "Xét đề nghị của [… cơ quan, tổ chức đề nghị]",
    ),
    articles: articlesField(
      article("", "[… cơ quan, tổ chức, cá nhân] chịu trách nhiệm thi hành Quyết định này."),
      article("", "Quyết định này có hiệu lực từ ngày ký; thay thế [… văn bản bị thay thế, nếu có]."),
    ),
    attachedArticles: { ...articlesField(
      chapter("Quy định chung", article("Phạm vi điều chỉnh và đối tượng áp dụng", "1. [… phạm vi điều chỉnh].", "2. [… đối tượng áp dụng].")),
      article("Nguyên tắc", "[… nêu các nguyên tắc thực hiện]."),
      chapter("Quy định cụ thể", article("[… tên điều]", "1. [… khoản thứ nhất]:", "a) [… điểm a];", "b) [… điểm b].", "2. [… khoản thứ hai].")),
      chapter("Tổ chức thực hiện", article("Trách nhiệm thi hành", "[… cơ quan, tổ chức, cá nhân] chịu trách nhiệm thực hiện; [… cơ quan] theo dõi, kiểm tra việc thực hiện.")),
      article("Hiệu lực thi hành", "Văn bản này có hiệu lực từ ngày ký."),
    ), label: "Các điều của quy định" },
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "ban hành quy định {attachedSubject}" },
    { is: "basis", each: "bases" },
    { is: "formula", text: "{deciding} quyết định" },
    { is: "article", each: "articles", first: "Ban hành kèm theo Quyết định này Quy định {attachedSubject}." },
  ],
  attached: {
    documentType: "regulation",
    blocks: [
      { is: "typeName" },
      { is: "subject", text: "{attachedSubject}" },
      { is: "article", each: "attachedArticles" },
    ],
  },
});
