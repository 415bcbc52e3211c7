import rule from "../../../src/rules/issuer-name/joint-separator";
import { checkRule } from "../../support/check-rule";
import { resolution } from "../../support/builder/content";

checkRule(rule, {
  base: { ...resolution, referenceNumber: "Số 05-NQ/BTCTU-SNV" }, exampleIsShown: true,
  right: ["BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ", "BAN TỔ CHỨC TỈNH UỶ -\nSỞ NỘI VỤ", "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ - SỞ NỘI VỤ"],
  wrong: [
    { text: "BAN TỔ CHỨC TỈNH UỶ, SỞ NỘI VỤ", says: "other", becomes: "BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ" },
    { text: "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ VÀ SỞ NỘI VỤ", says: "other", becomes: "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ - SỞ NỘI VỤ" },
    { text: "BAN TỔ CHỨC TỈNH UỶ/SỞ NỘI VỤ", says: "other", becomes: "BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ" },
  ],
});
