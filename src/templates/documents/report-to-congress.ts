import { titled } from "../follows";
import { onlyIssuers } from "../issuer-sets";
import { defineTemplate } from "../template";
import { congressField, reporterField, subjectField, contentField, part, partsField } from "../text-fields";

/** Báo cáo chính trị, kiểm điểm, công tác nhân sự to a congress: signed by the bí thư alone. */
export default defineTemplate({
  id: "report-to-congress",
  documentType: "report",
  title: "Báo cáo của cấp uỷ trình đại hội",
  follows: titled,
  issuers: onlyIssuers("plan", "central", "provincialCommittee", "intermediateCommittee", "grassrootsCommittee", "sectionCommittee", "partyCell"),
  signing: ["outgoingCommitteeToCongress"],
  fields: {
    subject: subjectField("chính trị trình đại hội nhiệm kỳ 2025 - 2030"),
    reporter: reporterField,
    congress: congressField,
    opening: { ...contentField(
      "[… nêu bối cảnh nhiệm kỳ, đặc điểm của đảng bộ, chi bộ].",
    ), label: "Mở đầu" },
    parts: partsField(
      part("Kết quả thực hiện nghị quyết đại hội nhiệm kỳ qua", "1. [… kết quả lãnh đạo nhiệm vụ chính trị].", "2. [… kết quả công tác xây dựng Đảng].", "3. Hạn chế, nguyên nhân và bài học kinh nghiệm", "[… nêu hạn chế, nguyên nhân, bài học]."),
      part("Phương hướng nhiệm kỳ tới", "1. Dự báo tình hình", "[… nêu thuận lợi, khó khăn].", "2. Mục tiêu, chỉ tiêu", "[… nêu mục tiêu và các chỉ tiêu chủ yếu].", "3. Nhiệm vụ, giải pháp", "[… nêu nhiệm vụ, giải pháp]."),
      part("Kiến nghị", "[… nêu kiến nghị, nếu có]."),
    ),
  },
  blocks: [
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "reportLine", of: "reporter", to: "congress", editions: ["hd36"] },
    { is: "body", each: "opening" },
    { is: "part", each: "parts" },
  ],
});
