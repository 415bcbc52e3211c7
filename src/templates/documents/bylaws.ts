import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, basesField, article, chapter, articlesField } from "../text-fields";

/** Quy chế issued by itself: bases, chapters, articles. */
export default defineTemplate({
  id: "bylaws",
  documentType: "bylaws",
  title: "Quy chế",
  follows: titled,
  issuers: issuersOf("bylaws"),
  fields: {
    subject: subjectField("làm việc của cơ quan nhiệm kỳ 2025 - 2030"),
    bases: basesField(
      "Căn cứ Điều lệ Đảng",
      "Căn cứ [… văn bản của cấp trên về chế độ làm việc: loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu]",
    ),
    articles: articlesField(
      chapter("Nguyên tắc chung", article("Phạm vi, đối tượng", "[… nêu phạm vi điều chỉnh và đối tượng áp dụng].")),
      article("Nguyên tắc làm việc", "[… nêu các nguyên tắc: tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách…]."),
      chapter("Trách nhiệm, quyền hạn", article("Trách nhiệm, quyền hạn của tập thể", "1. [… thảo luận và quyết định những vấn đề gì].", "2. [… cho ý kiến về những vấn đề gì].")),
      article("Trách nhiệm, quyền hạn của cá nhân", "[… nêu trách nhiệm, quyền hạn của người đứng đầu, cấp phó, thành viên]."),
      chapter("Chế độ làm việc", article("Chế độ hội nghị, thông tin, báo cáo", "[… nêu định kỳ họp, chuẩn bị tài liệu, chế độ báo cáo].")),
      chapter("Điều khoản thi hành", article("Tổ chức thực hiện", "[… cơ quan, tổ chức, cá nhân] chịu trách nhiệm thực hiện Quy chế này.")),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "basis", each: "bases" },
    { is: "body", text: "{deciding} ban hành Quy chế như sau:" },
    { is: "article", each: "articles" },
  ],
});
