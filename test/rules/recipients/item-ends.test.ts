import rule from "../../../src/rules/recipients/item-ends";
import { checkRule } from "../../support/check-rule";

checkRule(rule, {
  exampleIsShown: true,
  right: [
    { text: "Nơi nhận:\n- Ban Bí thư;\n- Lưu Văn phòng Tỉnh uỷ.", edition: "hd05" }, { text: "Nơi nhận:\n- Ban Bí thư,\n- Lưu Văn phòng Tỉnh uỷ.", edition: "hd36" },
    { text: "Nơi nhận:\n- Các ban đảng; các đảng uỷ\n  trực thuộc tỉnh uỷ;\n- Lưu Văn phòng Tỉnh uỷ.", edition: "hd05", why: "an item over two lines" },
  ],
  wrong: [
    { text: "Nơi nhận:\n- Ban Bí thư,\n- Lưu Văn phòng Tỉnh uỷ.", says: "between", edition: "hd05", becomes: "Nơi nhận:\n- Ban Bí thư;\n- Lưu Văn phòng Tỉnh uỷ." },
    { text: "Nơi nhận:\n- Ban Bí thư;\n- Lưu Văn phòng Tỉnh uỷ.", says: "between", edition: "hd36", becomes: "Nơi nhận:\n- Ban Bí thư,\n- Lưu Văn phòng Tỉnh uỷ." },
    { text: "Nơi nhận:\n- Ban Bí thư\n- Lưu Văn phòng Tỉnh uỷ.", says: "between", edition: "hd05", becomes: "Nơi nhận:\n- Ban Bí thư;\n- Lưu Văn phòng Tỉnh uỷ." },
    { text: "Nơi nhận:\n- Ban Bí thư;\n- Lưu Văn phòng Tỉnh uỷ;", says: "last", edition: "hd05", becomes: "Nơi nhận:\n- Ban Bí thư;\n- Lưu Văn phòng Tỉnh uỷ." },
  ],
});
