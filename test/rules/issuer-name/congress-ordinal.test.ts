import rule from "../../../src/rules/issuer-name/congress-ordinal";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [{ text: "ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX" }, { text: "ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ TỈNH CAO BẰNG NHIỆM KỲ 2025 - 2030" }],
  wrong: [{ text: "ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ TỈNH CAO BẰNG", says: "bare" }],
});
