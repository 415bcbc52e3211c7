import type { FormatEdition } from "../../src/standard/vocabulary";
import { resolution, type BodyPart, type PartyContent } from "../support/builder/content";

const body = (text: string): BodyPart => ({ is: "body", text });
const central: Partial<PartyContent> = {
  issuerName: ["BAN CHẤP HÀNH TRUNG ƯƠNG"], placeAndDate: "Hà Nội, ngày 12 tháng 6 năm 2026",
  signers: [{ capacity: "T/M BAN BÍ THƯ", positions: [], name: "Nguyễn Văn An" }],
  recipients: { word: "Nơi nhận:", items: ["- Các tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương;", "- Các đồng chí Uỷ viên Trung ương Đảng;", "- Lưu Văn phòng Trung ương Đảng."] },
};
const standing: Partial<PartyContent> = { signers: [{ capacity: "T/M BAN THƯỜNG VỤ", positions: ["PHÓ BÍ THƯ"], name: "Nguyễn Văn An" }] };

interface TypeRow { readonly typeName: string; readonly symbol: string; readonly subject: string; /** Where the edition before has another. */ readonly before?: string; readonly of?: Partial<PartyContent> }

/** The types of QĐ 399 Điều 5 that have no document of their own in `bases.ts`, from an issuer that may issue them. */
const types: readonly TypeRow[] = [
  { typeName: "CƯƠNG LĨNH CHÍNH TRỊ", symbol: "CL", before: "CLCT", subject: "xây dựng đất nước trong thời kỳ quá độ", of: central },
  { typeName: "ĐIỀU LỆ ĐẢNG", symbol: "ĐLĐ", subject: "do Đại hội đại biểu toàn quốc thông qua", of: central },
  { typeName: "CHIẾN LƯỢC", symbol: "CL", subject: "phát triển kinh tế biển đến năm 2045", of: central },
  { typeName: "CHỈ THỊ", symbol: "CT", subject: "về tăng cường công tác kiểm tra, giám sát", of: standing },
  { typeName: "KẾT LUẬN", symbol: "KL", subject: "về phát triển kinh tế tư nhân" },
  { typeName: "QUY ĐỊNH", symbol: "QĐ", before: "QĐi", subject: "về chế độ làm việc của cấp uỷ" },
  { typeName: "THÔNG TRI", symbol: "TT", subject: "về thực hiện chỉ thị của Ban Bí thư", of: standing },
  { typeName: "THÔNG BÁO", symbol: "TB", subject: "kết quả hội nghị Ban Chấp hành Đảng bộ tỉnh" },
  { typeName: "THÔNG CÁO", symbol: "TC", subject: "về hội nghị Ban Chấp hành Đảng bộ tỉnh" },
  { typeName: "TUYÊN BỐ", symbol: "TB", subject: "về hoà bình, hữu nghị và hợp tác", of: central },
  { typeName: "LỜI KÊU GỌI", symbol: "LKG", subject: "toàn dân bảo vệ môi trường", of: central },
  { typeName: "KẾ HOẠCH", symbol: "KH", subject: "kiểm tra, giám sát năm 2026" },
  { typeName: "QUY HOẠCH", symbol: "QH", subject: "cán bộ lãnh đạo, quản lý" },
  { typeName: "CHƯƠNG TRÌNH", symbol: "CTr", subject: "công tác năm 2026 của Ban Chấp hành Đảng bộ tỉnh" },
  { typeName: "ĐỀ ÁN", symbol: "ĐA", subject: "sắp xếp tổ chức bộ máy" },
  { typeName: "PHƯƠNG ÁN", symbol: "PA", subject: "bố trí cán bộ sau sắp xếp" },
  { typeName: "DỰ ÁN", symbol: "DA", subject: "số hoá tài liệu lưu trữ" },
];

/** Shown at the head of each: a body that names no type but its own. */
function contentOf(edition: FormatEdition, { typeName, symbol, before, subject, of }: TypeRow): PartyContent {
  const whole = { ...resolution, ...of };
  const issuer = of === central ? "TW" : "TU";
  const own = `${typeName.charAt(0)}${typeName.slice(1).toLowerCase()}`;
  return {
    ...whole,
    referenceNumber: `Số 06-${edition === "hd36" ? before ?? symbol : symbol}/${issuer}`,
    typeName,
    subject: [subject],
    body: [...resolution.body.slice(0, -2), body(`Các cấp uỷ, tổ chức đảng xây dựng kế hoạch và tổ chức thực hiện ${own} này.`), body(`${own} này phổ biến đến chi bộ.`)],
  };
}

/** By name; what a mutant of the nghị quyết breaks is broken in these too. */
export const typeContents = (edition: FormatEdition): Readonly<Record<string, PartyContent>> =>
  Object.fromEntries(types.map((row) => [row.typeName.toLowerCase(), contentOf(edition, row)]));
