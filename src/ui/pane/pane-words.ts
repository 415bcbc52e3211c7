import type { AbilityId } from "../../hosts/word";
import { useLanguage } from "../language";

const abilities = {
  check: "Kiểm tra, liệt kê, đến chỗ", live: "Tự kiểm sau khi ngừng gõ", fix: "Sửa chữ và cách trình bày", lineSpacing: "Sửa giãn dòng chính xác", pageSetup: "Sửa khổ giấy, lề",
  newDocument: "Văn bản mới từ mẫu", intoDocument: "Mẫu vào văn bản đang mở", undo: "Hoàn tác của phần bổ trợ", squiggles: "Gạch chân trong văn bản",
} satisfies Record<AbilityId, string>;

const vi = {
  tabs: { draft: "Soạn", check: "Kiểm tra", release: "Phát hành", register: "Sổ" }, thisDocument: "Văn bản đang mở trong Word",
  more: "Tuỳ chọn và chẩn đoán", back: "Trở lại",
  live: {
    off: "Không tự kiểm", paused: "Tạm dừng khi ngăn này khuất", fresh: "Danh sách khớp với văn bản", waiting: "Văn bản vừa đổi…", checking: "Đang kiểm…", slow: "Word chậm", failing: "Chưa kiểm được",
    again: "Kiểm lại", label: "Tự kiểm",
  },
  settings: {
    title: "Tuỳ chọn", language: "Ngôn ngữ", theme: "Màu nền", live: "Tự kiểm khi văn bản thay đổi", liveHint: "Tắt thì chỉ kiểm khi bấm «Kiểm lại».",
    edition: "Kiểm theo", editionHint: "Mặc định theo ngày ghi trên văn bản. Chọn bản khác thì ghi lý do; lý do có trong phiếu phát hành.", why: "Lý do chọn",
    rules: "Mọi quy tắc…", diagnostics: "Chẩn đoán…", privacy: "Văn bản được xử lý ngay trong máy này; không nội dung nào rời khỏi máy.", version: (version: string) => `Thể Thức ${version}`,
  },
  diagnostics: {
    title: "Chẩn đoán", intro: "Word trên máy này làm được gì, để gửi cho cán bộ công nghệ thông tin. Không có chữ nào của văn bản.", copy: "Sao chép", copied: "Đã sao chép.", notCopied: "Máy không cho sao chép; hãy chọn hết chữ trong ô rồi bấm Ctrl+C.",
    can: "Làm được gì", levels: { full: "đủ", reduced: "một phần", none: "không" }, raw: "Chi tiết", abilities, noWord: "Văn bản này không mở trong Word.",
  },
  copyOffer: (n: number) => `Word này không cho đổi ${n} chỗ trong văn bản đang mở (như khổ giấy, lề).`,
  copyOpen: "Mở bản đã sửa thành văn bản mới", copyDownload: "Tải bản đã sửa", mendedName: "Bản đã sửa",
  opened: "Đã mở thành văn bản mới trong Word.", downloaded: (name: string) => `Word này không mở được từ phần bổ trợ; đã tải về «${name}».`,
  newDocument: "Tạo văn bản mới", download: "Tải văn bản", intoOpen: "Đưa vào văn bản đang mở",
  inserted: "Đã đưa mẫu vào văn bản đang mở.", notEmpty: "Văn bản đang mở đã có chữ nên giữ nguyên.",
  broken: "Phần bổ trợ gặp trục trặc; hãy đóng ngăn này rồi mở lại.", connecting: "Đang kết nối với Word…",
  noWordTitle: "Chưa dùng được với Word này", workbench: "Mở bàn làm việc trong trình duyệt",
};
type Widened<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { readonly [K in keyof T]: Widened<T[K]> };
export type PaneWords = Widened<typeof vi>;

const en: PaneWords = {
  tabs: { draft: "Draft", check: "Check", release: "Release", register: "Register" }, thisDocument: "The document open in Word",
  more: "Settings and diagnostics", back: "Back",
  live: {
    off: "Not checked by itself", paused: "Paused while this pane is out of sight", fresh: "The list matches the document", waiting: "The document has just changed…", checking: "Checking…", slow: "Word is slow", failing: "Could not be checked",
    again: "Check again", label: "Live check",
  },
  settings: {
    title: "Settings", language: "Language", theme: "Colours", live: "Check as the document changes", liveHint: "When off, it is checked when you press “Check again”.",
    edition: "Checked against", editionHint: "By the document's date unless you choose. Say why you chose; the note carries the reason.", why: "Why this edition",
    rules: "All rules…", diagnostics: "Diagnostics…", privacy: "The document is read on this computer only; nothing of it leaves the computer.", version: (version) => `Thể Thức ${version}`,
  },
  diagnostics: {
    title: "Diagnostics", intro: "What Word can do on this computer, to send to your IT staff. It holds none of the document's words.", copy: "Copy", copied: "Copied.", notCopied: "This computer does not allow copying; select everything in the box and press Ctrl+C.",
    can: "What works", levels: { full: "full", reduced: "partly", none: "no" }, raw: "Details", noWord: "This document is not open in Word.",
    abilities: {
      check: "Check, list, go to a place", live: "Check by itself after a pause", fix: "Fix text and formatting", lineSpacing: "Fix exact line spacing", pageSetup: "Fix paper and margins",
      newDocument: "New document from a template", intoDocument: "Template into the open document", undo: "Undo of the add-in's changes", squiggles: "Underlines in the text",
    },
  },
  copyOffer: (n) => `This Word does not let ${n} ${n === 1 ? "place" : "places"} be changed in the open document (paper and margins, say).`,
  copyOpen: "Open a mended copy as a new document", copyDownload: "Download a mended copy", mendedName: "Mended copy",
  opened: "Opened as a new document in Word.", downloaded: (name) => `This Word opens nothing from an add-in; “${name}” was downloaded.`,
  newDocument: "New document", download: "Download", intoOpen: "Into the open document",
  inserted: "The template is in the open document.", notEmpty: "The open document has text already and was left as it is.",
  broken: "The add-in has broken down; close this pane and open it again.", connecting: "Connecting to Word…",
  noWordTitle: "Not usable with this Word", workbench: "Open the workbench in a browser",
};

export const paneWords = { vi, en } satisfies Record<"vi" | "en", PaneWords>;
export const usePaneWords = (): PaneWords => paneWords[useLanguage()];
