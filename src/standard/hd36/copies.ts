// Source: HD 36 II.3.1 to II.3.3, Phụ lục 2.
import type { CopiesTable } from "../tables";

/** Copies under Hướng dẫn 36-HD/VPTW: a second set of components below a full-width line. */
export const copies: CopiesTable = {
  kinds: ["SAO Y BẢN CHÍNH", "SAO LỤC", "TRÍCH SAO"],
  symbol: "BS",
  stamp: null,
  boxes: [
    { box: "14", says: "Tên cơ quan sao văn bản" },
    { box: "15", says: "Số và ký hiệu bản sao" },
    { box: "16", says: "Chỉ dẫn loại bản sao" },
    { box: "17", says: "Địa danh và ngày, tháng, năm sao văn bản" },
    { box: "18a", says: "Chức vụ người ký sao" },
    { box: "18b", says: "Chữ ký người ký sao" },
    { box: "18c", says: "Họ tên người ký sao" },
    { box: "19", says: "Dấu cơ quan sao" },
    { box: "20", says: "Nơi nhận bản sao" },
  ],
  separator: "fullWidthLine",
};
