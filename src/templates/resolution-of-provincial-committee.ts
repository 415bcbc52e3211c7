import { archive, committee, issueDate, placeName, province, recipients, serial, signer } from "./common-fields";
import { defineTemplate } from "./template";

/** Nghị quyết của tỉnh uỷ, thành uỷ: bases, the formula of the committee, parts I, II, III… */
export default defineTemplate({
  id: "resolution-of-provincial-committee",
  documentType: "resolution",
  issuerKind: "provincialCommittee",
  title: "Nghị quyết của tỉnh uỷ, thành uỷ",
  follows: [
    "hd05/II.I.1.1", "hd05/II.I.2.1.2b", "hd05/II.I.5.1.1", "hd05/II.I.6.2.3", "hd05/II.I.7.1.4b(ii)", "hd05/II.I.9.1.2",
    "hd36/II.1.1.1", "hd36/II.1.2.1b", "hd36/II.1.5.1", "hd36/II.1.6.2", "hd36/II.1.7.1b", "hd36/II.1.9.1",
  ],
  fields: {
    committee,
    province,
    serial,
    placeName,
    issueDate,
    subject: {
      kind: "text", label: "Trích yếu", hint: "Cụm từ ngắn, viết thường chữ đầu, không có dấu ở cuối", required: true, longest: 300,
      example: "về đẩy mạnh chuyển đổi số trong các cơ quan đảng của tỉnh giai đoạn 2026 - 2030",
      follows: ["hd05/II.I.5.1.1", "hd36/II.1.5.1"],
    },
    bases: {
      kind: "lines", label: "Căn cứ", hint: "Mỗi dòng một căn cứ, không ghi dấu ở cuối", longest: 600, most: 15,
      example: {
        hd05: [
          "Căn cứ Điều lệ Đảng",
          "Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
          "Căn cứ Quy chế số 01-QC/TU, ngày 20/10/2025 của Tỉnh uỷ về làm việc của Ban Chấp hành, Ban Thường vụ và Thường trực Tỉnh uỷ khoá XV",
          "Xét Tờ trình số 18-TTr/VPTU, ngày 05/6/2026 của Văn phòng Tỉnh uỷ về dự thảo nghị quyết chuyển đổi số trong các cơ quan đảng của tỉnh",
        ],
        hd36: [
          "Căn cứ Điều lệ Đảng",
          "Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
          "Căn cứ Quy chế số 01-QC/TU, ngày 20/10/2025 của Tỉnh uỷ về làm việc của Ban Chấp hành, Ban Thường vụ và Thường trực Tỉnh uỷ khoá XV",
          "Xét Tờ trình số 07-TTr/VPTU, ngày 27/02/2026 của Văn phòng Tỉnh uỷ về dự thảo nghị quyết chuyển đổi số trong các cơ quan đảng của tỉnh",
        ],
      },
      follows: ["hd05/II.I.6.2.3", "hd36/II.1.6.2"],
    },
    formula: {
      kind: "text", label: "Câu quyết nghị", required: true, longest: 300,
      example: "Ban Chấp hành Đảng bộ tỉnh Điện Biên quyết nghị:",
    },
    parts: {
      kind: "parts", label: "Nội dung", required: true, longest: 5000, most: 200,
      hint: "Các phần I, II, III…; dòng mở đầu bằng «1.» và không có dấu ở cuối là tiêu đề mục",
      example: [
        {
          title: "Tình hình",
          paragraphs: [
            "Những năm qua, việc ứng dụng công nghệ thông tin trong các cơ quan đảng của tỉnh được các cấp uỷ quan tâm lãnh đạo, chỉ đạo và đạt kết quả bước đầu quan trọng. Hạ tầng kỹ thuật được đầu tư đồng bộ hơn; hệ thống thông tin điều hành tác nghiệp được kết nối từ Tỉnh uỷ đến các đảng uỷ trực thuộc.",
            "Tuy nhiên, dữ liệu còn phân tán, chưa được chuẩn hoá; kỹ năng số của một bộ phận cán bộ, đảng viên còn hạn chế; nguồn lực bố trí cho chuyển đổi số chưa tương xứng với yêu cầu, nhiệm vụ.",
          ],
        },
        {
          title: "Quan điểm, mục tiêu",
          paragraphs: [
            "1. Quan điểm",
            "Chuyển đổi số trong các cơ quan đảng là nhiệm vụ thường xuyên, gắn với đổi mới phương thức lãnh đạo của Đảng, cải cách hành chính trong Đảng và bảo đảm an toàn, an ninh thông tin.",
            "Người đứng đầu cấp uỷ, cơ quan, đơn vị trực tiếp chỉ đạo và chịu trách nhiệm về kết quả chuyển đổi số của cơ quan, đơn vị mình.",
            "2. Mục tiêu đến năm 2030",
            "a) 100% văn bản không mật được soạn thảo, ký số, gửi, nhận và lưu trữ trên môi trường điện tử.",
            "b) 100% hồ sơ đảng viên được số hoá, cập nhật vào cơ sở dữ liệu dùng chung.",
            "c) Trên 95% cán bộ, công chức trong các cơ quan đảng được bồi dưỡng, cập nhật kỹ năng số hằng năm.",
          ],
        },
        {
          title: "Nhiệm vụ, giải pháp",
          paragraphs: [
            "1. Nâng cao nhận thức, trách nhiệm của cấp uỷ, tổ chức đảng và người đứng đầu về chuyển đổi số; đưa kết quả thực hiện vào nội dung kiểm điểm, đánh giá, xếp loại hằng năm.",
            "2. Hoàn thiện quy chế, quy định về khai thác, sử dụng và bảo vệ dữ liệu; chuẩn hoá quy trình giải quyết công việc trước khi đưa lên môi trường điện tử.",
            "3. Đầu tư, nâng cấp hạ tầng kỹ thuật theo hướng tập trung, dùng chung; tổ chức giám sát an toàn thông tin thường xuyên, liên tục.",
            "4. Đào tạo, bồi dưỡng kỹ năng số cho cán bộ, đảng viên; có cơ chế thu hút, sử dụng chuyên gia giỏi.",
          ],
        },
        {
          title: "Tổ chức thực hiện",
          paragraphs: [
            "1. Các đảng uỷ trực thuộc Tỉnh uỷ xây dựng kế hoạch thực hiện Nghị quyết phù hợp với tình hình, nhiệm vụ của đảng bộ mình; định kỳ hằng năm báo cáo kết quả về Tỉnh uỷ.",
            "2. Đảng uỷ Uỷ ban nhân dân tỉnh lãnh đạo bố trí kinh phí thực hiện Nghị quyết theo quy định.",
            "3. Văn phòng Tỉnh uỷ chủ trì, phối hợp với các ban đảng Tỉnh uỷ theo dõi, đôn đốc việc thực hiện Nghị quyết; tham mưu sơ kết, tổng kết.",
            "Nghị quyết này được phổ biến đến chi bộ.",
          ],
        },
      ],
      follows: ["hd05/II.I.6.2.2", "hd36/II.1.6.2"],
    },
    signing: {
      kind: "choice", label: "Người ký", required: true,
      options: { secretary: "Bí thư", deputySecretary: "Phó Bí thư" },
      example: "secretary", follows: ["hd05/II.I.7.1.4b(ii)", "hd36/II.1.7.1b"],
    },
    signer,
    recipients: recipients([
      "Ban Bí thư Trung ương Đảng (để báo cáo)",
      "Các ban đảng Trung ương, Văn phòng Trung ương Đảng",
      "Các đảng uỷ trực thuộc Tỉnh uỷ",
      "Các đồng chí Tỉnh uỷ viên",
    ]),
    archive,
  },
  blocks: [
    { is: "issuerName", text: "{committee} {province}" },
    { is: "referenceNumber", serial: "serial", issuerSymbol: "TU" },
    { is: "placeAndDate", place: "placeName", date: "issueDate" },
    { is: "typeName" },
    { is: "subject", text: "{subject}" },
    { is: "basis", each: "bases" },
    { is: "body", text: "{formula}" },
    { is: "part", each: "parts" },
    {
      is: "signatureBlock", by: "signing", name: "signer",
      signers: {
        secretary: { code: "onBehalfOf", of: "{committee}", position: "Bí thư" },
        deputySecretary: { code: "onBehalfOf", of: "{committee}", position: "Phó Bí thư" },
      },
    },
    { is: "recipients", each: "recipients", archive: "{archive}" },
  ],
});
