import { fold } from "../shared/text";

// Our own list, nothing of the standard: words of two syllables that the names of bodies and the subjects of documents are
// made of. A line that ends between the two reads as a mistake.
const pairs = `
bệnh viện, bộ phận, cá nhân, cán bộ, cấp uỷ, chấp hành, chi bộ, chỉ đạo, chỉ thị, chính quyền, chính trị, chủ nghĩa, chủ tịch, chuyên đề, chuyển đổi, công an, công nghệ, công tác, cơ quan,
cơ sở, cương lĩnh, dân phố, dân quân, dân tộc, dân vận, doanh nghiệp, đại biểu, đại hội, đảng bộ, đảng đoàn, đảng uỷ, đảng viên, đánh giá, đào tạo, đặc khu, địa phương, đoàn kết, đổi mới, đổi số, giai đoạn,
giám sát, giáo dục, giải pháp, hành chính, hội đồng, hội nghị, huyện uỷ, kế hoạch, kết luận, kết quả, khen thưởng, khoa học, kiểm điểm, kiểm phiếu, kiểm tra, kinh tế, kỷ luật, lãnh đạo,
lâm sàng, lần thứ, liên hiệp, mặt trận, mục tiêu, nghị quyết, nghiệp vụ, nhân dân, nhiệm kỳ, nhiệm vụ, nội chính, nội vụ, phát triển, phòng chống, phong trào, phương hướng, phụ nữ, quân đội, quán triệt, quản lý,
quân sự, quân uỷ, quyết định, quy chế, quy định, quy hoạch, sáng tạo, sắp xếp, sinh hoạt, sử dụng, tài chính, tài liệu, tăng cường, thanh niên, thành phố, thành uỷ, thẩm tra, thanh tra, thi đua, thông tấn, thông tin, thông báo, thư ký,
thực hiện, thường trực, thường vụ, tiểu ban, tỉnh uỷ, toàn quốc, tổ chức, tổng kết, tổ dân, trí thức, triển khai, trung tâm, trung ương, truyền thông, trực tuyến, trực thuộc, tư cách, tư tưởng, tuyên giáo, uỷ ban, uỷ viên, văn hoá,
văn kiện, văn phòng, việt nam, xã hội, xây dựng, y tế`;
const bound = new Set(pairs.split(",").map((pair) => fold(pair.trim())));
/** Words that stand before the name of a place. */
const levels = new Set(["tỉnh", "xã", "phường", "huyện", "quận", "phố"].map(fold));

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}*$/u.test(word);

/** Whether a line may not well end between two words of a text; a name is told by its capitals, so not of a text all in capitals. */
export function areBound(before: string, after: string, isCapitals: boolean): boolean {
  if (/[^\p{L}\p{M}]$/u.test(before)) return false;
  if (bound.has(fold(`${before} ${after}`).replace(/[^\p{L}\p{M} ]+$/u, ""))) return true;
  return !isCapitals && isName(after.replace(/\P{L}+$/u, "")) && (isName(before) || levels.has(fold(before)));
}
