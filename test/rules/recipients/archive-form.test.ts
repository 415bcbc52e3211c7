import rule from "../../../src/rules/recipients/archive-form";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: ["- Lưu Văn phòng Tỉnh uỷ."],
  wrong: [
    { text: "- Lưu: Văn phòng Tỉnh uỷ.", says: "colon", becomes: "- Lưu Văn phòng Tỉnh uỷ." }, { text: "- Lưu: VT.", says: "abbreviation", noFix: true },
  ],
});
