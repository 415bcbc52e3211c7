import type { DateField, LinesField, NameField, SerialField, TextField } from "./field";

// Fields that every document has, whatever its type.

export const serial: SerialField = {
  kind: "serial", label: "Số văn bản", hint: "Để trống khi văn bản chưa được cấp số",
  example: 5, follows: ["hd05/II.I.3.2.2", "hd36/II.1.3.2"],
};

export const issueDate: DateField = {
  kind: "date", label: "Ngày ban hành", hint: "Ngày người có thẩm quyền ký; để trống khi chưa ký",
  example: { hd05: "2026-06-12", hd36: "2026-03-09" }, follows: ["hd05/II.I.4.1.2", "hd36/II.1.4.2"],
};

export const placeName: TextField = {
  kind: "text", label: "Địa danh", hint: "Tên riêng của nơi cơ quan đóng trụ sở",
  required: true, longest: 60, example: "Điện Biên", follows: ["hd05/II.I.4.1.1", "hd36/II.1.4.1a"],
};

export const signer: NameField = {
  kind: "name", label: "Họ và tên người ký", hint: "Không ghi học hàm, học vị, danh hiệu; để trống khi chưa rõ",
  longest: 60, example: "Nguyễn Văn An", follows: ["hd05/II.I.7.1.3", "hd36/II.1.7.1"],
};

export const recipients = (example: readonly string[]): LinesField => ({
  kind: "lines", label: "Nơi nhận", hint: "Mỗi dòng một nơi nhận; không ghi dòng lưu",
  longest: 200, most: 40, example, follows: ["hd05/II.I.9.1.2", "hd36/II.1.9.1"],
});

export const archive: TextField = {
  kind: "text", label: "Nơi lưu", required: true, longest: 100, example: "Văn phòng", follows: ["hd05/II.I.9.2.5", "hd36/II.1.9.2"],
};
