import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, basesField, article, chapter, articlesField } from "../text-fields";

/** A quyết định with the quy chế it issues, in one file: the quy chế begins on a page of its own behind the signature. */
export default defineTemplate({
  id: "decision-with-bylaws",
  documentType: "decision",
  title: "Quyết định ban hành quy chế",
  follows: titled,
  issuers: issuersOf("decision"),
  fields: {
    attachedSubject: { ...subjectField("làm việc của cơ quan nhiệm kỳ 2025 - 2030"), label: "Trích yếu của quy chế" },
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
      chapter("Nguyên tắc chung", article("Phạm vi, đối tượng", "[… nêu phạm vi điều chỉnh và đối tượng áp dụng].")),
      article("Nguyên tắc làm việc", "[… nêu các nguyên tắc: tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách…]."),
      chapter("Trách nhiệm, quyền hạn", article("Trách nhiệm, quyền hạn của tập thể", "1. [… thảo luận và quyết định những vấn đề gì].", "2. [… cho ý kiến về những vấn đề gì].")),
      article("Trách nhiệm, quyền hạn của cá nhân", "[… nêu trách nhiệm, quyền hạn của người đứng đầu, cấp phó, thành viên]."),
      chapter("Chế độ làm việc", article("Chế độ hội nghị, thông tin, báo cáo", "[… nêu định kỳ họp, chuẩn bị tài liệu, chế độ báo cáo].")),
      chapter("Điều khoản thi hành", article("Tổ chức thực hiện", "[… cơ quan, tổ chức, cá nhân] chịu trách nhiệm thực hiện Quy chế này.")),
    ), label: "Các điều của quy chế" },
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "ban hành quy chế {attachedSubject}" },
    { is: "basis", each: "bases" },
    { is: "formula", text: "{deciding} quyết định" },
    { is: "article", each: "articles", first: "Ban hành kèm theo Quyết định này Quy chế {attachedSubject}." },
  ],
  attached: {
    documentType: "bylaws",
    blocks: [
      { is: "typeName" },
      { is: "subject", text: "{attachedSubject}" },
      { is: "article", each: "attachedArticles" },
    ],
  },
});
