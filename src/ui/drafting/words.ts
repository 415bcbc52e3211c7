import { useLanguage } from "../language";
import { plural, type Language, type Widened } from "../strings";

const vi = {
  search: "Tìm mẫu", searchHint: "Gõ không dấu cũng được; Enter chọn mẫu đầu tiên, ↓ xuống danh sách.", none: "Không có mẫu nào khớp.", choose: "Chọn mẫu văn bản", another: "Chọn mẫu khác",
  favourites: "Mẫu ưa dùng", recent: "Dùng gần đây", all: "Mọi mẫu", star: (title: string) => `Đánh dấu ưa dùng: ${title}`, unread: "cần đối chiếu thẩm quyền", legend: "Chưa đọc được nguyên văn điều về thẩm quyền với loại này; mở mẫu để xem cần đối chiếu gì.",
  excluded: (n: number) => `${n} mẫu cơ quan này không dùng`,
  issuer: "Cơ quan ban hành", noIssuer: "Chọn hồ sơ cơ quan trước: tên, ký hiệu, người ký và nơi nhận lấy ở đó.", profiles: "Hồ sơ cơ quan…", editProfile: "Sửa hồ sơ",
  edition: "Soạn theo", ruled: (from: string, until: string) => `văn bản ghi ngày ${from} đến ${until}`,
  example: "Điền ví dụ", clear: "Xoá trắng", download: "Tải văn bản", check: "Kiểm tra bản này",
  date: "ngày/tháng/năm, ví dụ 03/02/2026", lines: "Mỗi dòng một mục", title: "Tiêu đề", text: "Nội dung", chapter: "Tên chương", addChapter: "Mở đầu một chương", removeChapter: "Bỏ tên chương",
  add: { parts: "Thêm phần", articles: "Thêm điều" }, remove: { parts: "Bỏ phần này", articles: "Bỏ điều này" }, nth: { parts: (n: string) => `Phần ${n}`, articles: (n: string) => `Điều ${n}` },
  unanswered: "Chọn…", refill: "Điền lại như có sẵn", addGroup: (name: string) => `Thêm nhóm «${name}»`,
  problems: (n: number) => `Còn ${n} ô cần xem lại.`, ready: "Văn bản đã sẵn sàng.", readyBut: (n: number) => `Văn bản dùng được; còn ${n} chỗ «[…]» phải viết.`,
  resume: (title: string) => `Văn bản đang mở được soạn bằng mẫu «${title}».`, resumeNow: "Điền tiếp biểu mẫu",
  resumeChanged: (fields: string) => `Những ô đã đổi trên trang không lấy lại được: ${fields}.`, resumeNew: "Biểu mẫu làm ra một văn bản mới; những gì viết thêm ngoài các ô không có trong đó.",
  replaces: "Điền ví dụ sẽ thay những gì đã gõ. Tiếp tục?", replacesTyped: "Câu trả lời trong văn bản đang mở sẽ thay những gì đã gõ. Tiếp tục?", clears: "Bỏ những gì đã gõ vào mẫu này?",
};
export type DraftingWords = Widened<typeof vi>;

const en: DraftingWords = {
  search: "Find a template", searchHint: "Accents are not needed; Enter takes the first one, ↓ goes to the list.", none: "No template matches.", choose: "Choose a template", another: "Choose another",
  favourites: "Favourites", recent: "Used lately", all: "All templates", star: (title) => `Mark as a favourite: ${title}`, unread: "authority to be compared", legend: "The article on the authority to issue this type was not read; open the template to see what to compare.",
  excluded: (n) => `${plural(n, "template")} not for this office`,
  issuer: "Issuing office", noIssuer: "Choose an office's profile first: its name, symbol, signers and recipients come from there.", profiles: "Profiles…", editProfile: "Edit the profile",
  edition: "Drafted by", ruled: (from, until) => `documents dated ${from} to ${until}`,
  example: "Fill in the example", clear: "Clear", download: "Download", check: "Check this draft",
  date: "day/month/year, such as 03/02/2026", lines: "One item to a line", title: "Title", text: "Text", chapter: "Name of the chapter", addChapter: "Begin a chapter here", removeChapter: "Remove the chapter's name",
  add: { parts: "Add a part", articles: "Add an article" }, remove: { parts: "Remove this part", articles: "Remove this article" }, nth: { parts: (n) => `Part ${n}`, articles: (n) => `Article ${n}` },
  unanswered: "Choose…", refill: "Fill in again", addGroup: (name) => `Add the group “${name}”`,
  problems: (n) => `${plural(n, "field")} to look at.`, ready: "The document is ready.", readyBut: (n) => `The document can be used; ${plural(n, "placeholder")} “[…]” still to be written.`,
  resume: (title) => `The open document was drafted from “${title}”.`, resumeNow: "Go on with its form",
  resumeChanged: (fields) => `Changed on the page since, and not taken back: ${fields}.`, resumeNew: "The form makes a new document; what was written outside its fields is not in it.",
  replaces: "The example replaces what you typed. Continue?", replacesTyped: "The answers of the open document replace what you typed. Continue?", clears: "Drop what was typed into this template?",
};

const words: Readonly<Record<Language, DraftingWords>> = { vi, en };
/** The words of drafting, fetched with it. */
export const useWords = (): DraftingWords => words[useLanguage()];
