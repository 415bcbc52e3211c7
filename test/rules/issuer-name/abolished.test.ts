import rule from "../../../src/rules/issuer-name/abolished";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["ĐẢNG UỶ PHƯỜNG BA ĐÌNH", "TỈNH UỶ CAO BẰNG"],
  wrong: [{ text: "HUYỆN UỶ ĐÔNG ANH", says: "abolished" }, { text: "ĐẢNG UỶ KHỐI CÁC CƠ QUAN TỈNH", says: "abolished" }],
});
