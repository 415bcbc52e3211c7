import { useLanguage } from "../language";

const vi = {
  loading: "Đang mở sổ đăng ký…",
  away: "Chưa dùng được sổ đăng ký; vẫn soạn và kiểm tra được, số để trống hoặc tự ghi rồi nhập sổ sau.",
  again: "Thử lại", token: "Mã truy cập", useToken: "Dùng mã này",
  setUp: { title: "Sổ chưa có cơ quan nào", issuer: "Tên cấp uỷ hoặc cơ quan", symbol: "Ký hiệu (ví dụ TU)", term: "Nhiệm kỳ (ví dụ 2025-2030)", closed: "Ngày đại hội bế mạc", add: "Lập sổ", needsAdministrator: "Người quản trị của cơ quan cần lập sổ trước." },
  take: {
    title: "Cấp số", issuer: "Cơ quan ban hành", type: "Loại văn bản", date: "Ngày ban hành", subject: "Trích yếu", signer: "Người ký", secrecy: "Độ mật", copy: "Là bản sao (sao y, sao lục, trích sao)",
    secret: "Của văn bản mật, sổ chỉ ghi số, loại, ngày và độ mật.", give: "Cấp số", given: (reference: string) => `Đã giữ ${reference}.`, copyIt: "Chép số", copied: "Đã chép.", none: "Không mật",
  },
  list: {
    title: "Sổ đăng ký văn bản đi", search: "Tìm số, trích yếu, người ký (không cần dấu)", state: "Tình trạng", any: "Tất cả", total: (shown: number, total: number, more: boolean) => `${shown}/${more ? "hơn " : ""}${total} mục`, next: "Xem tiếp", nothing: "Không có mục nào.",
    issue: "Phát hành", void: "Huỷ số", reason: "Lý do huỷ", doVoid: "Huỷ số này", cancel: "Thôi", voidedFor: (reason: string) => `Đã huỷ: ${reason}`, secret: "Văn bản mật",
  },
  review: { title: "Số trống, số trùng, ngày ngược", series: "Dãy số", fine: "Dãy này không có gì khác thường.", explained: "đã giải thích", open: "cần xem", copies: "bản sao", congress: "mọi thể loại" },
};
export type RegisterWords = typeof vi;

const en: RegisterWords = {
  loading: "Opening the register…",
  away: "The register cannot be used now; drafting and checking work, and the number is left blank or typed and entered later.",
  again: "Try again", token: "Access token", useToken: "Use this token",
  setUp: { title: "The register has no issuer yet", issuer: "Name of the committee or office", symbol: "Symbol (such as TU)", term: "Term (such as 2025-2030)", closed: "Day the congress closed", add: "Set up", needsAdministrator: "An administrator of the office has to set up the register first." },
  take: {
    title: "Take a number", issuer: "Issuer", type: "Document type", date: "Issue date", subject: "Subject", signer: "Signer", secrecy: "Secrecy", copy: "It is a copy",
    secret: "Of a secret document the register keeps number, type, date and mark.", give: "Take a number", given: (reference: string) => `Reserved: ${reference}.`, copyIt: "Copy", copied: "Copied.", none: "Not secret",
  },
  list: {
    title: "Register of outgoing documents", search: "Search number, subject, signer (accents not needed)", state: "State", any: "All", total: (shown: number, total: number, more: boolean) => `${shown} of ${more ? "more than " : ""}${total}`, next: "More", nothing: "No entries.",
    issue: "Issue", void: "Void", reason: "Why it is void", doVoid: "Void this number", cancel: "Cancel", voidedFor: (reason: string) => `Void: ${reason}`, secret: "Secret document",
  },
  review: { title: "Gaps, duplicates, dates that run back", series: "Series", fine: "Nothing out of the ordinary in this series.", explained: "explained", open: "to be looked at", copies: "copies", congress: "all types" },
};

export const useWords = (): RegisterWords => (useLanguage() === "vi" ? vi : en);
