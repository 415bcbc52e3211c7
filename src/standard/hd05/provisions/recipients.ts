// Source: HD 05 Phần II, mục I, clause 9.
import type { ProvisionTable } from "../../vocabulary";

/** Nơi nhận, Kính gửi and Kính trình. */
export const recipientProvisions = {
  "hd05/II.I.9": {
    of: "recipients", says: "Nơi nhận văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.9.1": {
    of: "recipients", says: "Thể thức nơi nhận.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.9.1.1": {
    of: "recipients", says: "Nơi nhận ghi tên cơ quan, tổ chức, cá nhân nhận văn bản.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.9.1.2": {
    of: "recipients", says: "Ít nơi nhận thì ghi tên từng nơi; nhiều nơi nhận thì ghi theo nhóm.",
    strength: "R", confidence: "H",
    person: { why: "Ghi tên từng nơi hay ghi theo nhóm là việc cân nhắc câu chữ; không có con số nào là ranh giới." },
  },
  "hd05/II.I.9.2": {
    of: "recipients", says: "Kỹ thuật trình bày nơi nhận.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.9.2.1": {
    of: "recipients", says: "«Nơi nhận» ở góc trái, dưới nội dung văn bản, trên một dòng riêng; dưới có đường kẻ nét liền dài bằng cụm từ.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.9.2.2": {
    of: "recipients", says: "Tên các nơi nhận ghi dưới cụm từ «Nơi nhận».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.9.2.3": {
    of: "addressees", says: "Công văn: «Kính gửi» ở giữa trang đầu; dòng đầu của «Nơi nhận» ghi «Như trên».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.9.2.4": {
    of: "submittedTo", says: "Tờ trình: «Kính trình» dưới tên loại và trích yếu; dòng đầu của «Nơi nhận» ghi «Như trên».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.9.2.5": {
    of: "recipients",
    says: "Sau «Nơi nhận», «Kính gửi», «Kính trình» có dấu hai chấm (:); sau mỗi nơi nhận, mỗi nơi kính gửi, kính trình có dấu chấm phẩy (;); dòng lưu cuối cùng có dấu chấm (.).",
    strength: "R", confidence: "H",
  },
} as const satisfies ProvisionTable;
