import rule from "../../../src/rules/basis/parts";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [
    "- Căn cứ Điều lệ Đảng;", "- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khoá XX;", "- Theo đề nghị của Ban Tổ chức Tỉnh uỷ.",
    "- Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;", "- Căn cứ Luật Cán bộ, công chức 2025;", "- Căn cứ Quyết định số …-QĐ/TU;",
    "- Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ;",
    "- Xét đề nghị của Văn phòng Tỉnh uỷ tại Tờ trình số 12-TTr/VPTU, ngày 01/6/2026 về biên chế;",
    "- Căn cứ Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ hướng dẫn thi hành Luật Lưu trữ;",
  ],
  wrong: [
    { text: "- Căn cứ Luật Tổ chức chính quyền địa phương;", says: "lawYear" },
    { text: "- Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;", says: "lawNumber" },
    { text: "- Căn cứ Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ;", says: "lacking" },
  ],
});
