import type { Language } from "../strings";

/** What the menu of actions says; the actions' own words are Vietnamese like the documents they change. */
export const actionWords = {
  vi: {
    menu: "Thêm vào văn bản", apply: "Thêm", remove: "Bỏ", done: (title: string) => `Đã làm: ${title}.`, failed: "Không làm được; văn bản giữ nguyên.",
    choose: "Chọn…", fromProfile: "Lấy từ hồ sơ cơ quan", close: "Đóng", deed: (title: string) => title, open: (count: number) => `Còn ${count} chỗ phải điền trong văn bản.`,
  },
  en: {
    menu: "Add to the document", apply: "Add", remove: "Remove", done: (title: string) => `Done: ${title}.`, failed: "This could not be done; the document is as it was.",
    choose: "Choose…", fromProfile: "From the office’s profile", close: "Close", deed: (title: string) => title, open: (count: number) => `${count} places of the document are still to be filled in.`,
  },
} as const satisfies Record<Language, object>;
