// Source: QĐ 66 Điều 4. List and order: 1-20 and 23-25 read in the predecessor's list, in Điều 7 and in the text of 2026, with
// phương án and dự án added by QĐ 66. Glosses 1-4 are from QĐ 66's own words, the others from a text modelled on it (M) or from
// the text of 1997 (thông tri, L); they are in our words and not law. Dự án: no source read.
import type { DocumentTypeRow } from "../tables";
import type { Confidence, DocumentType } from "../vocabulary";

function typeRow(type: DocumentType, name: string, gloss: string | null, glossConfidence: Confidence): DocumentTypeRow {
  return {
    type, name, typeName: name.toLocaleUpperCase("vi"), cites: "qd66/4", printsTypeName: type !== "officialLetter", isPaper: false,
    gloss, glossConfidence,
  };
}
function paperRow(type: DocumentType, name: string): DocumentTypeRow {
  return { ...typeRow(type, name, null, "M"), isPaper: true };
}

/** The types of Quy định 66-QĐ/TW in the order of the text, then the administrative papers. */
export const documentTypes: readonly DocumentTypeRow[] = [
  typeRow("politicalPlatform", "cương lĩnh chính trị", "Mục tiêu cơ bản, đường lối, nhiệm vụ và phương pháp cách mạng trong một giai đoạn.", "H"),
  typeRow("partyCharter", "điều lệ Đảng", "Mục đích, nền tảng tư tưởng, nguyên tắc tổ chức và hoạt động, cơ cấu tổ chức, trách nhiệm và quyền hạn của đảng viên và tổ chức đảng.", "H"),
  typeRow("strategy", "chiến lược", "Quan điểm, phương châm, mục tiêu chủ yếu và giải pháp có tính toàn cục để phát triển một hoặc một số lĩnh vực trong một giai đoạn.", "H"),
  typeRow("resolution", "nghị quyết", "Ghi lại quyết định được thông qua ở đại hội, hội nghị cơ quan lãnh đạo hoặc hội nghị đảng viên về đường lối, chủ trương, chính sách, kế hoạch hay việc cụ thể.", "H"),
  typeRow("decision", "quyết định", "Ban hành hoặc bãi bỏ quy chế, quy định; quyết định cụ thể về chủ trương, tổ chức, nhân sự theo thẩm quyền.", "M"),
  typeRow("directive", "chỉ thị", "Chỉ đạo cấp dưới thực hiện chủ trương, chính sách hoặc một số nhiệm vụ.", "M"),
  typeRow("conclusion", "kết luận", "Ghi ý kiến chính thức của cơ quan lãnh đạo về vấn đề nhất định, hoặc về chủ trương, biện pháp cho công việc cụ thể.", "M"),
  typeRow("bylaws", "quy chế", "Nguyên tắc, trách nhiệm, quyền hạn, chế độ và lề lối làm việc của cấp uỷ, cơ quan, tổ chức.", "M"),
  typeRow("regulation", "quy định", "Nguyên tắc, tiêu chuẩn, thủ tục, chế độ về một lĩnh vực công tác.", "M"),
  typeRow("circular", "thông tri", "Giải thích, hướng dẫn cấp dưới thực hiện nghị quyết, quyết định, chỉ thị của cấp uỷ.", "L"),
  typeRow("guidance", "hướng dẫn", "Giải thích, chỉ dẫn cách thực hiện văn bản của cấp trên.", "M"),
  typeRow("notice", "thông báo", "Thông tin về một việc cụ thể để biết hoặc thực hiện.", "M"),
  typeRow("communique", "thông cáo", "Công bố một sự kiện quan trọng.", "M"),
  typeRow("declaration", "tuyên bố", "Chính thức công bố lập trường về một sự kiện quan trọng.", "M"),
  typeRow("appeal", "lời kêu gọi", "Kêu gọi, động viên thực hiện một nhiệm vụ hoặc hưởng ứng một chủ trương có ý nghĩa chính trị.", "M"),
  typeRow("report", "báo cáo", "Phản ánh tình hình hoạt động của cấp uỷ, cơ quan, tổ chức, hoặc về một đề án, một vấn đề.", "M"),
  typeRow("plan", "kế hoạch", "Mục đích, yêu cầu, chỉ tiêu của nhiệm vụ trong một thời gian và biện pháp về tổ chức, nhân sự, phương tiện.", "M"),
  typeRow("masterPlan", "quy hoạch", "Mục tiêu và phương án lớn cho một vấn đề hoặc lĩnh vực trong nhiều năm.", "M"),
  typeRow("program", "chương trình", "Sắp xếp theo trình tự toàn bộ công việc phải làm trong một lĩnh vực hoặc mọi lĩnh vực trong một thời gian.", "M"),
  typeRow("scheme", "đề án", "Trình bày có hệ thống kế hoạch, giải pháp thực hiện một nhiệm vụ để cấp có thẩm quyền duyệt.", "M"),
  typeRow("optionPlan", "phương án", "Cách làm tốt nhất để thực hiện một nhiệm vụ.", "M"),
  typeRow("project", "dự án", null, "L"),
  typeRow("submission", "tờ trình", "Trình bày tổng quát về đề án, vấn đề, dự thảo để cấp trên quyết định.", "M"),
  typeRow("officialLetter", "công văn", "Truyền đạt, trao đổi công việc cụ thể khi thực hiện chức năng, nhiệm vụ.", "M"),
  typeRow("minutes", "biên bản", "Ghi nội dung, diễn biến, ý kiến và kết luận của đại hội, hội nghị.", "M"),
  // Papers of the predecessor's list (H for 1997, M for QĐ 66).
  paperRow("letterOfIntroduction", "giấy giới thiệu"),
  paperRow("certificate", "giấy chứng nhận"),
  paperRow("travelPermit", "giấy đi đường"),
  paperRow("leavePermit", "giấy nghỉ phép"),
  paperRow("deliverySlip", "phiếu gửi"),
];
