import { titled } from "../follows";
import { issuersOf } from "../issuer-sets";
import { defineTemplate } from "../template";
import { subjectField, basesField, article, chapter, articlesField } from "../text-fields";

/** Quy định issued by itself: bases, chapters, articles, clauses, points. */
export default defineTemplate({
  id: "regulation",
  documentType: "regulation",
  title: "Quy định",
  follows: titled,
  issuers: issuersOf("regulation"),
  fields: {
    subject: subjectField("về quản lý, sử dụng tài liệu của cấp uỷ"),
    bases: basesField(
      "Căn cứ Điều lệ Đảng",
      "Căn cứ [… văn bản làm căn cứ: loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu]",
      "Theo đề nghị của [… cơ quan đề nghị]",
    ),
    articles: articlesField(
      chapter("Quy định chung", article("Phạm vi điều chỉnh và đối tượng áp dụng", "1. [… phạm vi điều chỉnh].", "2. [… đối tượng áp dụng].")),
      article("Nguyên tắc", "[… nêu các nguyên tắc thực hiện]."),
      chapter("Quy định cụ thể", article("[… tên điều]", "1. [… khoản thứ nhất]:", "a) [… điểm a];", "b) [… điểm b].", "2. [… khoản thứ hai].")),
      chapter("Tổ chức thực hiện", article("Trách nhiệm thi hành", "[… cơ quan, tổ chức, cá nhân] chịu trách nhiệm thực hiện; [… cơ quan] theo dõi, kiểm tra việc thực hiện.")),
      article("Hiệu lực thi hành", "Văn bản này có hiệu lực từ ngày ký."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "basis", each: "bases" },
    { is: "body", text: "{deciding} quy định như sau:" },
    { is: "article", each: "articles" },
  ],
});
