// Source: HD 05 II.III.1 to II.III.3, Phụ lục 3 1.1 (the stamp), 1.2 (its notes).
import type { CopiesTable } from "../tables";
import { mm, pt } from "../vocabulary";

/** Copies on paper under Hướng dẫn 05-HD/VPTW: a stamp and a signature block below a full-width line. */
export const copies: CopiesTable = {
  kinds: ["sao y", "sao lục", "trích sao"],
  symbol: "BS",
  stamp: {
    width: mm(80),
    height: mm(50),
    title: "BẢN SAO VĂN BẢN",
    titleSize: pt(13),
    fields: [
      "Cơ quan, tổ chức sao", "Số, ký hiệu bản sao", "Hình thức sao", "Địa danh và ngày tháng năm sao", "Nơi nhận bản sao",
    ],
  },
  boxes: [],
  separator: "fullWidthLine",
};
