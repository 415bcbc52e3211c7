import { isMissing } from "../presence";
import { defineRule } from "../rule";

/** Every document names its recipients, at least the one that keeps it. */
export default defineRule({
  id: "recipients/present",
  title: "Văn bản có «Nơi nhận»",
  requires: { hd05: "NN-15", hd36: "R06b", qd66: "Q04i" },
  fix: "none",
  whyNoFix: "Gửi cho ai thì người soạn biết; thêm «Nơi nhận:» bằng tay hoặc soạn lại từ mẫu.",
  looksAt: "document",
  messages: { missing: "Chưa thấy «{word}»; dưới nội dung, bên trái ghi «{word}» và các nơi nhận." },
  example: { right: "Nơi nhận: / - Lưu Văn phòng Tỉnh uỷ.", wrong: "(không có Nơi nhận)" },
  check({ document, standard, report }) {
    const { word, wordEnd } = standard.tables.recipients;
    if (isMissing(document, "recipients")) report("page", "missing", { word: `${word}${wordEnd}` });
  },
});
