import type { BadFileCode, BadFileError } from "./bad-file";

export type MessageLanguage = "vi" | "en";
type Sentence = (detail: string | null) => string;

const inBrackets = (detail: string | null): string => (detail === null ? "" : ` (${detail})`);

/** Formats `notDocx` can name, with what people call them. */
const formats: Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>> = {
  xlsx: { vi: "bảng tính Excel", en: "an Excel workbook" },
  pptx: { vi: "bản trình chiếu PowerPoint", en: "a PowerPoint presentation" },
  odt: { vi: "văn bản OpenDocument (.odt)", en: "an OpenDocument text (.odt)" },
  xls: { vi: "bảng tính Excel đời cũ (.xls)", en: "an old Excel workbook (.xls)" },
  ppt: { vi: "bản trình chiếu PowerPoint đời cũ (.ppt)", en: "an old PowerPoint presentation (.ppt)" },
  pdf: { vi: "tệp PDF", en: "a PDF" },
  rtf: { vi: "tệp RTF", en: "an RTF file" },
  html: { vi: "trang web (HTML)", en: "a web page (HTML)" },
  xml: { vi: "tệp XML không phải của Word", en: "XML that is not Word's" },
  zip: { vi: "tệp nén, bên trong không có văn bản Word", en: "a zip archive without a Word document in it" },
};
const format = (language: MessageLanguage, detail: string | null): string | null =>
  (detail === null ? null : formats[detail]?.[language] ?? null);

const vietnamese: Readonly<Record<BadFileCode, Sentence>> = {
  empty: () => "Tệp rỗng (0 byte); hãy chép hoặc tải lại tệp từ nơi gửi.",
  notDocx: (detail) => `Đây ${format("vi", detail) === null ? "không phải là tệp Word .docx" : `là ${format("vi", detail) ?? ""}, không phải tệp Word .docx`}; hãy mở văn bản trong Word rồi chọn Tệp > Lưu dưới dạng > Tài liệu Word (.docx).`,
  oldDoc: () => "Đây là tệp Word đời cũ (.doc); hãy mở tệp trong Word rồi chọn Tệp > Lưu dưới dạng > Tài liệu Word (.docx).",
  encrypted: () => "Tệp có đặt mật khẩu hoặc bị hạn chế quyền; hãy mở trong Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại.",
  truncated: () => "Tệp bị cắt cụt, thiếu phần cuối; hãy chép hoặc tải lại tệp từ nơi gửi.",
  damaged: (detail) => `Tệp bị hỏng, có phần bên trong không đọc được${inBrackets(detail)}; hãy lấy lại bản gốc hoặc mở bằng Word (Mở > Mở và sửa chữa) rồi lưu thành tệp mới.`,
  tooLarge: (detail) => `Tệp quá lớn khi giải nén hoặc được nén bất thường${inBrackets(detail)} nên không mở, để máy khỏi treo; hãy bớt ảnh và phông chữ nhúng rồi lưu lại.`,
  unsafeName: (detail) => `Bên trong tệp có tên không an toàn hoặc trùng nhau${inBrackets(detail)} nên không mở; hãy mở bằng Word rồi lưu thành tệp mới.`,
  doctype: (detail) => `Bên trong tệp có khai báo DOCTYPE mà Word không bao giờ ghi${inBrackets(detail)} nên không mở; hãy kiểm tra nguồn gốc của tệp.`,
  malformedXml: (detail) => `Tệp bị hỏng, nội dung XML sai cú pháp${inBrackets(detail)}; hãy mở bằng Word (Mở > Mở và sửa chữa) rồi lưu thành tệp mới.`,
  tooDeep: (detail) => `Nội dung tệp lồng nhau quá nhiều tầng${inBrackets(detail)} nên không đọc; hãy sao chép nội dung sang một tệp mới.`,
  missingPart: (detail) => `Tệp thiếu thành phần bắt buộc của một tệp Word${inBrackets(detail)}; hãy lấy lại bản gốc hoặc mở bằng Word rồi lưu thành tệp mới.`,
  brokenRelationship: (detail) => `Tệp bị hỏng, một liên kết bên trong trỏ tới thành phần không có${inBrackets(detail)}; hãy mở bằng Word (Mở > Mở và sửa chữa) rồi lưu thành tệp mới.`,
  strict: () => "Tệp lưu ở dạng «Tài liệu Open XML Nghiêm ngặt»; hãy mở trong Word rồi chọn Tệp > Lưu dưới dạng > Tài liệu Word (.docx).",
  macro: () => "Tệp có chứa macro (.docm, .dotm) nên không mở; hãy mở trong Word rồi chọn Tệp > Lưu dưới dạng > Tài liệu Word (.docx).",
};

const english: Readonly<Record<BadFileCode, Sentence>> = {
  empty: () => "The file is empty (0 bytes); copy or download it again.",
  notDocx: (detail) => `This is ${format("en", detail) === null ? "not a Word .docx file" : `${format("en", detail) ?? ""}, not a Word .docx file`}; open the document in Word and choose File > Save As > Word Document (.docx).`,
  oldDoc: () => "This is an old Word file (.doc); open it in Word and choose File > Save As > Word Document (.docx).",
  encrypted: () => "The file has a password or restricted rights; open it in Word, remove the password (File > Info > Protect Document) and save it again.",
  truncated: () => "The end of the file is missing; copy or download it again.",
  damaged: (detail) => `The file is damaged and a part of it cannot be read${inBrackets(detail)}; get the original again, or open it with Word (Open > Open and Repair) and save it as a new file.`,
  tooLarge: (detail) => `The file is too large when unpacked, or compressed out of proportion${inBrackets(detail)}, so it was not opened; remove pictures and embedded fonts and save it again.`,
  unsafeName: (detail) => `Names inside the file are unsafe or stand there twice${inBrackets(detail)}, so it was not opened; open it with Word and save it as a new file.`,
  doctype: (detail) => `The file contains a DOCTYPE, which Word never writes${inBrackets(detail)}, so it was not opened; check where it comes from.`,
  malformedXml: (detail) => `The file is damaged: its XML is not well-formed${inBrackets(detail)}; open it with Word (Open > Open and Repair) and save it as a new file.`,
  tooDeep: (detail) => `The content of the file is nested too deeply to be read${inBrackets(detail)}; copy it into a new document.`,
  missingPart: (detail) => `A part that every Word file must have is missing${inBrackets(detail)}; get the original again, or open it with Word and save it as a new file.`,
  brokenRelationship: (detail) => `The file is damaged: a link inside it points at a part that is not there${inBrackets(detail)}; open it with Word (Open > Open and Repair) and save it as a new file.`,
  strict: () => "The file is a «Strict Open XML Document»; open it in Word and choose File > Save As > Word Document (.docx).",
  macro: () => "The file contains macros (.docm, .dotm), so it was not opened; open it in Word and choose File > Save As > Word Document (.docx).",
};

/** One sentence for people: what is wrong with the file and what to do about it. It does not name the file. */
export function explainBadFile(error: BadFileError, language: MessageLanguage): string {
  return (language === "vi" ? vietnamese : english)[error.code](error.detail);
}
