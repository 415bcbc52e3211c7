import type { Problem } from "../../src/drafting/problem";
import { draftNamed } from "../support/forms";

const of = "tinh-uy-dien-bien";
function problemsOf(change: Record<string, unknown>, edition: "hd05" | "hd36" = "hd05", on = "2026-06-01"): readonly Problem[] {
  const result = draftNamed("resolution", of, edition, change, on);
  return result.ok ? [] : result.problems;
}

describe.each<[string, Record<string, unknown>, string, string]>([
  ["required, missing", { subject: undefined }, "subject", "«Trích yếu» còn để trống; ô này phải ghi."],
  ["required, blank", { subject: "  \t" }, "subject", "«Trích yếu» còn để trống; ô này phải ghi."],
  ["required list, empty", { parts: [] }, "parts", "«Nội dung» còn để trống; ô này phải ghi."],
  ["required list of nothing", { parts: [{ title: " ", paragraphs: ["", " "] }] }, "parts", "«Nội dung» còn để trống; ô này phải ghi."],
  ["no such day", { issueDate: "2026-06-31" }, "issueDate", "«Ngày ban hành» ghi «2026-06-31»; không có ngày này trong lịch."],
  ["no leap year", { issueDate: "29/2/2027" }, "issueDate", "«Ngày ban hành» ghi «29/2/2027»; không có ngày này trong lịch."],
  ["not a day", { issueDate: "hôm nay" }, "issueDate", "«Ngày ban hành» ghi «hôm nay»; ngày ghi theo dạng 03/6/2026 hoặc 2026-06-03."],
  ["before the edition", { issueDate: "2026-05-26" }, "issueDate", "«Ngày ban hành» là ngày 26/5/2026; Hướng dẫn 05-HD/VPTW chỉ áp dụng với văn bản ghi ngày từ ngày 27/5/2026."],
  ["number 0", { serial: 0 }, "serial", "«Số văn bản» ghi «0»; số văn bản là số nguyên từ 1 trở lên."],
  ["number 00", { serial: "00" }, "serial", "«Số văn bản» ghi «00»; số văn bản là số nguyên từ 1 trở lên."],
  ["negative number", { serial: -5 }, "serial", "«Số văn bản» ghi «-5»; số văn bản là số nguyên từ 1 trở lên."],
  ["not a number", { serial: "năm" }, "serial", "«Số văn bản» ghi «năm»; số văn bản là số nguyên từ 1 trở lên."],
  ["half a number", { serial: 1.5 }, "serial", "«Số văn bản» ghi «1.5»; số văn bản là số nguyên từ 1 trở lên."],
  ["not even that", { serial: NaN }, "serial", "«Số văn bản» ghi «NaN»; số văn bản là số nguyên từ 1 trở lên."],
  ["too long", { subject: "a".repeat(400) }, "subject", "«Trích yếu» dài 400 ký tự; nhiều nhất là 300 ký tự."],
  ["a line too long", { bases: ["x", "a".repeat(601)] }, "bases", "«Căn cứ», dòng 2 dài 601 ký tự; nhiều nhất là 600 ký tự."],
  ["too many lines", { bases: Array.from({ length: 16 }, () => "Căn cứ") }, "bases", "«Căn cứ» có 16 dòng; nhiều nhất là 15 dòng."],
  ["control character", { subject: "về\u0007 việc" }, "subject", "«Trích yếu» có ký tự không nhìn thấy được (U+0007); xoá ký tự đó."],
  ["zero width space", { placeName: "Điện\u200bBiên" }, "placeName", "«Địa danh» có ký tự không nhìn thấy được (U+200B); xoá ký tự đó."],
  ["broken character", { subject: "về \ud83d việc" }, "subject", "«Trích yếu» có ký tự hỏng (U+D83D); gõ lại chỗ đó."],
  ["not a character", { subject: "về \uffff" }, "subject", "«Trích yếu» có ký tự hỏng (U+FFFF); gõ lại chỗ đó."],
  ["private use", { subject: "về \ue000" }, "subject", "«Trích yếu» có ký tự không có trong bảng mã (U+E000); gõ lại chỗ đó."],
  ["emoji", { subject: "về công tác 🎉" }, "subject", "«Trích yếu» có biểu tượng «🎉»; văn bản không dùng biểu tượng."],
  ["flag", { subject: "🇻🇳" }, "subject", "«Trích yếu» có biểu tượng «🇻»; văn bản không dùng biểu tượng."],
  ["direction mark", { recipients: ["Các đảng uỷ", "A\u202eB"] }, "recipients", "«Nơi nhận», dòng 2 có chữ viết từ phải sang trái hoặc ký tự đổi chiều chữ (U+202E); xoá ký tự đó."],
  ["right to left", { subject: "שלום" }, "subject", "«Trích yếu» có chữ viết từ phải sang trái hoặc ký tự đổi chiều chữ (U+05E9); xoá ký tự đó."],
  ["inside a part", { parts: [{ title: "Tình hình", paragraphs: ["😀"] }] }, "parts", "«Nội dung», dòng 1 có biểu tượng «😀»; văn bản không dùng biểu tượng."],
  ["part without a name", { parts: [{ title: "", paragraphs: ["Nội dung"] }] }, "parts", "«Nội dung», phần thứ 1 chưa có tên."],
  ["part that is none", { parts: ["Nội dung"] }, "parts", "«Nội dung», phần thứ 1 gồm «title» là một dòng chữ và «paragraphs» là danh sách các đoạn."],
  ["parts that are none", { parts: 5 }, "parts", "«Nội dung» là danh sách các phần, mỗi phần có tên và nội dung."],
  ["list that is none", { bases: { a: 1 } }, "bases", "«Căn cứ» là danh sách các dòng chữ."],
  ["text that is none", { subject: ["về"] }, "subject", "«Trích yếu» là một dòng chữ."],
  ["degree before the name", { signer: "PGS.TS. Nguyễn Văn An" }, "signer", "«Họ và tên người ký» ghi «PGS.TS. Nguyễn Văn An»; trước họ và tên không ghi học hàm, học vị, cấp bậc, danh hiệu: «Nguyễn Văn An»."],
  ["rank before the name", { signer: "Đại tá Nguyễn Văn An" }, "signer", "«Họ và tên người ký» ghi «Đại tá Nguyễn Văn An»; trước họ và tên không ghi học hàm, học vị, cấp bậc, danh hiệu: «Nguyễn Văn An»."],
  ["digits in a name", { signer: "Nguyễn Văn 4" }, "signer", "«Họ và tên người ký» ghi «Nguyễn Văn 4»; họ và tên không có chữ số."],
  ["no such choice", { signing: "toString" }, "signing", "«Người ký» ghi «toString»; chọn một trong các giá trị: provincialCommittee.bi-thu (Văn bản của tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương: Bí thư), provincialCommittee.pho-bi-thu (Văn bản của tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương: Phó bí thư), provincialCommittee.uy-vien (Văn bản của tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương: Uỷ viên, không ghi chức vụ), provincialStandingCommittee.bi-thu (Văn bản của ban thường vụ tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương: Bí thư), provincialStandingCommittee.pho-bi-thu (Văn bản của ban thường vụ tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương: Phó bí thư), provincialStandingCommittee.uy-vien (Văn bản của ban thường vụ tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương: Uỷ viên, không ghi chức vụ)."],
  ["no such field", { subjekt: "x" }, "subjekt", "Mẫu «Nghị quyết» không có ô «subjekt»."],
])("%s", (_, change, field, message) => {
  it("gets one sentence at the field", () => {
    expect(problemsOf(change)).toMatchObject([{ field, message }]);
  });
});

it("says all that is wrong at once, each with the provision of the edition", () => {
  const change = { subject: "", serial: 0 };
  expect(problemsOf(change).map(({ field, provision }) => [field, provision])).toEqual([["serial", "hd05/II.I.3.2.2"], ["subject", "hd05/II.I.5.1.1"]]);
  expect(problemsOf(change, "hd36").map(({ provision }) => provision)).toEqual(["hd36/II.1.3.2", "hd36/II.1.5.1"]);
});

it("drafts in hd36 only for the days that it governs", () => {
  expect(problemsOf({ issueDate: "2026-05-26" }, "hd36")).toEqual([]);
  expect(problemsOf({ issueDate: "2018-04-03" }, "hd36")).toEqual([]);
  expect(problemsOf({ issueDate: "2026-05-27" }, "hd36").map(({ message }) => message)).toEqual([
    "«Ngày ban hành» là ngày 27/5/2026; Hướng dẫn 36-HD/VPTW chỉ áp dụng với văn bản ghi ngày từ ngày 03/4/2018 đến ngày 26/5/2026.",
  ]);
  expect(problemsOf({ issueDate: "2018-04-02" }, "hd36")).toHaveLength(1);
  // Without a date the day of drafting counts.
  expect(problemsOf({ issueDate: null }, "hd36", "2026-05-26")).toEqual([]);
  expect(problemsOf({ issueDate: null }, "hd36", "2026-05-27").map(({ message }) => message)).toEqual([
    "«Ngày ban hành» còn để trống. «Ngày ban hành» là ngày 27/5/2026; Hướng dẫn 36-HD/VPTW chỉ áp dụng với văn bản ghi ngày từ ngày 03/4/2018 đến ngày 26/5/2026.",
  ]);
});

it.each([
  [{ serial: "05" }], [{ serial: "5a" }], [{ serial: 127 }], [{ issueDate: "3/6/2026" }], [{ issueDate: "03-06-2026" }], [{ bases: "Căn cứ Điều lệ Đảng\nCăn cứ Quy chế" }],
  [{ signer: "Y Tế Niê" }], [{ signer: "Tạ Cn" }], [{ subject: "về 100% ©™ “trích” – °C" }], [{ parts: [{ title: "Tình hình", paragraphs: [] }] }],
])("takes %j", (change) => {
  expect(problemsOf(change)).toEqual([]);
});

it("asks for a day of drafting that is one", () => {
  expect(problemsOf({}, "hd05", "mai").map(({ field }) => field)).toEqual(["on"]);
});
