import rule from "../../../src/rules/issuer-name/cell-congress";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["ĐẠI HỘI CHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027", "ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN\nĐẢNG BỘ XÃ BẢO LÂM LẦN THỨ I"],
  wrong: [{ text: "ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN CHI BỘ TỔ 16 NHIỆM KỲ 2025 - 2027", says: "everyMember" }],
});
