// Source: the study of HD 05, table 9.5 (recipients).
import type { RequirementTable } from "../../vocabulary";
import type { Hd05Provision } from "../provisions";

const noDash = "Không điều nào quy định dấu này; chỉ có trong mẫu.";

/** Nơi nhận, Kính gửi, Kính trình. */
export const recipientRequirements = {
  "NN-01": {
    cites: ["hd05/II.I.9.2.1", "hd05/II.I.9.2.5"], says: "«Nơi nhận:» ở góc trái, dưới nội dung, trên một dòng riêng.",
    strength: "R", confidence: "H",
  },
  "NN-02": {
    cites: ["hd05/II.I.9.2.1", "hd05/PL2.9c"], says: "«Nơi nhận» in thường, cỡ 14, đứng, có gạch chân; không đậm, không nghiêng.",
    strength: "R", confidence: "H",
  },
  "NN-03": {
    cites: ["hd05/PL2.9d", "hd05/II.IV.2"], says: "Tên nơi nhận in thường, cỡ 12, đứng.",
    strength: "R", confidence: "H",
  },
  "NN-04": {
    cites: ["hd05/PL2.9d"], says: "Đầu mỗi nơi nhận có dấu gạch (-).",
    strength: "E", confidence: "H", ambiguous: noDash,
  },
  "NN-05": {
    cites: ["hd05/II.I.9.2.5"], says: "Sau mỗi nơi nhận có dấu chấm phẩy (;), sau dòng lưu, ở cuối cùng, có dấu chấm (.).",
    strength: "R", confidence: "H",
  },
  // As in the original's own list.
  "NN-05b": {
    cites: ["hd05/II.I.9.2.5"], says: "Một dòng có thể gồm nhiều nhóm ngăn bằng dấu chấm phẩy và có thể xuống dòng.",
    strength: "O", confidence: "H", asksNothing: true,
  },
  "NN-06": {
    cites: ["hd05/PL2.9d"], says: "Dòng lưu ghi «Lưu» và tên văn phòng, như «- Lưu Văn phòng Tỉnh uỷ.»; không có dấu hai chấm, không có «VT».",
    strength: "E", confidence: "H",
  },
  "NN-07": {
    cites: ["hd05/II.I.9.1.2"], says: "Ít nơi nhận ghi tên từng nơi; nhiều nơi nhận ghi theo nhóm.",
    strength: "R", confidence: "H", person: "Ghi tên từng nơi hay ghi theo nhóm là việc cân nhắc câu chữ; không có con số nào là ranh giới.",
  },
  "NN-08": {
    cites: ["hd05/II.I.9.2.3", "hd05/PL2.9a"], says: "Công văn có «Kính gửi:» ở giữa trang đầu, chỗ của tên loại; cỡ 14, nghiêng.",
    strength: "R", confidence: "H",
  },
  "NN-09": {
    cites: ["hd05/II.I.9.2.4", "hd05/PL2.9a"], says: "Tờ trình có «Kính trình:», không phải «Kính gửi», dưới tên loại và trích yếu; cỡ 14, nghiêng.",
    strength: "R", confidence: "H",
  },
  "NN-10": {
    cites: ["hd05/II.I.9.2.3", "hd05/II.I.9.2.4"], says: "Công văn, tờ trình: dòng đầu của «Nơi nhận» ghi «Như trên».",
    strength: "R", confidence: "H",
  },
  "NN-10b": {
    cites: ["hd05/II.I.9.2.3", "hd05/II.I.9.2.4"], says: "Trước «Như trên» có dấu gạch (-).",
    strength: "E", confidence: "H", ambiguous: noDash,
  },
  "NN-11": {
    cites: ["hd05/II.I.9.2.5", "hd05/PL2.9b"], says: "Các nơi kính gửi, kính trình in thường, cỡ 14-15, đứng; sau mỗi nơi có dấu chấm phẩy (;).",
    strength: "R", confidence: "H",
  },
  "NN-12": {
    cites: ["hd05/II.I.9.2.3", "hd05/II.I.9.2.5", "hd05/PL2.9b"], says: "Các nơi kính gửi, kính trình ghi dưới từ «Kính gửi», «Kính trình», mỗi nơi một dòng, đầu dòng có dấu gạch (-).",
    strength: "E/P", confidence: "M",
  },
  "NN-12b": {
    cites: ["hd05/II.I.9.2.3"], says: "Chỉ có một nơi thì ghi cùng dòng với «Kính gửi», «Kính trình» cũng được.",
    strength: "P", confidence: "M", asksNothing: true,
  },
  "NN-13": {
    cites: ["hd05/II.I.9.2.5", "hd05/PL2.9b"], says: "Sau nơi kính gửi, kính trình cuối cùng cũng là dấu chấm phẩy; dấu chấm chấp nhận được.",
    strength: "R/E", confidence: "M",
  },
  "NN-14": {
    cites: ["hd05/II.I.9.2.3", "hd05/II.I.9.2.4"], says: "Thể loại khác không có «Kính gửi», «Kính trình».",
    strength: "E", confidence: "H",
  },
  "NN-15": {
    cites: ["hd05/II.I.9.1.1", "hd05/II.I.9.2.2"], says: "Văn bản ghi tên các nơi nhận, dưới «Nơi nhận».",
    strength: "R", confidence: "H",
  },
  "NN-16": {
    cites: ["hd05/II.I.9.2.5"], says: "Sau «Nơi nhận», «Kính gửi», «Kính trình» có dấu hai chấm (:).",
    strength: "R", confidence: "H",
  },
} as const satisfies RequirementTable<Hd05Provision>;
