import { onlyIssuers } from "../issuer-sets";
import { defineTemplate } from "../template";
import { congressField, contentField, part, partsField, reporterField } from "../text-fields";

/** Báo cáo chính trị under the theme of the congress, which stands in place of type name and subject (5.1.2). */
export default defineTemplate({
  id: "political-report",
  documentType: "report",
  title: "Báo cáo chính trị theo chủ đề đại hội",
  follows: ["hd05/II.I.5.1.2", "hd05/II.I.7.1.4b(v)", "hd36/II.1.5.1", "hd36/II.1.7.1b"],
  issuers: onlyIssuers("plan", "central", "provincialCommittee", "intermediateCommittee", "grassrootsCommittee"),
  signing: ["outgoingCommitteeToCongress"],
  fields: {
    theme: {
      kind: "lines", label: "Chủ đề đại hội", hint: "Mỗi dòng một dòng trên trang; in ra bằng chữ in hoa", required: true, longest: 90, most: 6,
      example: ["Xây dựng đảng bộ trong sạch, vững mạnh;", "phát huy sức mạnh đại đoàn kết; đổi mới, sáng tạo;", "phát triển nhanh và bền vững"],
      follows: ["hd05/II.I.5.1.2", "hd36/II.1.5.1"],
    },
    reporter: reporterField,
    congress: congressField,
    opening: { ...contentField(
      "[… nêu bối cảnh nhiệm kỳ, ý nghĩa của đại hội].",
    ), label: "Mở đầu" },
    parts: partsField(
      part("Kết quả thực hiện nghị quyết đại hội nhiệm kỳ qua", "1. [… kết quả lãnh đạo phát triển kinh tế, xã hội].", "2. [… kết quả bảo đảm quốc phòng, an ninh].", "3. [… kết quả xây dựng Đảng và hệ thống chính trị].", "4. Hạn chế, nguyên nhân và bài học kinh nghiệm", "[… nêu hạn chế, nguyên nhân, bài học]."),
      part("Mục tiêu, nhiệm vụ, giải pháp nhiệm kỳ tới", "1. Dự báo tình hình", "[… nêu thuận lợi, khó khăn].", "2. Mục tiêu, chỉ tiêu", "[… nêu mục tiêu và các chỉ tiêu chủ yếu].", "3. Nhiệm vụ trọng tâm, đột phá", "[… nêu nhiệm vụ trọng tâm, khâu đột phá].", "4. Giải pháp", "[… nêu các nhóm giải pháp]."),
      part("Tổ chức thực hiện", "[… nêu việc phân công, kiểm tra, sơ kết]."),
    ),
  },
  blocks: [
    { is: "theme", each: "theme" },
    { is: "reportLine", of: "reporter", to: "congress" },
    { is: "body", each: "opening" },
    { is: "part", each: "parts" },
  ],
});
