import rule from "../../../src/rules/issuer-name/congress-kind";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN\nĐẢNG BỘ XÃ BẢO LÂM LẦN THỨ I", "ĐẠI HỘI\nCHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027"],
  wrong: [{ text: "ĐẠI HỘI\nĐẢNG BỘ XÃ BẢO LÂM LẦN THỨ I", says: "bare" }, { text: "ĐẠI HỘI ĐẢNG BỘ XÃ BẢO LÂM LẦN THỨ I", says: "bare" }],
});
