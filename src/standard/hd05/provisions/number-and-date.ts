// Source: HD 05 Phần II, mục I, clauses 3 to 5.
import type { ProvisionTable } from "../../vocabulary";

const inRegister = "Dãy số nằm trong sổ đăng ký văn bản đi; một tệp văn bản không cho biết.";

/** Number and symbol, place and date, type name and subject. */
export const numberAndDateProvisions = {
  "hd05/II.I.3": {
    of: "referenceNumber", says: "Số và ký hiệu văn bản, ghi như «Số 127-QĐ/TW»: sau chữ «Số» không có dấu hai chấm.",
    strength: "E", confidence: "H",
  },
  "hd05/II.I.3.1": {
    of: "referenceNumber", says: "Thể thức số và ký hiệu văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.3.1.1": {
    of: "numberSeries", says: "Số văn bản: ghi liên tục từ số 01 trong một nhiệm kỳ hoặc một kỳ đại hội.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.3.1.1a": {
    of: "numberSeries",
    says: "Văn bản của đại hội, đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu đánh một dãy số từ 01 chung cho mọi thể loại, từ phiên trù bị đến khi đại hội bế mạc.",
    strength: "R", confidence: "H",
    person: { why: inRegister },
  },
  "hd05/II.I.3.1.1b": {
    of: "numberSeries",
    says: "Cấp uỷ, cơ quan do cấp uỷ lập và đơn vị của các cơ quan ấy đánh số từ 01 theo từng thể loại trong một nhiệm kỳ cấp uỷ. Nhiệm kỳ tính từ khi đại hội này bế mạc đến khi đại hội sau bế mạc; hội nghị lần thứ nhất họp trong thời gian đại hội thì tính từ ngày khai mạc hội nghị; cấp uỷ được chỉ định trước đại hội thì tính từ ngày quyết định chỉ định có hiệu lực.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.3.1.1c": {
    of: "numberSeries", says: "Văn bản mật lấy số chung dãy với văn bản không mật cùng thể loại.",
    strength: "R", confidence: "H",
    person: { why: inRegister },
  },
  "hd05/II.I.3.1.1d": {
    of: "numberSeries", says: "Văn bản liên cơ quan lấy số theo dãy của cơ quan chủ trì, cùng thể loại.",
    strength: "R", confidence: "H",
    person: { why: inRegister },
  },
  "hd05/II.I.3.1.2": {
    of: "referenceNumber", says: "Ký hiệu gồm chữ viết tắt của thể loại và của cơ quan ban hành.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.3.1.2a": {
    of: "referenceNumber",
    says: "Ký hiệu thể loại là chữ cái đầu của các âm tiết: NQ, CT, KL, QC, BC…; thể loại trùng chữ đầu ghi thống nhất: Quyết định, Quy định: QĐ; Chỉ thị: CT; Chương trình: CTr; Thông tri: TT; Tờ trình: TTr.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.3.1.2b": {
    of: "referenceNumber", says: "Ký hiệu cơ quan ban hành là chữ cái đầu của các âm tiết trong tên cơ quan, như VPTW, VPTU.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.3.1.2b(i)": {
    of: "referenceNumber",
    says: "Đại hội, đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu đều ghi ĐH, như «Số 01-BC/ĐH».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.3.1.2b(ii)": {
    of: "referenceNumber", says: "Cấp uỷ, cơ quan, đơn vị ghi chữ cái đầu tên mình, như «Số 23-QĐ/UBKTTW», «Số 06-CT/TU», «Số 138-CV/BTGDVTU».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.3.1.2b(iii)": {
    of: "referenceNumber", says: "Văn bản liên cơ quan ghi ký hiệu các cơ quan, cơ quan chủ trì trước, như «Số 05-QC/BTCTU-BNCTU».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.3.1.2b(iv)": {
    of: "referenceNumber",
    says: "Ký hiệu thống nhất: ĐUQS, QUTW, ĐUCA, ĐUBP, các đảng uỷ khác ĐU, chi bộ CB, UBKT, CQUBKT, BTGDV, BXDĐ, BCĐ, tiểu ban TB, HĐ, BND, TCCS, HVCTQGHCM, ĐTHVN, ĐTNVN, TTXVN, VHLKHXHVN, VHLKHCNVN, TCT, TTCT, CQBPTTH.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.3.2": {
    of: "referenceNumber", says: "Kỹ thuật trình bày số và ký hiệu văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.3.2.1": {
    of: "referenceNumber", says: "Số và ký hiệu cân đối ở giữa dưới tên cơ quan ban hành, sau dấu sao (*).",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.3.2.2": {
    of: "referenceNumber",
    says: "Số ghi bằng chữ số Ả Rập, nhỏ hơn 10 thì thêm số 0 phía trước; giữa số và ký hiệu có dấu gạch nối (-), giữa thể loại và cơ quan có dấu gạch chéo (/), giữa các cơ quan cùng ban hành có dấu gạch nối (-).",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.4": {
    of: "placeAndDate", says: "Địa danh và ngày, tháng, năm ban hành văn bản.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.4.1": {
    of: "placeAndDate", says: "Thể thức địa danh và ngày, tháng, năm.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.4.1.1": {
    of: "placeAndDate",
    says: "Địa danh là tên riêng chính thức của tỉnh, thành phố trực thuộc Trung ương hoặc xã, phường, đặc khu nơi cơ quan ban hành đóng trụ sở.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.4.1.1a": {
    of: "placeAndDate", says: "Tổ chức đảng trong cơ quan, đơn vị, doanh nghiệp ghi địa danh như cơ quan, đơn vị, doanh nghiệp ấy.",
    strength: "R", confidence: "H",
    person: { why: "Cơ quan, đơn vị dùng địa danh nào là việc ngoài tệp văn bản." },
  },
  "hd05/II.I.4.1.1b": {
    of: "placeAndDate", says: "Văn bản liên cơ quan ghi địa danh của cơ quan chủ trì.",
    strength: "R", confidence: "H",
    person: { why: "Cơ quan chủ trì đóng trụ sở ở đâu là việc ngoài tệp văn bản." },
  },
  "hd05/II.I.4.1.1c": {
    of: "placeAndDate",
    says: "Ghi cấp hành chính trước tên riêng khi tên là tên người, có một âm tiết, hoặc tên xã, phường, đặc khu trùng tên tỉnh, thành phố: «Phường Ngô Quyền», «Thành phố Huế», «Phường Phú Thọ».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.4.1.2": {
    of: "placeAndDate", says: "Ngày, tháng, năm là ngày người có thẩm quyền ký văn bản.",
    strength: "R", confidence: "H",
    person: { why: "Ngày người có thẩm quyền ký không ghi trong tệp văn bản." },
  },
  "hd05/II.I.4.2": {
    of: "placeAndDate", says: "Kỹ thuật trình bày địa danh và ngày, tháng, năm.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.4.2.1": {
    of: "placeAndDate", says: "Địa danh và ngày, tháng, năm ở bên phải, cân đối ở giữa dưới tiêu đề.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.4.2.2": {
    of: "placeAndDate",
    says: "Giữa địa danh và ngày có dấu phẩy; viết đủ các từ «ngày», «tháng», «năm»; ngày nhỏ hơn 10 và tháng nhỏ hơn 3 thêm số 0 phía trước: «Hà Nội, ngày 03 tháng 02 năm 2026».",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.4.2.3": {
    of: "placeAndDate", says: "Cấp hành chính trước địa danh có thể viết tắt: TP (thành phố), ĐK (đặc khu)…",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.5": {
    of: "typeName", says: "Văn bản có tên loại và trích yếu nội dung.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.5.1": {
    of: "typeName", says: "Thể thức tên loại và trích yếu nội dung.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.5.1.1": {
    of: "subject",
    says: "Văn bản nào cũng ghi tên loại, trừ công văn; trích yếu là cụm từ ngắn nêu nội dung chủ yếu. Trích yếu có thể ghi cả tác giả văn bản.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.5.1.2": {
    of: "subject",
    says: "Báo cáo chính trị trình đại hội có thể ghi chủ đề đại hội thay tên loại và trích yếu; dưới chủ đề ghi trong ngoặc đơn báo cáo của ai, trình đại hội nào.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.5.2": {
    of: "typeName", says: "Kỹ thuật trình bày tên loại và trích yếu nội dung.",
    strength: "R", confidence: "H", asksNothing: true,
  },
  "hd05/II.I.5.2.1": {
    of: "typeName", says: "Tên loại ở một dòng riêng; trích yếu cân đối ở giữa dưới tên loại; dưới trích yếu có 05 dấu gạch nối (-----).",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.5.2.2": {
    of: "typeName", says: "Tên loại và trích yếu ở giữa trang đầu.",
    strength: "R", confidence: "H",
  },
  "hd05/II.I.5.2.3": {
    of: "letterSubject", says: "Trích yếu công văn cân đối ở giữa dưới số và ký hiệu, như «về việc chuẩn bị hội nghị trực tuyến …».",
    strength: "R", confidence: "H",
  },
} as const satisfies ProvisionTable;
