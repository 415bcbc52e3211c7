import { party } from "../builder/party";
import { resolution, type BodyPart } from "../builder/content";

const body = (text: string): BodyPart => ({ is: "body", text });

/**
 * The sample of the workbench: a kế hoạch of a made-up đảng uỷ xã, with the faults that văn thư meet every day. Everything in it
 * is invented.
 */
export function planWithFaults(): Uint8Array {
  const docx = party({
    base: resolution,
    parentIssuer: ["TỈNH ỦY LAM GIANG"],
    issuerName: ["ĐẢNG ỦY XÃ BÌNH MINH"],
    referenceNumber: "Số: 9-KH/ĐU",
    placeAndDate: "Bình Minh, ngày 8 tháng 07 năm 2026",
    typeName: "KẾ HOẠCH",
    subject: ["V/v nâng cao chất lượng sinh hoạt chi bộ", "sáu tháng cuối năm 2026."],
    fiveHyphens: "---------",
    body: [
      body("Thực hiện chương trình công tác năm 2026, Ban Thường vụ Đảng uỷ xã Bình Minh xây dựng kế hoạch nâng cao chất lượng sinh hoạt chi bộ sáu tháng cuối năm như sau:"),
      body("I- MỤC ĐÍCH, YÊU CẦU"),
      body("Sinh hoạt chi bộ được duy trì nền nếp, đúng định kỳ; nội dung thiết thực, gắn với nhiệm vụ chính trị của địa phương và việc học tập, làm theo Bác."),
      body("Từng đồng chí cấp uỷ viên được phân công theo dõi chi bộ nào thì dự sinh hoạt cùng chi bộ đó ít nhất mỗi quý một lần.".normalize("NFD")),
      body("II- NHIỆM VỤ TRỌNG TÂM"),
      { is: "clause", text: "1. Đổi mới nội dung sinh hoạt" },
      body("Chi uỷ chuẩn bị nội dung bằng văn bản, gửi trước cho đảng viên ít nhất ba ngày; mỗi quý chọn một chuyên đề sát với việc của thôn, của cơ quan."),
      { is: "clause", text: "2. Nâng cao tinh thần tự phê bình và phê bình" },
      body("Bí thư chi bộ gợi ý những việc cần góp ý; đảng viên được phân công nhiệm vụ báo cáo kết quả thực hiện trước chi bộ."),
      body("III- TỔ CHỨC THỰC HIỆN"),
      body("Văn phòng Đảng uỷ theo dõi, đôn đốc việc thực hiện, định kỳ báo cáo Ban Thường vụ Đảng uỷ./."),
    ],
    signers: [{ capacity: "TM. BAN THƯỜNG VỤ", positions: ["PHÓ BÍ THƯ"], name: "Th.s Trần Văn Bình" }],
    recipients: { word: "Nơi nhận:", items: ["- Ban Thường vụ Tỉnh ủy (b/c),", "- Các chi bộ trực thuộc,", "- Lưu: VT."] },
    format: {
      body: { size: 13, after: 3, line: 16.8, lineRule: "auto" },
      partyTitle: { size: 14 }, subject: { size: 13, italic: true }, issuerName: { size: 13 },
      typeName: { font: "Arial" }, recipientsWord: { bold: true, italic: true, underline: false }, recipient: { size: 11 }, signerPosition: { bold: true },
    },
    page: { width: 215.9 as never, height: 279.4 as never, left: 25.4 as never, right: 25.4 as never, top: 25.4 as never, bottom: 25.4 as never, titlePage: false },
    construction: { splitRuns: true, lines: "underline", pageNumber: "field" },
  });
  if (typeof docx === "string") throw new Error("the sample is a .docx");
  return docx;
}
