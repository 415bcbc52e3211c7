// Source: the rule table of HD 36, rows P, T, I. A letter after a row's number splits off what is stronger or weaker than the row.
import type { RequirementTable } from "../../vocabulary";
import type { Hd36Provision } from "../provisions";

/** Page, title, issuer. */
export const pageAndHeaderRequirements = {
  P01: {
    cites: ["hd36/II.4.2"], says: "Khổ giấy A4 (210 x 297 mm).", strength: "R", confidence: "H",
  },
  // The permission for administrative papers.
  P01b: {
    cites: ["hd36/II.4.2"], says: "Giấy tờ hành chính: khổ A4 hoặc A5 (148 x 210 mm), hoặc mẫu in sẵn.", strength: "R", confidence: "H",
  },
  P02: {
    cites: ["hd36/II.4.3", "hd36/PL1"], says: "Lề trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm.", strength: "R", confidence: "H",
  },
  P03: {
    cites: ["hd36/II.4.3"], says: "In hai mặt: mặt sau lề trên 20 mm, dưới 20 mm, trái 15 mm, phải 30 mm.", strength: "R", confidence: "H",
  },
  P04: {
    cites: ["hd36/II.4.3"], says: "Trang trình bày theo chiều dọc; chỉ nội dung có bảng biểu mới xoay ngang.", strength: "R", confidence: "H",
  },
  P05: {
    cites: ["hd36/II.4.1"], says: "Chữ Việt theo bộ mã TCVN 6909:2001 (Unicode).", strength: "R", confidence: "H",
  },
  // The text asks for the character set; the typeface is that of the annex's illustrations only.
  P05b: {
    cites: ["hd36/PL3", "hd36/II.4.1"], says: "Phông chữ Times New Roman, như minh hoạ ở Phụ lục 3.", strength: "E", confidence: "H",
  },
  // The text names no normal form; precomposed letters are our practice.
  P05c: {
    cites: ["hd36/II.4.1"], says: "Chữ có dấu nên ở dạng dựng sẵn để tìm kiếm, so sánh được.", strength: "P", confidence: "H",
  },
  P06: {
    cites: ["hd36/II.4.4"], says: "Văn bản từ hai trang có số trang, bằng chữ số Ả-rập; trang thứ nhất không đánh số.", strength: "R", confidence: "H",
  },
  P06b: {
    cites: ["hd36/II.4.4"], says: "Số trang ở trên, chính giữa.", strength: "R", confidence: "H",
  },
  P06e: {
    cites: ["hd36/PL3.15", "hd36/II.4.4"], says: "Số trang in thường, cỡ 14, đứng.", strength: "R", confidence: "H",
  },
  // The clause says Arabic digits (P06); that nothing else stands beside them is the sample's.
  P06f: {
    cites: ["hd36/PL3.15", "hd36/II.4.4"], says: "Số trang chỉ gồm chữ số; không có gạch, không có chữ «Trang».", strength: "E", confidence: "H",
  },
  // Apart from P06b, because a document can have the one right and the other wrong.
  P06d: {
    cites: ["hd36/II.4.4"], says: "Số trang cách mép trên trang giấy 10 mm.", strength: "R", confidence: "H",
  },
  P06c: {
    cites: ["hd36/II.4.4"], says: "Số trang cách đều hai mép phải, trái của phần có chữ.", strength: "R", confidence: "H",
    ambiguous: "Điểm giữa là của phần có chữ, không phải của tờ giấy (lệch 7,5 mm khi in một mặt); cả hai đều chấp nhận được.",
  },
  T01: {
    cites: ["hd36/II.1.1.2", "hd36/II.1.1.1", "hd36/PL1.1"],
    says: "Tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM» ở dòng đầu, góc phải trang đầu.", strength: "R", confidence: "H",
  },
  // The text says «dòng đầu»; that the title is one line is its example.
  T01b: {
    cites: ["hd36/II.1.1.2"], says: "Tiêu đề nằm gọn trên một dòng.", strength: "E", confidence: "H",
  },
  // No motto line: section 4.1 of the study.
  T01c: {
    cites: ["hd36/II.1.1.1"], says: "Không có quốc hiệu, tiêu ngữ; đó là thể thức của Nhà nước.", strength: "E", confidence: "H",
  },
  T02: {
    cites: ["hd36/PL3.1", "hd36/II.1.1.2"], says: "Tiêu đề in hoa, cỡ 15, đứng, đậm.", strength: "R", confidence: "H",
  },
  T03: {
    cites: ["hd36/II.1.1.2"], says: "Dưới tiêu đề có đường kẻ ngang nét liền dài bằng tiêu đề.", strength: "R", confidence: "H",
  },
  I01: {
    cites: ["hd36/II.1.2.2", "hd36/PL1.2"], says: "Tên cơ quan ban hành ở dòng đầu, góc trái, ngang với tiêu đề.", strength: "R", confidence: "H",
  },
  // Clause 1.2.1 itself, which the table's rows take for granted.
  I01b: {
    cites: ["hd36/II.1.2.1"], says: "Tên cơ quan ban hành ghi đầy đủ, không viết tắt.", strength: "R", confidence: "H",
  },
  I01c: {
    cites: ["hd36/II.1.2.1"], says: "Tên cơ quan ban hành đúng với Điều lệ Đảng hoặc văn bản thành lập.", strength: "R", confidence: "H",
    person: "Tên chính thức nằm trong văn bản thành lập, ngoài tệp đang xét.",
  },
  I02: {
    cites: ["hd36/PL3.2a", "hd36/PL3.2b", "hd36/II.1.2.2"],
    says: "Tên cơ quan cấp trên in hoa, cỡ 14, đứng, không đậm; tên cơ quan ban hành in hoa, cỡ 14, đứng, đậm.", strength: "R", confidence: "H",
  },
  I03: {
    cites: ["hd36/II.1.2.2"], says: "Dưới tên cơ quan ban hành có dấu sao (*) ở một dòng riêng.", strength: "R", confidence: "H",
  },
  // The State's form; the text names the asterisk alone.
  I03b: {
    cites: ["hd36/II.1.2.2"], says: "Dưới tên cơ quan ban hành không kẻ đường; chỗ ấy là dấu sao (*).", strength: "E", confidence: "H",
  },
  I04: {
    cites: ["hd36/II.1.2.1b", "hd36/II.1.2.1c"],
    says: "Tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương không ghi cấp trên; huyện uỷ, đảng uỷ cơ sở, chi bộ ghi ĐẢNG BỘ cấp trên; cơ quan tham mưu, giúp việc ghi cấp uỷ mà nó trực thuộc.",
    strength: "R", confidence: "H",
  },
  I04b: {
    cites: ["hd36/II.1.2.1b"], says: "Văn bản của ban thường vụ ghi tên cấp uỷ ở chỗ cơ quan ban hành, không ghi «BAN THƯỜNG VỤ».", strength: "R", confidence: "H",
  },
  // Uỷ ban kiểm tra is in no example of 1.2.1 and not in the list of c).
  I04c: {
    cites: ["hd36/II.1.2.1c"], says: "Uỷ ban kiểm tra ghi tên cấp uỷ ở dòng cấp trên.", strength: "P", confidence: "M",
  },
  I05: {
    cites: ["hd36/II.1.2.2", "hd36/II.1.2.1đ"],
    says: "Văn bản liên cơ quan: ghi đủ tên các cơ quan, cơ quan chủ trì trước, giữa các tên có dấu gạch nối « - ».", strength: "R", confidence: "H",
  },
  I06: {
    cites: ["hd36/II.1.2.1b"],
    says: "Văn bản của Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư đều ghi BAN CHẤP HÀNH TRUNG ƯƠNG.", strength: "R", confidence: "H",
  },
  I07: {
    cites: ["hd36/II.1.2.1a"],
    says: "Đại hội ghi tên đại hội với LẦN THỨ…, không rõ lần thứ mấy thì NHIỆM KỲ…; đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu: tên đại hội ở trên, không đậm, tên mình ở dưới, đậm.",
    strength: "R", confidence: "H",
  },
  I08: {
    cites: ["hd36/II.1.2.1d"], says: "Đơn vị do cơ quan đảng lập ghi tên cơ quan đó ở dòng cấp trên.", strength: "R", confidence: "H",
  },
  // The annex covers the copying body and the copy's number as well (PL3.2b, PL3.3).
  Q04: {
    cites: ["hd36/II.1", "hd36/I.3"], says: "Văn bản có đủ chín thành phần thể thức bắt buộc.", strength: "R", confidence: "H",
  },
  // Nothing to breach: `uỷ` and `ủy` are the same letters.
  V01: {
    cites: ["hd36/I.3"], says: "Chấp nhận cả hai cách đặt dấu thanh (uỷ, ủy).", strength: "O", confidence: "H", asksNothing: true,
  },
} as const satisfies RequirementTable<Hd36Provision>;
