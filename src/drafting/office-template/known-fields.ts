import { blank } from "../geometry";
import { archive, issueDate, placeName, recipients, serial, signer } from "../../templates/common-fields";
import type { LinesField } from "../../templates/field";
import type { SingleField } from "../check-single";

export type KnownField = SingleField | LinesField;
const line = (label: string, longest = 300, example = ""): KnownField => ({ kind: "text", label, longest, example });
const lines = (label: string, most = 60, example: readonly string[] = []): KnownField => ({ kind: "lines", label, longest: 5000, most, example });

/** Tags that mean what our own templates mean by them; an office may have others of its own. */
export const knownFields: Readonly<Record<string, KnownField>> = {
  serial, issueDate, signer, archive,
  placeName: { ...placeName, label: "Địa danh" },
  recipients: recipients(["Các đồng chí Tỉnh uỷ viên"]),
  symbol: line("Ký hiệu", 60), typeName: line("Tên loại", 80), subject: line("Trích yếu", 300, "về công tác văn phòng cấp uỷ"),
  issuerName: line("Cơ quan ban hành", 200), parentIssuer: line("Cơ quan cấp trên", 200), signerPosition: line("Chức vụ người ký", 120), signingCapacity: line("Quyền hạn ký", 120),
  formula: line("Câu quyết định, quyết nghị"), addressees: lines("Kính gửi", 40), bases: lines("Căn cứ", 30, ["Căn cứ Điều lệ Đảng"]), content: lines("Nội dung", 400, ["Các cấp uỷ, tổ chức đảng quán triệt và tổ chức thực hiện."]), articles: lines("Các điều", 200), parts: lines("Các phần", 200),
  draftNotice: line("Chỉ dẫn dự thảo", 40), urgencyMark: line("Dấu chỉ mức độ khẩn", 40), circulationNotice: line("Chỉ dẫn phạm vi lưu hành", 90),
};

/** Without these no document can be made of a template. */
export const neededFields = ["serial", "issueDate", "subject", "signer"] as const;

/** What stands in a control whose answer was left open. */
export const openText = blank;
