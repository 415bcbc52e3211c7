import rule from "../../../src/rules/subject/lower-case-start";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["về công tác cán bộ", "kết quả đại hội chi bộ nhiệm kỳ 2025 - 2030", "Nguyễn Văn An giữ chức vụ Phó Bí thư", "VỀ CÔNG TÁC CÁN BỘ"],
  wrong: [
    { text: "Về công tác cán bộ", says: "capital", becomes: "về công tác cán bộ" },
    { text: "Kết quả đại hội chi bộ\nnhiệm kỳ 2025 - 2030", says: "capital", becomes: "kết quả đại hội chi bộ\nnhiệm kỳ 2025 - 2030" },
    { text: "Đại hội đại biểu Đảng bộ phường Ba Đình lần thứ I,\nnhiệm kỳ 2026 - 2031", says: "meeting", unsure: true, why: "the name of one congress may keep its capital" },
    { text: "Hội nghị Ban Chấp hành Đảng bộ tỉnh", says: "capital", becomes: "hội nghị Ban Chấp hành Đảng bộ tỉnh" },
  ],
});
