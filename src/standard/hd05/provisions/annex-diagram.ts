// Source: HD 05 Phụ lục 1, its legend. The drawing was not seen: where a box stands is what the clauses named here say.
import type { ProvisionTable } from "../../vocabulary";

/** Phụ lục 1: the numbered boxes of the layout diagram. */
export const diagramProvisions = {
  "hd05/PL1": {
    of: "document", says: "Sơ đồ bố trí các thành phần thể thức văn bản của Đảng.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/PL1.1": { of: "partyTitle", says: "Ô 1: tiêu đề (II.I.1.2).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.2": { of: "issuerName", says: "Ô 2: tên tổ chức, cơ quan ban hành (II.I.2.2.1).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.3": { of: "referenceNumber", says: "Ô 3: số và ký hiệu (II.I.3.2.1).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.4": { of: "placeAndDate", says: "Ô 4: địa danh và ngày, tháng, năm (II.I.4.2.1).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.5a": {
    of: "typeName", says: "Ô 5a: thể loại và trích yếu (II.I.5.2.2); ở công văn là «Kính gửi» (II.I.9.2.3).",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/PL1.5b": { of: "letterSubject", says: "Ô 5b: trích yếu công văn (II.I.5.2.3).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.6": { of: "body", says: "Ô 6: nội dung văn bản, có thể nhiều trang (II.I.6.2.1).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.7a": { of: "signingCapacity", says: "Ô 7a: quyền hạn, chức vụ (II.I.7.2.1).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.7b": { of: "signerName", says: "Ô 7b: họ và tên (II.I.7.2.3).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.7c": { of: "signatureBlock", says: "Ô 7c: chữ ký (II.I.7.2.2).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.8": { of: "seal", says: "Ô 8: dấu, chữ ký số của tổ chức, cơ quan (II.I.8.2.1).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.9a": { of: "recipients", says: "Ô 9a: nơi nhận (II.I.9.2.1).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.9b": { of: "submittedTo", says: "Ô 9b: «Kính trình» của tờ trình (II.I.9.2.4).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.10": { of: "urgencyMark", says: "Ô 10: dấu chỉ mức độ khẩn (II.II.3).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.11a": {
    of: "circulationNotice", says: "Ô 11a: chỉ dẫn phạm vi lưu hành, phổ biến (II.II.4.1).",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/PL1.11b": { of: "draftNotice", says: "Ô 11b: chỉ dẫn dự thảo (II.II.4.2).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.12": {
    of: "drafterMark", says: "Ô 12: ký hiệu người soạn thảo và số lượng bản (II.II.5).",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/PL1.13": { of: "contactDetails", says: "Ô 13: thông tin liên hệ (II.II.6).", strength: "R", confidence: "H", asksNothing: true },
  "hd05/PL1.14": {
    of: "digitalSignature", says: "Ô 14: chữ ký số của cơ quan trên bản sao điện tử (II.III.3.2).",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/PL1.15": {
    of: "digitalSignature", says: "Ô 15: chữ ký số của cá nhân trên bản sao điện tử (II.III.3.3).",
    strength: "R", confidence: "H", asksNothing: true,
  },
} as const satisfies ProvisionTable;
