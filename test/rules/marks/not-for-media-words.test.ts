import rule from "../../../src/rules/marks/not-for-media-words";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  right: [
    { text: "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG", edition: "hd05" }, { text: "KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG", edition: "hd36" }, "TÀI LIỆU HỘI NGHỊ",
  ], exampleIsShown: true,
  wrong: [
    { text: "KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG", edition: "hd05", says: "words", becomes: "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG" },
    { text: "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG", edition: "hd36", says: "words", becomes: "KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG" },
  ],
});
