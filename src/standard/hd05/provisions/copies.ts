// Source: HD 05 Phần II, mục III and Phụ lục 3 (its drawing was not seen; the legend was).
import type { ProvisionTable } from "../../vocabulary";

const scanned = "Bản sao điện tử là tệp số hoá, không phải văn bản đang soạn.";
const stamped = "Con dấu đóng trên giấy; tệp văn bản không cho thấy.";

/** Copies on paper and electronic copies. */
export const copyProvisions = {
  "hd05/II.III": {
    of: "copyBlock", says: "Các thành phần thể thức bản sao.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.III.1": {
    of: "copyBlock",
    says: "Bản sao ghi lại nội dung bản gốc, bản chính hoặc bản sao khác: từ giấy sang giấy, từ giấy sang điện tử, từ điện tử sang giấy. Sao văn bản có bí mật nhà nước theo pháp luật về bảo vệ bí mật nhà nước.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.III.2": {
    of: "copyBlock", says: "Bản sao trên giấy.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.III.2.1": {
    of: "copyBlock", says: "Bản sao trên giấy phải có dấu «Bản sao văn bản» và quyền hạn, chức vụ, họ tên, chữ ký của người có thẩm quyền sao.",
    strength: "R", confidence: "H",
  },
  "hd05/II.III.2.2": {
    of: "copyBlock", says: "Dấu bản sao và phần ký sao ở cuối văn bản được sao, dưới đường kẻ nét liền dài hết chiều ngang phần chữ.",
    strength: "R", confidence: "H",
  },
  "hd05/II.III.2.2.1": {
    of: "copyBlock", says: "Dấu «Bản sao văn bản» ở bên trái, dưới nơi nhận của văn bản được sao.",
    strength: "R", confidence: "H",
  },
  "hd05/II.III.2.2.2": {
    of: "copyBlock", says: "Quyền hạn, chức vụ, chữ ký, họ tên người ký sao ở bên phải, dưới phần ký của văn bản được sao.",
    strength: "R", confidence: "H",
  },
  "hd05/II.III.2.3": {
    of: "copyBlock", says: "Dấu cơ quan sao ở dưới quyền hạn, chức vụ, trùm lên 1/3 chữ ký của người ký sao.",
    strength: "R", confidence: "H", person: { why: stamped },
  },
  "hd05/II.III.2.4": {
    of: "copyBlock", says: "Cần nhiều bản thì nhân từ bản sao thứ nhất đã có dấu và chữ ký trực tiếp, rồi đóng dấu cơ quan (nếu có) lên từng bản.",
    strength: "R", confidence: "H", person: { why: stamped },
  },
  "hd05/II.III.3": {
    of: "copyBlock", says: "Bản sao điện tử.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.III.3.1": {
    of: "copyBlock", says: "Bản sao điện tử là bản số hoá theo tiêu chuẩn hiện hành, có chữ ký số của người có thẩm quyền và của cơ quan sao.",
    strength: "R", confidence: "H", person: { why: scanned },
  },
  "hd05/II.III.3.2": {
    of: "copyBlock", says: "Chữ ký số của cơ quan sao ở góc phải, phía trên trang đầu.",
    strength: "R", confidence: "H", person: { why: scanned },
  },
  "hd05/II.III.3.3": {
    of: "copyBlock", says: "Chữ ký số của người ký sao ở góc phải, phía trên trang đầu.",
    strength: "R", confidence: "H", person: { why: scanned },
  },
  "hd05/II.III.3.4": {
    of: "digitalSignature", says: "Chữ ký số theo hướng dẫn của Văn phòng Trung ương Đảng.",
    strength: "R", confidence: "H", person: { why: scanned },
  },
} as const satisfies ProvisionTable;

/** Phụ lục 3: the stamp of a copy, and the diagram of a copy on paper. */
export const copyAnnexProvisions = {
  "hd05/PL3": {
    of: "copyBlock", says: "Mẫu dấu bản sao văn bản và sơ đồ bố trí thành phần thể thức bản sao văn bản giấy.",
    strength: "R", confidence: "M-H", asksNothing: true,
  },
  "hd05/PL3.1": {
    of: "copyBlock", says: "Mẫu dấu bản sao văn bản.",
    strength: "R", confidence: "M-H", asksNothing: true,
  },
  "hd05/PL3.1.1": {
    of: "copyBlock",
    says: "Dấu hình chữ nhật 80 mm x 50 mm, mực đỏ; dòng đầu «BẢN SAO VĂN BẢN» in hoa, cỡ 13, đứng, đậm; các dòng: Cơ quan, tổ chức sao; Số, ký hiệu bản sao; Hình thức sao; Địa danh và ngày tháng năm sao; Nơi nhận bản sao.",
    strength: "R", confidence: "M-H", person: { why: stamped },
  },
  "hd05/PL3.1.2": {
    of: "copyBlock",
    says: "Cách ghi dấu: tên cơ quan sao; số bản sao từ 01, chung cho mọi hình thức sao trong một nhiệm kỳ, ký hiệu BS; hình thức sao là «sao y», «sao lục» hoặc «trích sao»; địa danh và ngày sao; nơi nhận bản sao.",
    strength: "R", confidence: "M-H",
  },
  "hd05/PL3.2": {
    of: "copyBlock", says: "Sơ đồ bố trí thành phần thể thức bản sao văn bản giấy.",
    strength: "R", confidence: "M-H", asksNothing: true,
  },
  "hd05/PL3.2.1": { of: "copyBlock", says: "Ô 1: dấu bản sao văn bản.", strength: "R", confidence: "M-H", asksNothing: true },
  "hd05/PL3.2.2a": { of: "copyBlock", says: "Ô 2a: quyền hạn, chức vụ của người ký sao.", strength: "R", confidence: "M-H", asksNothing: true },
  "hd05/PL3.2.2b": { of: "copyBlock", says: "Ô 2b: họ tên người ký sao.", strength: "R", confidence: "M-H", asksNothing: true },
  "hd05/PL3.2.2c": { of: "copyBlock", says: "Ô 2c: chữ ký của người ký sao.", strength: "R", confidence: "M-H", asksNothing: true },
  "hd05/PL3.2.3": { of: "copyBlock", says: "Ô 3: dấu cơ quan sao.", strength: "R", confidence: "M-H", asksNothing: true },
} as const satisfies ProvisionTable;
