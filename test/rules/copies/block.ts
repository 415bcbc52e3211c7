import { resolution, type PartyContent } from "../../support/builder/content";

/** A nghị quyết with the copying body's own components, as HD 36 has them. */
export const copied: PartyContent = {
  ...resolution,
  copyBlock: {
    left: ["ĐẢNG BỘ TỈNH CAO BẰNG", "ĐẢNG UỶ PHƯỜNG THỤC PHÁN", "*", "Số 24-BS/ĐU", "Nơi nhận:", "- Các chi bộ,", "- Lưu Văn phòng Đảng uỷ."],
    right: ["SAO LỤC", "Cao Bằng, ngày 15 tháng 6 năm 2020", "CHÁNH VĂN PHÒNG", "", "Nguyễn Văn Ba"],
  },
};
/** As HD 05 has them: a stamp and a signer. */
export const stamped: PartyContent = {
  ...resolution,
  copyBlock: {
    left: ["BẢN SAO VĂN BẢN", "Cơ quan, tổ chức sao: Đảng uỷ phường Thục Phán", "Số, ký hiệu bản sao: 24-BS/ĐU", "Hình thức sao: sao lục", "Nơi nhận bản sao: các chi bộ"],
    right: ["T/M ĐẢNG UỶ", "BÍ THƯ", "", "Nguyễn Văn Ba"],
  },
};
export const withBlock = (base: PartyContent, left: readonly string[] | null, right: readonly string[] | null): { readonly base: PartyContent } =>
  ({ base: { ...base, copyBlock: base.copyBlock && { left: left ?? base.copyBlock.left, right: right ?? base.copyBlock.right } } });
