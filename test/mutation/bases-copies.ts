import type { FormatEdition } from "../../src/standard/vocabulary";
import { resolution, type CopyContent, type PartyContent } from "../support/builder/content";

/** HD 05 PL3: a stamp at the left, the copier's signature at the right. */
const stamp: CopyContent = {
  left: [
    "BẢN SAO VĂN BẢN", "Cơ quan, tổ chức sao: Đảng uỷ phường Thục Phán", "Số, ký hiệu bản sao: 24-BS/ĐU", "Hình thức sao: sao lục",
    "Địa danh và ngày tháng năm sao: Thục Phán, ngày 15 tháng 6 năm 2026", "Nơi nhận bản sao: các chi bộ trực thuộc",
  ],
  right: ["T/M ĐẢNG UỶ", "BÍ THƯ", "", "Nguyễn Văn Ba"],
};
/** HD 36 II.3.3: all components of the copying body. */
const boxes: CopyContent = {
  left: ["ĐẢNG BỘ TỈNH CAO BẰNG", "ĐẢNG UỶ PHƯỜNG THỤC PHÁN", "*", "Số 24-BS/ĐU", "Nơi nhận:", "- Các chi bộ,", "- Lưu Văn phòng Đảng uỷ."],
  right: ["SAO LỤC", "Thục Phán, ngày 15 tháng 6 năm 2020", "CHÁNH VĂN PHÒNG", "", "Nguyễn Văn Ba"],
};

/** A nghị quyết of a tỉnh uỷ as a đảng uỷ copied it. */
export const copyContents: Readonly<Record<FormatEdition, PartyContent>> = {
  hd05: { ...resolution, copyBlock: stamp },
  hd36: { ...resolution, copyBlock: boxes },
};
