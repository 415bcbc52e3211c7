// Source: the study of HD 05, table 9.2, rows SK, DN and TL (number, place and date, type and subject).
import type { RequirementTable } from "../../vocabulary";
import type { Hd05Provision } from "../provisions";

const inRegister = "Dãy số nằm trong sổ đăng ký văn bản đi; một tệp văn bản không cho biết.";

/** Number and symbol, place and date, type name and subject. */
export const numberAndDateRequirements = {
  "SK-01": {
    cites: ["hd05/II.I.3", "hd05/PL2.3"], says: "Dòng số bắt đầu bằng «Số » và không có dấu hai chấm, như «Số 127-QĐ/TW».",
    strength: "E", confidence: "H",
  },
  // The signs themselves are a rule (SK-02b); that no space stands beside them is from the examples.
  "SK-02": {
    cites: ["hd05/II.I.3.2.2"], says: "Số và ký hiệu viết liền, không có dấu cách quanh dấu gạch nối và dấu gạch chéo.",
    strength: "R/E", confidence: "H",
  },
  "SK-02b": {
    cites: ["hd05/II.I.3.2.2"], says: "Giữa số và ký hiệu có dấu gạch nối (-), giữa thể loại và cơ quan ban hành có dấu gạch chéo (/).",
    strength: "R", confidence: "H",
  },
  "SK-03": {
    cites: ["hd05/II.I.3.2.2"], says: "Số bằng chữ số Ả Rập; nhỏ hơn 10 thì có số 0 phía trước.",
    strength: "R", confidence: "H",
  },
  "SK-04": {
    cites: ["hd05/II.I.3.2.1", "hd05/PL2.3"], says: "Số và ký hiệu in thường, cỡ 14, đứng, ở giữa dưới tên cơ quan ban hành, sau dấu sao (*).",
    strength: "R", confidence: "H",
  },
  "SK-05": {
    cites: ["hd05/II.I.3.1.1b"], says: "Số ghi từ 01 cho từng thể loại trong một nhiệm kỳ cấp uỷ, không theo năm.",
    strength: "R", confidence: "H", person: inRegister,
  },
  // The part of the clause that the number itself shows.
  "SK-05b": {
    cites: ["hd05/II.I.3.1.1b"], says: "Dãy số bắt đầu từ 01: không có số 00.",
    strength: "R", confidence: "H",
  },
  "SK-06": {
    cites: ["hd05/II.I.3.1.1a"], says: "Văn bản của đại hội đánh một dãy số chung cho mọi thể loại, từ phiên trù bị đến bế mạc.",
    strength: "R", confidence: "H", person: inRegister,
  },
  "SK-07": {
    cites: ["hd05/II.I.3.1.1b"],
    says: "Nhiệm kỳ tính từ bế mạc đại hội này đến bế mạc đại hội sau; hội nghị thứ nhất họp trong đại hội thì tính từ khai mạc hội nghị; cấp uỷ được chỉ định thì tính từ ngày quyết định chỉ định có hiệu lực.",
    strength: "R", confidence: "H", person: "Ngày đại hội, ngày hội nghị, ngày quyết định chỉ định có hiệu lực là việc ngoài tệp văn bản.",
  },
  "SK-08": {
    cites: ["hd05/II.I.3.1.1c"], says: "Văn bản mật lấy số chung dãy với văn bản không mật cùng thể loại.",
    strength: "R", confidence: "H", person: inRegister,
  },
  "SK-09": {
    cites: ["hd05/II.I.3.1.2b(iii)", "hd05/II.I.3.2.2"],
    says: "Ký hiệu văn bản liên cơ quan ghi đủ các cơ quan, nối bằng dấu gạch nối, như «Số 05-QC/BTCTU-BNCTU».",
    strength: "R", confidence: "H",
  },
  "SK-09b": {
    cites: ["hd05/II.I.3.1.1d"], says: "Văn bản liên cơ quan lấy số theo dãy của cơ quan chủ trì, cùng thể loại.",
    strength: "R", confidence: "H", person: inRegister,
  },
  "SK-10": {
    cites: ["hd05/II.I.3.1.2a"], says: "Ký hiệu thể loại: QĐ (quyết định, quy định), CT, CTr, TT, TTr, NQ, KL, QC, BC; không có QĐi, QyĐ.",
    strength: "R", confidence: "H",
  },
  "SK-11": {
    cites: ["hd05/II.I.3.1.2a"], says: "Thể loại không in ký hiệu lấy chữ cái đầu: CL, TB, TC, LKG, KH, QH, ĐA, PA, DA.",
    strength: "R/P", confidence: "H/M",
  },
  // Printed in the examples (`CV`, `BB`) and in the number of HD 05 itself (`HD`).
  "SK-11b": {
    cites: ["hd05/II.I.3.1.2a", "hd05/II.I.3.1.2b"], says: "Công văn ghi CV, biên bản ghi BB, hướng dẫn ghi HD.",
    strength: "E", confidence: "H",
  },
  "SK-12": {
    cites: ["hd05/II.I.3.1.2b(i)"], says: "Văn bản của đại hội và các cơ quan của đại hội ghi ký hiệu ĐH.",
    strength: "R", confidence: "H",
  },
  "SK-13": {
    cites: ["hd05/II.I.3.1.2b(iv)"], says: "Cơ quan có trong danh sách thì dùng ký hiệu thống nhất (ĐUQS, QUTW, ĐU, CB, UBKT, BTGDV, BXDĐ…).",
    strength: "R", confidence: "H",
  },
  "SK-14": {
    cites: ["hd05/II.I.3.1.2b", "hd05/II.I.3.1.2b(ii)"], says: "Trung ương ghi TW; cơ quan ở Trung ương ghi chữ cái đầu và TW, như UBKTTW, VPTW.",
    strength: "E", confidence: "H",
  },
  "SK-15": {
    cites: ["hd05/II.I.3.1.2b", "hd05/II.I.3.1.2b(ii)"], says: "Tỉnh uỷ ghi TU; cơ quan của tỉnh uỷ ghi chữ cái đầu và TU, như BTGDVTU, VPTU.",
    strength: "E", confidence: "H",
  },
  "SK-16": {
    cites: ["hd05/II.I.3.1.2b"], says: "Thành uỷ ghi TU theo chữ cái đầu.",
    strength: "R/P", confidence: "M",
  },
  "SK-17": {
    cites: ["hd05/II.I.3.1.2b"], says: "Cơ quan của đảng uỷ xã, phường, đặc khu ghi chữ cái đầu và ĐU, như UBKTĐU, VPĐU, BXDĐĐU.",
    strength: "P", confidence: "L",
  },
  "DN-01": {
    cites: ["hd05/II.I.4.2.1"], says: "Địa danh và ngày, tháng, năm ở bên phải, giữa dưới tiêu đề.",
    strength: "R", confidence: "H",
  },
  "DN-02": {
    cites: ["hd05/PL2.4", "hd05/II.IV.2"], says: "Địa danh và ngày, tháng, năm in thường, cỡ 14, nghiêng.",
    strength: "R", confidence: "H",
  },
  "DN-03": {
    cites: ["hd05/II.I.4.2.2"], says: "Ghi «<địa danh>, ngày … tháng … năm …», viết đủ các từ.",
    strength: "R", confidence: "H",
  },
  "DN-04": {
    cites: ["hd05/II.I.4.2.2"], says: "Ngày nhỏ hơn 10, tháng nhỏ hơn 3 có số 0 phía trước.",
    strength: "R", confidence: "H",
  },
  "DN-04b": {
    cites: ["hd05/II.I.4.2.2"], says: "Tháng từ 3 đến 9 không có số 0 phía trước.",
    strength: "E", confidence: "H",
    ambiguous: "Hướng dẫn không cấm bằng chữ việc thêm số 0 trước tháng từ 3 đến 9.",
  },
  "DN-05": {
    cites: ["hd05/II.I.4.1.2"], says: "Ngày ghi trên văn bản là ngày người có thẩm quyền ký.",
    strength: "R", confidence: "H", person: "Ngày người có thẩm quyền ký không ghi trong tệp văn bản.",
  },
  "DN-06": {
    cites: ["hd05/II.I.4.1.1"], says: "Địa danh là tên riêng chính thức của tỉnh, thành phố hoặc xã, phường, đặc khu; không có chữ «tỉnh» phía trước.",
    strength: "R", confidence: "H",
  },
  "DN-06b": {
    cites: ["hd05/II.I.4.1.1", "hd05/II.I.4.1.1c"], says: "Trước tên riêng không ghi cấp hành chính, trừ các trường hợp của điểm 4.1.1c.",
    strength: "R", confidence: "H",
    ambiguous: "Tên riêng có phải tên người hay không, cơ quan ghi địa danh cấp nào, chỉ đọc văn bản thì không biết được.",
  },
  "DN-07": {
    cites: ["hd05/II.I.4.1.1c"], says: "Tên riêng có một âm tiết thì ghi cấp hành chính phía trước, như «Thành phố Huế».",
    strength: "R", confidence: "H",
  },
  "DN-07b": {
    cites: ["hd05/II.I.4.1.1c"], says: "Tên riêng là tên người thì ghi cấp hành chính phía trước, như «Phường Ngô Quyền».",
    strength: "R", confidence: "H",
    ambiguous: "Tên riêng có phải tên người hay không, chỉ đọc văn bản thì không biết được.",
  },
  "DN-07c": {
    cites: ["hd05/II.I.4.1.1c"], says: "Tên xã, phường, đặc khu trùng tên tỉnh, thành phố thì ghi cấp hành chính phía trước, như «Phường Phú Thọ».",
    strength: "R", confidence: "H",
    ambiguous: "Địa danh ấy là của tỉnh hay của xã, phường, chỉ đọc văn bản thì không biết được.",
  },
  "DN-08": {
    cites: ["hd05/II.I.4.2.3"], says: "Cấp hành chính trước địa danh có thể viết tắt: TP, ĐK.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "DN-09": {
    cites: ["hd05/II.I.4.1.1a", "hd05/II.I.4.1.1b"],
    says: "Tổ chức đảng trong cơ quan, đơn vị ghi địa danh như nơi ấy; văn bản liên cơ quan ghi địa danh của cơ quan chủ trì.",
    strength: "R", confidence: "H", person: "Cơ quan đóng trụ sở ở đâu là việc ngoài tệp văn bản.",
  },
  "TL-01": {
    cites: ["hd05/II.I.5.1.1", "hd05/II.I.5.2.1"], says: "Văn bản ghi tên loại ở một dòng riêng, trừ công văn.",
    strength: "R", confidence: "H",
  },
  "TL-02": {
    cites: ["hd05/II.I.5.2.2", "hd05/PL2.5a"], says: "Tên loại in hoa, cỡ 15-16, đứng, đậm, ở giữa trang đầu.",
    strength: "R", confidence: "H",
  },
  "TL-03": {
    cites: ["hd05/II.I.5.2.1", "hd05/PL2.5b"], says: "Trích yếu in thường, cỡ 14-15, đứng, đậm, ở giữa dưới tên loại.",
    strength: "R", confidence: "H",
  },
  "TL-04": {
    cites: ["hd05/II.I.5.2.1"], says: "Dưới trích yếu có 05 dấu gạch nối (-----).",
    strength: "R", confidence: "H",
  },
  "TL-05": {
    cites: ["hd05/II.I.5.1.1"], says: "Trích yếu mở đầu bằng chữ thường, không có «V/v», cuối không có dấu chấm.",
    strength: "E", confidence: "H",
  },
  "TL-06": {
    cites: ["hd05/II.I.5.1.1"], says: "Trích yếu có ghi tác giả thì tác giả ở một dòng riêng, in hoa, đậm, như «CỦA BAN THƯỜNG VỤ THÀNH UỶ».",
    strength: "E", confidence: "H",
    ambiguous: "Ví dụ in hoa, còn Phụ lục 2 ghi trích yếu là chữ in thường.",
  },
  // That the theme may stand there is a permission (TL-07b); the line below it is as printed.
  "TL-07": {
    cites: ["hd05/II.I.5.1.2"],
    says: "Dưới chủ đề đại hội của báo cáo chính trị có dòng trong ngoặc đơn, chữ nghiêng, nêu báo cáo của ai, trình đại hội nào, rồi 05 dấu gạch nối.",
    strength: "R/E", confidence: "H",
  },
  "TL-07b": {
    cites: ["hd05/II.I.5.1.2"], says: "Báo cáo chính trị trình đại hội có thể ghi chủ đề thay tên loại và trích yếu.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "TL-08": {
    cites: ["hd05/II.I.5.2.3", "hd05/PL2.5c"], says: "Trích yếu công văn in thường, cỡ 12, nghiêng, ở giữa dưới số và ký hiệu.",
    strength: "R", confidence: "H",
  },
  "TL-09": {
    cites: ["hd05/II.I.5.2.3"], says: "Trích yếu công văn mở đầu «về việc», không ghi «V/v»; dưới không có dấu gạch nối.",
    strength: "E", confidence: "H",
  },
  "TL-10": {
    cites: ["hd05/II.I.5", "hd05/II.I.5.1.1"], says: "Văn bản nào cũng có trích yếu, cả công văn; báo cáo chính trị có thể ghi chủ đề thay trích yếu.",
    strength: "R", confidence: "H",
  },
} as const satisfies RequirementTable<Hd05Provision>;
