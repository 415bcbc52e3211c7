import type { Sentence } from "../sentence";

/** What the gate asks, by a short name. Apart from how it looks, so that a screen has the names alone. */
export const gateTitles = {
  document: { vi: "Loại văn bản", en: "Kind of document" },
  findings: { vi: "Lỗi thể thức", en: "Errors of format" },
  rules: { vi: "Quy tắc chạy đủ", en: "Every rule ran" },
  number: { vi: "Số và ký hiệu", en: "Number and symbol" },
  date: { vi: "Ngày, tháng, năm", en: "Date" },
  recipients: { vi: "Nơi nhận", en: "Recipients" },
  draftMark: { vi: "Chỉ dẫn dự thảo", en: "Draft mark" },
  blanks: { vi: "Chỗ chưa điền", en: "Blanks" },
  trackedChanges: { vi: "Thay đổi đang theo dõi", en: "Tracked changes" },
  comments: { vi: "Bình luận", en: "Comments" },
  highlights: { vi: "Chữ tô nền", en: "Highlighting" },
  hiddenText: { vi: "Chữ ẩn", en: "Hidden text" },
  fonts: { vi: "Phông chữ", en: "Typeface" },
  letters: { vi: "Chữ dựng sẵn", en: "Precomposed letters" },
  attention: { vi: "Cảnh báo, gợi ý", en: "Warnings and hints" },
  edition: { vi: "Kiểm theo", en: "Checked against" },
  properties: { vi: "Thông tin của tệp", en: "File properties" },
} as const satisfies Readonly<Record<string, Sentence>>;
export type GateCheckId = keyof typeof gateTitles;
