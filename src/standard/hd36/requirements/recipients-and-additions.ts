// Source: the rule table of HD 36, rows R, M, A, C. A letter after a row's number splits off what is stronger or weaker.
import type { RequirementTable } from "../../vocabulary";
import type { Hd36Provision } from "../provisions";

/** Recipients, marks, appendices, copies. */
export const recipientAndAdditionRequirements = {
  R01: {
    cites: ["hd36/PL3.9c", "hd36/PL3.9d", "hd36/II.1.9.2"], says: "«Nơi nhận:» cỡ 14, đứng, có gạch chân; danh sách cỡ 12, đứng.", strength: "R", confidence: "H",
  },
  // The original's rule runs under the words alone.
  R01b: {
    cites: ["hd36/PL3.9c"], says: "Gạch chân có hay không có dấu hai chấm đều được.", strength: "O", confidence: "H", asksNothing: true,
  },
  R02: {
    cites: ["hd36/II.1.9.2"], says: "Sau mỗi nơi nhận có dấu phẩy, cuối danh sách có dấu chấm.", strength: "R", confidence: "H",
  },
  R02b: {
    cites: ["hd36/II.1.9.1", "hd36/PL3.9d"], says: "Mỗi nơi nhận mở đầu bằng «- », dòng cuối là «- Lưu …».", strength: "E", confidence: "H",
    ambiguous: "Dấu gạch đầu dòng và dòng Lưu ở cuối chỉ thấy ở ví dụ.",
  },
  // As in the original's own list.
  R02c: {
    cites: ["hd36/II.1.9.2"], says: "Một nơi nhận có thể xuống dòng và có dấu phẩy bên trong.", strength: "O", confidence: "H",
    asksNothing: true,
  },
  R03: {
    cites: ["hd36/PL1.9a", "hd36/PL1", "hd36/II.1.9.2"], says: "Nơi nhận ở bên trái.", strength: "R", confidence: "H",
    ambiguous: "Câu văn ghi «góc phải», sơ đồ Phụ lục 1 và trang ký của bản gốc đặt bên trái.",
  },
  // Sentence and diagram agree on this half.
  R03b: {
    cites: ["hd36/II.1.9.2", "hd36/PL1.9a"], says: "Nơi nhận ở dưới nội dung văn bản.", strength: "R", confidence: "H",
  },
  R04: {
    cites: ["hd36/II.1.9.2", "hd36/PL3.9a", "hd36/PL3.9b"],
    says: "Công văn và tờ trình có «Kính gửi:» cỡ 14, nghiêng; tên nơi nhận cỡ 14, đứng; công văn đặt chính giữa trang đầu.", strength: "R", confidence: "H",
  },
  // «no other type is named»: as firm as the same silence of HD 05 (NN-14).
  R04b: {
    cites: ["hd36/II.1.9.2"], says: "Tên loại khác không có «Kính gửi».", strength: "E", confidence: "H",
  },
  // The words are the clause's; the hyphen before them is R02b, the comma after them R02.
  R05: {
    cites: ["hd36/II.1.9.2"], says: "Công văn, tờ trình: dòng đầu phần nơi nhận ghi «Như trên».", strength: "R", confidence: "H",
  },
  R06: {
    cites: ["hd36/II.1.9.2"], says: "«Nơi nhận» ở một dòng riêng, danh sách ở dưới; sau «Nơi nhận», «Kính gửi» có dấu hai chấm.", strength: "R", confidence: "H",
  },
  R06b: {
    cites: ["hd36/II.1.9.1"], says: "Văn bản ghi nơi nhận cụ thể.", strength: "R", confidence: "H",
  },
  R06c: {
    cites: ["hd36/II.1.9.1"], says: "Gửi ít nơi thì ghi từng nơi, gửi nhiều nơi thì ghi theo nhóm.", strength: "R", confidence: "H",
    person: "Bao nhiêu nơi là ít hay nhiều, và ai cần nhận, là việc của người soạn.",
  },
  R07: {
    cites: ["hd36/II.1.9.2", "hd36/PL1.9b"],
    says: "«Kính gửi» của công văn ở chỗ của tên loại; của tờ trình ở dưới tên loại và trích yếu.", strength: "R", confidence: "H",
  },
  R07b: {
    cites: ["hd36/II.1.9.2", "hd36/PL3.9b"], says: "Tên nơi nhận cùng dòng với «Kính gửi», nhiều nơi thì mỗi nơi một dòng «- …,» cũng được; sau nơi cuối có dấu phẩy.", strength: "R/E", confidence: "H",
    ambiguous: "1.9.2 đòi cùng dòng, Phụ lục 3 in hai nơi nhận thành danh sách; cuối dòng có dấu phẩy, dấu chấm hay không có dấu đều được.",
  },
  // The comma is the clause's; only the last one is open (R07b).
  R07d: {
    cites: ["hd36/II.1.9.2"], says: "Sau mỗi nơi kính gửi có dấu phẩy, trừ nơi cuối cùng có thể khác.", strength: "R", confidence: "H",
  },
  R07c: {
    cites: ["hd36/II.1.9.2", "hd36/PL1.9b"], says: "«Kính gửi» của tờ trình ở dưới năm dấu gạch nối.", strength: "P", confidence: "M",
    ambiguous: "Văn bản không nói trước hay sau năm dấu gạch nối.",
  },
  M01: {
    cites: ["hd36/II.2.1", "hd36/PL1.10a"], says: "Mức độ mật: Mật, Tối mật hoặc Tuyệt mật, dưới số và ký hiệu.", strength: "R", confidence: "H",
  },
  M01b: {
    cites: ["hd36/II.2.1", "hd36/PL3.10a"], says: "Con dấu mật khắc theo hướng dẫn của Bộ Công an, mực đỏ tươi; việc xác định mức độ mật theo pháp luật về bí mật nhà nước.",
    strength: "R", confidence: "H", person: "Con dấu, mực dấu và việc xác định mức độ mật đều ngoài tệp.",
  },
  M02: {
    cites: ["hd36/II.2.1", "hd36/PL3.10b", "hd36/PL1.10b"],
    says: "Mức độ khẩn: Khẩn, Thượng khẩn hoặc Hoả tốc, dưới mức độ mật; in hoa, cỡ 14, đứng, đậm.", strength: "R", confidence: "H",
  },
  M02b: {
    cites: ["hd36/II.2.1"], says: "Dấu mức độ khẩn bằng mực đỏ tươi.", strength: "R", confidence: "H",
    person: "Mực dấu chỉ thấy trên bản giấy.",
  },
  // From QĐ 66 Điều 16, as quoted.
  M02c: {
    cites: ["hd36/II.2.1"], says: "«Hoả tốc hẹn giờ» cũng được chấp nhận (Quy định 66, Điều 16).", strength: "R", confidence: "M", asksNothing: true,
  },
  M03: {
    cites: ["hd36/II.2.2", "hd36/PL3.11a", "hd36/PL1.11a"],
    says: "Phạm vi lưu hành ở góc phải trang đầu, cách mép trên 10 mm; in hoa, cỡ 12, đứng, đậm.", strength: "R", confidence: "H",
  },
  M03b: {
    cites: ["hd36/II.2.2"], says: "«Không phổ biến trên các phương tiện thông tin đại chúng» ở chính giữa, dưới phần ký.", strength: "R", confidence: "H",
  },
  M03c: {
    cites: ["hd36/II.2.2", "hd36/PL3.11a"], says: "Chỉ dẫn «Không phổ biến …» in hoa, cỡ 12, đứng, đậm.", strength: "R", confidence: "H",
    ambiguous: "Chỉ dẫn này không có minh hoạ trong Phụ lục 3.",
  },
  M03d: {
    cites: ["hd36/II.2.2"], says: "Danh mục chỉ dẫn phạm vi lưu hành để ngỏ («như: … ...»): cụm từ khác cũng được.", strength: "R", confidence: "H",
    asksNothing: true,
  },
  M04: {
    cites: ["hd36/II.2.2", "hd36/PL3.11b", "hd36/PL1.11b"], says: "«Dự thảo lần n» cỡ 14, nghiêng, dưới số và ký hiệu.", strength: "R", confidence: "H",
  },
  M04b: {
    cites: ["hd36/II.2.2"], says: "Văn bản dự thảo nhiều lần thì ghi lần dự thảo.", strength: "R", confidence: "H",
    person: "Một tệp không cho biết văn bản đã dự thảo mấy lần.",
  },
  M05: {
    cites: ["hd36/II.2.3", "hd36/PL3.12", "hd36/PL1.12"], says: "Ký hiệu người đánh máy và số bản in hoa, cỡ 8, ở cuối dòng Lưu (ABC-268).", strength: "R", confidence: "H",
  },
  // «cuối nơi lưu văn bản»; the diagram draws it below the right end of box 9a.
  M05b: {
    cites: ["hd36/II.2.3", "hd36/PL1.12"], says: "Ký hiệu người đánh máy cùng dòng với Lưu hay ở dòng sau đều được.", strength: "R", confidence: "H",
    asksNothing: true,
  },
  M06: {
    cites: ["hd36/II.2.4", "hd36/PL3.13", "hd36/PL1.13"], says: "Thông tin liên hệ cỡ 10, ở trang cuối, dưới đường kẻ nét liền dài hết chiều ngang.", strength: "R", confidence: "H",
  },
  M07: {
    cites: ["hd36/PL1", "hd36/II.2.1", "hd36/II.2.2"], says: "Dưới số và ký hiệu theo thứ tự: trích yếu công văn, dự thảo, mức độ mật, mức độ khẩn.", strength: "R", confidence: "H",
  },
  A01: {
    cites: ["hd36/II.4.5"],
    says: "Phụ lục ở trang riêng; «Phụ lục» và số Ả-rập (khi có từ hai phụ lục) ở dòng riêng chính giữa, tiêu đề ở dưới; văn bản có chỉ dẫn về phụ lục.",
    strength: "R", confidence: "H",
  },
  A01b: {
    cites: ["hd36/II.4.5"], says: "Một phụ lục duy nhất không cần số thứ tự.", strength: "R", confidence: "H", asksNothing: true,
  },
  // HD 36's own practice.
  A01c: {
    cites: ["hd36/II.4.5"], says: "Đầu phụ lục: «Phụ lục 1» đậm, tiêu đề đậm chữ thường, «(Kèm theo …)» nghiêng trong ngoặc đơn, rồi -----.", strength: "O", confidence: "H",
  },
  A01d: {
    cites: ["hd36/II.4.5", "hd36/II.4.4"], says: "Số trang phụ lục tiếp theo số trang văn bản.", strength: "O", confidence: "M",
  },
  C01: {
    cites: ["hd36/II.3.3", "hd36/PL2", "hd36/PL2.16", "hd36/PL3.14"],
    says: "Phần bản sao dưới đường kẻ nét liền dài hết chiều ngang, ký hiệu BS, có SAO Y BẢN CHÍNH, SAO LỤC hoặc TRÍCH SAO in hoa, cỡ 14, đậm.", strength: "R", confidence: "H",
  },
  C02: {
    cites: ["hd36/II.3.3", "hd36/PL2.15", "hd36/PL3.3"], says: "Số bản sao theo mẫu «Số 24-BS/UBKTTU», cân đối dưới tên cơ quan sao, cỡ 14, đứng.", strength: "R", confidence: "H",
  },
  // The series itself is in the register.
  C02b: {
    cites: ["hd36/II.3.3"], says: "Số bản sao chạy từ 01 trong một nhiệm kỳ cấp uỷ.", strength: "R", confidence: "H",
    person: "Dãy số nằm trong sổ đăng ký; một tệp văn bản không cho biết.",
  },
  C03: {
    cites: ["hd36/II.3.1"],
    says: "Sao y bản chính: cơ quan sao là cơ quan ban hành; sao lục: cơ quan khác, nơi nhận văn bản; trích sao: cơ quan ban hành hoặc cơ quan lưu trữ.", strength: "R", confidence: "H",
  },
  C04: {
    cites: ["hd36/II.3.3", "hd36/PL2", "hd36/PL2.14", "hd36/PL2.16", "hd36/PL2.17", "hd36/PL2.18a", "hd36/PL2.18c", "hd36/PL2.20"],
    says: "Bản sao có đủ thành phần: tên cơ quan sao bên trái và loại bản sao bên phải ở dòng đầu dưới đường kẻ; số dưới tên cơ quan; địa danh và ngày dưới loại bản sao; chức vụ, chữ ký, họ tên ở dưới; nơi nhận bên trái.",
    strength: "R", confidence: "H",
  },
  // 3.3 names the position alone, Phụ lục 3 row 7 the authority of a copy as well.
  C04b: {
    cites: ["hd36/II.3.3", "hd36/PL3.7"], says: "Trên chức vụ người ký sao có dòng quyền hạn cũng được.", strength: "R", confidence: "M",
    asksNothing: true,
  },
  C04c: {
    cites: ["hd36/II.3.3", "hd36/PL2.18b", "hd36/PL2.19"], says: "Bản sao có chữ ký của người ký sao, dấu cơ quan sao và, khi sang trang mới, dấu giáp lai.", strength: "R", confidence: "H",
    person: "Chữ ký và dấu chỉ có trên bản giấy.",
  },
  C05: {
    cites: ["hd36/II.3.3"], says: "Phần bản sao ở trang mới thì số trang tiếp theo số trang của văn bản được sao.", strength: "R", confidence: "H",
  },
} as const satisfies RequirementTable<Hd36Provision>;
