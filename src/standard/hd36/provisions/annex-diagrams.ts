// Source: HD 36 Phụ lục 1 and Phụ lục 2: the boxes of the two diagrams, by their legends and the drawing.
import type { ProvisionTable } from "../../vocabulary";

/** Boxes 1 to 13 (the document) and 14 to 20 (a copy). */
export const diagramProvisions = {
  "hd36/PL1": {
    of: "page",
    says: "Sơ đồ bố trí các thành phần văn bản trong vùng trình bày có lề 20, 20, 30, 15 mm; cột trái dưới số và ký hiệu theo thứ tự: trích yếu công văn, dự thảo, mức độ mật, mức độ khẩn.",
    strength: "R", confidence: "H",
  },
  "hd36/PL1.1": { of: "partyTitle", says: "Ô 1: tiêu đề, hàng đầu bên phải.", strength: "R", confidence: "H" },
  "hd36/PL1.2": { of: "issuerName", says: "Ô 2: tên cơ quan ban hành, hàng đầu bên trái.", strength: "R", confidence: "H" },
  "hd36/PL1.3": { of: "referenceNumber", says: "Ô 3: số và ký hiệu, dưới ô 2.", strength: "R", confidence: "H" },
  "hd36/PL1.4": { of: "placeAndDate", says: "Ô 4: địa danh và ngày, tháng, năm, dưới ô 1.", strength: "R", confidence: "H" },
  "hd36/PL1.5a": { of: "typeName", says: "Ô 5a: tên loại và trích yếu, chính giữa.", strength: "R", confidence: "H" },
  "hd36/PL1.5b": { of: "letterSubject", says: "Ô 5b: trích yếu công văn, ngay dưới số và ký hiệu.", strength: "R", confidence: "H" },
  "hd36/PL1.6": { of: "body", says: "Ô 6: nội dung, dưới tên loại và trích yếu, có thể nhiều trang.", strength: "R", confidence: "H" },
  "hd36/PL1.7a": { of: "signingCapacity", says: "Ô 7a: quyền hạn, chức vụ, bên phải dưới nội dung.", strength: "R", confidence: "H" },
  "hd36/PL1.7b": { of: "signerName", says: "Ô 7b: họ tên, dưới chữ ký.", strength: "R", confidence: "H" },
  "hd36/PL1.7c": {
    of: "signatureBlock", says: "Ô 7c: chữ ký, dưới quyền hạn, chức vụ.", strength: "R", confidence: "H",
    person: { why: "Chữ ký viết tay chỉ có trên bản giấy." },
  },
  "hd36/PL1.8": {
    of: "seal", says: "Ô 8: dấu cơ quan, trùm phần bên trái chữ ký.", strength: "R", confidence: "H",
    person: { why: "Dấu đóng trên bản giấy." },
  },
  "hd36/PL1.9a": { of: "recipients", says: "Ô 9a: nơi nhận, bên trái dưới nội dung.", strength: "R", confidence: "H" },
  "hd36/PL1.9b": { of: "addressees", says: "Ô 9b: «Kính gửi» của tờ trình, dưới tên loại và trích yếu.", strength: "R", confidence: "H" },
  "hd36/PL1.10a": { of: "secrecyMark", says: "Ô 10a: mức độ mật, cột trái.", strength: "R", confidence: "H" },
  "hd36/PL1.10b": { of: "urgencyMark", says: "Ô 10b: mức độ khẩn, dưới ô 10a.", strength: "R", confidence: "H" },
  "hd36/PL1.11a": { of: "circulationNotice", says: "Ô 11a: phạm vi lưu hành, góc phải trong lề trên.", strength: "R", confidence: "H" },
  "hd36/PL1.11b": { of: "draftNotice", says: "Ô 11b: chỉ dẫn dự thảo, cột trái, trên ô 10a.", strength: "R", confidence: "H" },
  "hd36/PL1.12": { of: "drafterMark", says: "Ô 12: người đánh máy và số bản, cuối nơi nhận về bên phải.", strength: "R", confidence: "H" },
  "hd36/PL1.13": { of: "contactDetails", says: "Ô 13: thông tin liên hệ, chính giữa, dưới đường kẻ nét liền.", strength: "R", confidence: "H" },
  "hd36/PL2": {
    of: "copyBlock", says: "Sơ đồ bố trí các thành phần thể thức bản sao dưới đường kẻ nét liền.",
    strength: "R", confidence: "H",
  },
  "hd36/PL2.14": { of: "copyBlock", says: "Ô 14: tên cơ quan sao, góc trái, ngay dưới đường kẻ.", strength: "R", confidence: "H" },
  "hd36/PL2.15": { of: "copyBlock", says: "Ô 15: số và ký hiệu bản sao, dưới ô 14.", strength: "R", confidence: "H" },
  "hd36/PL2.16": { of: "copyBlock", says: "Ô 16: chỉ dẫn loại bản sao, góc phải, ngang ô 14.", strength: "R", confidence: "H" },
  "hd36/PL2.17": { of: "copyBlock", says: "Ô 17: địa danh và ngày, tháng, năm sao, dưới ô 16.", strength: "R", confidence: "H" },
  "hd36/PL2.18a": { of: "copyBlock", says: "Ô 18a: chức vụ người ký sao, dưới ô 17.", strength: "R", confidence: "H" },
  "hd36/PL2.18b": {
    of: "copyBlock", says: "Ô 18b: chữ ký người ký sao.", strength: "R", confidence: "H",
    person: { why: "Chữ ký viết tay chỉ có trên bản giấy." },
  },
  "hd36/PL2.18c": { of: "copyBlock", says: "Ô 18c: họ tên người ký sao.", strength: "R", confidence: "H" },
  "hd36/PL2.19": {
    of: "seal", says: "Ô 19: dấu cơ quan sao.", strength: "R", confidence: "H",
    person: { why: "Dấu đóng trên bản giấy." },
  },
  "hd36/PL2.20": { of: "copyBlock", says: "Ô 20: nơi nhận bản sao, bên trái, dưới ô 15.", strength: "R", confidence: "H" },
} as const satisfies ProvisionTable;
