import type { Sentence } from "../../engine/worker";

/** Everything the Word host says to people. */
export const says = {
  tooOld: {
    vi: "Word trên máy này quá cũ: phần bổ trợ cần Word LTSC 2021 trở lên. Có thể kiểm tra văn bản bằng trang Thể Thức trong trình duyệt.",
    en: "This Word is too old: the add-in needs Word LTSC 2021 or newer. The document can be checked on the Thể Thức page in a browser.",
  },
  notWord: { vi: "Trang này chỉ chạy trong ngăn tác vụ của Microsoft Word.", en: "This page runs only in the task pane of Microsoft Word." },
  unreadable: {
    vi: "Word không đưa được nội dung văn bản cho phần bổ trợ. Hãy lưu tệp rồi kiểm tra lại; nếu vẫn không được, mở tệp bằng trang Thể Thức trong trình duyệt.",
    en: "Word could not hand the document to the add-in. Save the file and check again; if that does not help, open it on the Thể Thức page in a browser.",
  },
  slow: { vi: "Word chưa trả lời; văn bản có thể đang bận hoặc rất dài. Hãy chờ một lát rồi thử lại.", en: "Word has not answered; the document may be busy or very long. Wait a moment and try again." },
  failed: { vi: "Word báo lỗi khi làm việc này; văn bản vẫn như trước. Hãy thử lại.", en: "Word reported an error; the document is as it was. Try again." },
  halfWritten: {
    vi: "Word dừng giữa chừng khi sửa: một số chỗ đã sửa, một số chưa. Bấm «Hoàn tác» để trả lại như trước, hoặc kiểm tra lại.",
    en: "Word stopped in the middle of the change: some places are mended, some are not. Press «Undo» to take it back, or check again.",
  },
  partlyUndone: {
    vi: "Đã trả lại như trước, trừ những chỗ được sửa tiếp sau đó.",
    en: "Taken back, except the places that were changed again since.",
  },
  readOnly: { vi: "Văn bản đang mở ở chế độ chỉ đọc hoặc được bảo vệ; Word không cho sửa.", en: "The document is read-only or protected; Word does not allow changes." },
  liveReduced: {
    vi: "Word này không báo đoạn nào vừa đổi: đoạn ở con trỏ được kiểm tra sau khi ngừng gõ, cả văn bản được kiểm tra khi rảnh.",
    en: "This Word does not tell which paragraph changed: the paragraph at the caret is checked after a pause, the whole document when idle.",
  },
  pageInCopy: {
    vi: "Word này không cho phần bổ trợ đổi khổ giấy, lề và đầu trang; bản đã sửa mở thành văn bản mới, văn bản đang mở giữ nguyên.",
    en: "This Word does not let an add-in change paper, margins and page headers; the mended copy opens as a new document, the open one stays as it is.",
  },
  pageByDownload: {
    vi: "Word trên web không cho phần bổ trợ đổi khổ giấy, lề và đầu trang; hãy tải bản đã sửa về rồi mở bằng Word.",
    en: "Word on the web does not let an add-in change paper, margins and page headers; download the mended copy and open it in Word.",
  },
  newIntoOpen: {
    vi: "Word trên web không mở văn bản mới từ phần bổ trợ; mẫu được đưa vào văn bản đang mở hoặc tải về.",
    en: "Word on the web opens no new document from an add-in; the template goes into the open document or is downloaded.",
  },
  intoReduced: {
    vi: "Word này đưa mẫu vào văn bản đang mở nhưng bỏ khổ giấy, lề và số trang của mẫu; muốn có đủ hãy tạo văn bản mới.",
    en: "This Word puts the template into the open document without its paper, margins and page number; create a new document to have them.",
  },
  tooLarge: { vi: "Tệp mẫu lớn hơn 4 MB nên Word không chèn được; hãy tạo văn bản mới từ mẫu.", en: "The file is larger than 4 MB, so Word cannot insert it; create a new document from it." },
  noSquiggles: {
    vi: "Word này không gạch chân lỗi trong văn bản cho phần bổ trợ (cần Word của gói Microsoft 365); danh sách lỗi trong ngăn vẫn đủ.",
    en: "This Word does not underline findings for an add-in (it takes Word of a Microsoft 365 subscription); the list in the pane is complete.",
  },
  squigglesOnWeb: {
    vi: "Gạch chân lỗi trên web có thể không hiện sau khi trang nghỉ lâu; danh sách lỗi trong ngăn mới là đủ.",
    en: "On the web underlines may vanish after a pause; the list in the pane is the complete one.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
