import { archive, committee, issueDate, placeName, province, recipients, serial, signer } from "./common-fields";
import { defineTemplate } from "./template";

/** Công văn của văn phòng tỉnh uỷ, thành uỷ: no type name, the subject below the number, Kính gửi in the type's place. */
export default defineTemplate({
  id: "letter-of-provincial-committee-office",
  documentType: "officialLetter",
  issuerKind: "advisoryAgency",
  title: "Công văn của văn phòng tỉnh uỷ, thành uỷ",
  follows: [
    "hd05/II.I.2.1.3a", "hd05/II.I.5.2.3", "hd05/II.I.7.1.4c(i)", "hd05/II.I.7.1.4c(ii)", "hd05/II.I.9.2.3",
    "hd36/II.1.2.1c", "hd36/II.1.5.2", "hd36/II.1.7.1c", "hd36/II.1.7.1d", "hd36/II.1.9.2",
  ],
  fields: {
    committee,
    province,
    serial: { ...serial, example: 268 },
    placeName,
    issueDate: { ...issueDate, example: { hd05: "2026-06-03", hd36: "2026-02-05" } },
    subject: {
      kind: "text", label: "Trích yếu", hint: "Cụm từ ngắn, không có dấu ở cuối", required: true, longest: 300,
      example: {
        hd05: "về việc chuẩn bị hội nghị trực tuyến quán triệt nghị quyết của Bộ Chính trị",
        hd36: "Chuẩn bị hội nghị trực tuyến quán triệt nghị quyết của Bộ Chính trị",
      },
      follows: ["hd05/II.I.5.2.3", "hd36/II.1.5.2"],
    },
    addressees: {
      kind: "lines", label: "Kính gửi", hint: "Mỗi dòng một nơi", required: true, longest: 200, most: 20,
      example: ["Các ban đảng Tỉnh uỷ", "Các đảng uỷ trực thuộc Tỉnh uỷ"],
      follows: ["hd05/II.I.9.2.3", "hd36/II.1.9.2"],
    },
    content: {
      kind: "paragraphs", label: "Nội dung", required: true, longest: 5000, most: 200,
      example: {
        hd05: [
          "Thực hiện Kế hoạch số 42-KH/TU, ngày 28/5/2026 của Ban Thường vụ Tỉnh uỷ về quán triệt, triển khai nghị quyết của Bộ Chính trị, Văn phòng Tỉnh uỷ đề nghị các cơ quan, đơn vị chuẩn bị một số nội dung sau:",
          "1. Rà soát đường truyền, thiết bị phòng họp trực tuyến; bố trí cán bộ kỹ thuật trực trong suốt thời gian diễn ra hội nghị.",
          "2. Gửi danh sách đại biểu dự hội nghị tại điểm cầu của cơ quan, đơn vị về Văn phòng Tỉnh uỷ trước ngày 10/6/2026.",
          "3. Phối hợp với Văn phòng Tỉnh uỷ kiểm tra kỹ thuật vào 14 giờ 00, ngày 11/6/2026.",
          "Đề nghị các cơ quan, đơn vị quan tâm phối hợp, thực hiện.",
        ],
        hd36: [
          "Thực hiện Kế hoạch số 31-KH/TU, ngày 30/01/2026 của Ban Thường vụ Tỉnh uỷ về quán triệt, triển khai nghị quyết của Bộ Chính trị, Văn phòng Tỉnh uỷ đề nghị các cơ quan, đơn vị chuẩn bị một số nội dung sau:",
          "1. Rà soát đường truyền, thiết bị phòng họp trực tuyến; bố trí cán bộ kỹ thuật trực trong suốt thời gian diễn ra hội nghị.",
          "2. Gửi danh sách đại biểu dự hội nghị tại điểm cầu của cơ quan, đơn vị về Văn phòng Tỉnh uỷ trước ngày 24/02/2026.",
          "3. Phối hợp với Văn phòng Tỉnh uỷ kiểm tra kỹ thuật vào 14 giờ 00, ngày 25/02/2026.",
          "Đề nghị các cơ quan, đơn vị quan tâm phối hợp, thực hiện.",
        ],
      },
      follows: ["hd05/II.I.6.2.2", "hd36/II.1.6.2"],
    },
    signing: {
      kind: "choice", label: "Người ký", required: true,
      options: {
        head: "Chánh Văn phòng ký trực tiếp",
        deputy: "Phó Chánh Văn phòng ký thay Chánh Văn phòng",
        headByOrder: "Chánh Văn phòng ký thừa lệnh ban thường vụ",
        deputyByOrder: "Phó Chánh Văn phòng ký thừa lệnh ban thường vụ",
        actingHead: "Quyền Chánh Văn phòng",
        deputyInCharge: "Phó Chánh Văn phòng phụ trách",
      },
      example: { hd05: "head", hd36: "deputy" }, follows: ["hd05/II.I.7.1.4c(i)", "hd36/II.1.7.1c"],
    },
    signer: { ...signer, example: "Trần Thị Bình" },
    recipients: recipients(["Thường trực Tỉnh uỷ (để báo cáo)", "Trung tâm Công nghệ thông tin - Cơ yếu"]),
    archive,
  },
  blocks: [
    { is: "parentIssuer", text: "{committee} {province}" },
    { is: "issuerName", text: "Văn phòng" },
    { is: "referenceNumber", serial: "serial", issuerSymbol: "VPTU" },
    { is: "placeAndDate", place: "placeName", date: "issueDate" },
    { is: "letterSubject", text: "{subject}" },
    { is: "addressees", each: "addressees" },
    { is: "body", each: "content" },
    {
      is: "signatureBlock", by: "signing", name: "signer",
      signers: {
        head: { position: "Chánh Văn phòng" },
        deputy: { code: "actingFor", of: "Chánh Văn phòng", position: "Phó Chánh Văn phòng" },
        headByOrder: { code: "byOrderOf", of: "Ban Thường vụ", position: "Chánh Văn phòng" },
        deputyByOrder: { code: "byOrderOf", of: "Ban Thường vụ", position: "Phó Chánh Văn phòng" },
        actingHead: { position: "Chánh Văn phòng", acting: true },
        deputyInCharge: { position: "Phó Chánh Văn phòng" },
      },
    },
    { is: "recipients", each: "recipients", archive: "{archive}", asAbove: true },
  ],
});
