// Source: QĐ 399 Điều 5 (types) and Điều 6 (papers), the names and their order.
// Differs from the text: the definitions of Điều 5 were not seen; the glosses are ours, take continuity with QĐ 66 for granted
// and have confidence L.
import type { DocumentTypeRow } from "../tables";
import type { DocumentType } from "../vocabulary";

const type = (id: DocumentType, name: string, gloss: string): DocumentTypeRow => ({
  type: id, name, typeName: name.toUpperCase(), cites: "qd399/5", printsTypeName: id !== "officialLetter", isPaper: false,
  gloss, glossConfidence: "L",
});
const paper = (id: DocumentType, name: string): DocumentTypeRow => ({
  type: id, name, typeName: name.toUpperCase(), cites: "qd399/6", printsTypeName: true, isPaper: true,
  gloss: null, glossConfidence: "L",
});

/** The 25 types of Điều 5 and the 8 papers of Điều 6, in the order of the text. */
export const documentTypeRows: readonly DocumentTypeRow[] = [
  type("politicalPlatform", "cương lĩnh chính trị", "Nêu mục tiêu, đường lối, nhiệm vụ, phương pháp cơ bản của một thời kỳ lịch sử."),
  type("partyCharter", "điều lệ Đảng", "Nêu mục đích, nguyên tắc, tổ chức của Đảng, quyền và nhiệm vụ của đảng viên."),
  type("strategy", "chiến lược", "Nêu mục tiêu và giải pháp tổng thể cho một lĩnh vực trong một giai đoạn."),
  type("resolution", "nghị quyết", "Ghi quyết định được thông qua ở đại hội, hội nghị cấp uỷ hoặc hội nghị chi bộ."),
  type("decision", "quyết định", "Quyết một việc cụ thể: ban hành, bãi bỏ văn bản, tổ chức, nhân sự, khen thưởng, kỷ luật."),
  type("directive", "chỉ thị", "Chỉ đạo cấp dưới thực hiện một chủ trương, nhiệm vụ."),
  type("conclusion", "kết luận", "Nêu ý kiến chính thức của tổ chức đảng về một vấn đề."),
  type("bylaws", "quy chế", "Nêu nguyên tắc, trách nhiệm, quan hệ làm việc của một tổ chức, cơ quan."),
  type("regulation", "quy định", "Đặt quy tắc, tiêu chuẩn, thủ tục trong một lĩnh vực."),
  type("circular", "thông tri", "Giải thích, chỉ dẫn việc thực hiện nghị quyết, chỉ thị."),
  type("guidance", "hướng dẫn", "Chỉ dẫn cách thực hiện một văn bản."),
  type("notice", "thông báo", "Báo cho biết một kết quả, sự việc, kết luận."),
  type("communique", "thông cáo", "Công bố một sự kiện quan trọng."),
  type("declaration", "tuyên bố", "Nêu lập trường của Đảng."),
  type("appeal", "lời kêu gọi", "Kêu gọi đảng viên và nhân dân."),
  type("report", "báo cáo", "Phản ánh tình hình và kết quả công việc."),
  type("plan", "kế hoạch", "Nêu nhiệm vụ, chỉ tiêu, thời gian, biện pháp thực hiện."),
  type("masterPlan", "quy hoạch", "Nêu mục tiêu và bố trí dài hạn cho một lĩnh vực."),
  type("program", "chương trình", "Sắp xếp công việc theo thời gian."),
  type("scheme", "đề án", "Trình bày có hệ thống một đề xuất: mục tiêu, giải pháp, nguồn lực."),
  type("optionPlan", "phương án", "Nêu cách dự kiến để làm một việc."),
  type("project", "dự án", "Nêu mục tiêu, công việc, nguồn lực của một công trình, chương trình cụ thể."),
  type("submission", "tờ trình", "Trình cấp trên một việc để xem xét, quyết định."),
  type("officialLetter", "công văn", "Trao đổi công việc cụ thể giữa các cơ quan; văn bản duy nhất không ghi tên loại."),
  type("minutes", "biên bản", "Ghi lại diễn biến, kết quả của hội nghị, sự việc."),
  paper("letterOfIntroduction", "giấy giới thiệu"),
  paper("certificate", "giấy chứng nhận"),
  paper("travelPermit", "giấy đi đường"),
  paper("leavePermit", "giấy nghỉ phép"),
  paper("invitation", "giấy mời"),
  paper("transferSlip", "phiếu chuyển"),
  paper("deliverySlip", "phiếu gửi"),
  paper("publicLetter", "thư công"),
];
