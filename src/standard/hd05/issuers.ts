// Source: HD 05 II.I.1 (title), II.I.2.1.1 to 2.1.5 (issuers, every example letter for letter), II.I.2.2 (asterisk, joint issuers).
// In an example the own name is the last line where there is a superior line; a name set over two lines is two entries.
import type { IssuerTable } from "../tables";

const committees = ["TỈNH UỶ", "THÀNH UỶ", "ĐẢNG UỶ", "QUÂN UỶ TRUNG ƯƠNG"];
const committeesAbove = ["BAN CHẤP HÀNH TRUNG ƯƠNG", ...committees];

/** Title, issuer and superior line under Hướng dẫn 05-HD/VPTW. */
export const issuers: IssuerTable = {
  title: "ĐẢNG CỘNG SẢN VIỆT NAM",
  separator: "*",
  jointSeparator: " - ",
  // «dấu gạch nối (-)» between joint issuers is printed as a hyphen; an en dash is accepted as well.
  jointSeparators: [" - ", " – "],
  rows: [
    // 2.1.1 Congresses and their bodies.
    {
      // Not exemplified by the text; the name is that of its own words on the political report (5.1.2).
      kind: "nationalCongress", cites: "hd05/II.I.2.1.1", parentLine: "none",
      beginsWith: ["ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC"], parentBeginsWith: [],
      examples: [],
    },
    {
      kind: "congress", cites: "hd05/II.I.2.1.1", parentLine: "none",
      beginsWith: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN"], parentBeginsWith: [],
      examples: [["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH NGHỆ AN LẦN THỨ …"]],
    },
    {
      // Printed only as the first line of a vote-counting board's block.
      kind: "cellCongress", cites: "hd05/II.I.2.1.1", parentLine: "none",
      beginsWith: ["ĐẠI HỘI CHI BỘ"], parentBeginsWith: [],
      examples: [["ĐẠI HỘI CHI BỘ TỔ 16 NHIỆM KỲ …"]],
    },
    {
      kind: "presidium", cites: "hd05/II.I.2.1.1", parentLine: "congress",
      beginsWith: ["ĐOÀN CHỦ TỊCH"], parentBeginsWith: ["ĐẠI HỘI"],
      examples: [["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ ĐẶC KHU VÂN ĐỒN LẦN THỨ …", "ĐOÀN CHỦ TỊCH"]],
    },
    {
      kind: "congressSecretaries", cites: "hd05/II.I.2.1.1", parentLine: "congress",
      beginsWith: ["ĐOÀN THƯ KÝ"], parentBeginsWith: ["ĐẠI HỘI"],
      examples: [],
    },
    {
      kind: "credentialsCommittee", cites: "hd05/II.I.2.1.1", parentLine: "congress",
      beginsWith: ["BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU"], parentBeginsWith: ["ĐẠI HỘI"],
      examples: [],
    },
    {
      kind: "tellers", cites: "hd05/II.I.2.1.1", parentLine: "congress",
      beginsWith: ["BAN KIỂM PHIẾU"], parentBeginsWith: ["ĐẠI HỘI"],
      examples: [["ĐẠI HỘI CHI BỘ TỔ 16 NHIỆM KỲ …", "BAN KIỂM PHIẾU"]],
    },
    // 2.1.2 Committees and branches.
    {
      kind: "central", cites: "hd05/II.I.2.1.2a", parentLine: "none",
      beginsWith: ["BAN CHẤP HÀNH TRUNG ƯƠNG"], parentBeginsWith: [],
      examples: [["BAN CHẤP HÀNH TRUNG ƯƠNG"]],
    },
    {
      kind: "provincialCommittee", cites: "hd05/II.I.2.1.2b", parentLine: "none",
      beginsWith: committees, parentBeginsWith: [],
      examples: [["TỈNH UỶ ĐIỆN BIÊN"], ["QUÂN UỶ TRUNG ƯƠNG"]],
    },
    {
      kind: "intermediateCommittee", cites: "hd05/II.I.2.1.2c", parentLine: "partyOrganization",
      beginsWith: ["ĐẢNG UỶ"], parentBeginsWith: ["ĐẢNG BỘ"],
      examples: [
        ["ĐẢNG BỘ THÀNH PHỐ HÀ NỘI", "ĐẢNG UỶ PHƯỜNG BA ĐÌNH"],
        ["ĐẢNG BỘ QUỐC HỘI", "ĐẢNG UỶ KIỂM TOÁN NHÀ NƯỚC"],
      ],
    },
    {
      kind: "grassrootsCommittee", cites: "hd05/II.I.2.1.2d", parentLine: "partyOrganization",
      beginsWith: ["ĐẢNG UỶ"], parentBeginsWith: ["ĐẢNG BỘ"],
      examples: [["ĐẢNG BỘ BỘ Y TẾ", "ĐẢNG UỶ CỤC BẢO TRỢ XÃ HỘI"]],
    },
    {
      kind: "sectionCommittee", cites: "hd05/II.I.2.1.2d", parentLine: "partyOrganization",
      beginsWith: ["ĐẢNG UỶ"], parentBeginsWith: ["ĐẢNG BỘ"],
      examples: [],
    },
    {
      kind: "partyCell", cites: "hd05/II.I.2.1.2đ", parentLine: "partyOrganization",
      beginsWith: ["CHI BỘ"], parentBeginsWith: ["ĐẢNG BỘ"],
      examples: [["ĐẢNG BỘ CỤC LƯU TRỮ", "CHI BỘ PHÒNG HÀNH CHÍNH - QUẢN TRỊ"]],
    },
    // 2.1.3 Bodies that a committee sets up.
    {
      // Differs from the text: its superior line is not exemplified; 3.1.2b(iv) counts it among the advisory bodies (CQ-11b).
      kind: "inspectionCommission", cites: "hd05/II.I.2.1.3a", parentLine: "partyCommittee",
      beginsWith: ["UỶ BAN KIỂM TRA"], parentBeginsWith: committeesAbove,
      examples: [],
    },
    {
      kind: "advisoryAgency", cites: "hd05/II.I.2.1.3a", parentLine: "partyCommittee",
      beginsWith: ["BAN", "VĂN PHÒNG", "CƠ QUAN UỶ BAN KIỂM TRA"], parentBeginsWith: committeesAbove,
      examples: [
        ["BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN NỘI CHÍNH"],
        ["ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA", "BAN TỔ CHỨC"],
      ],
    },
    {
      // Any name is possible; the list of symbols (3.1.2b(iv)) has newspapers, academies, institutes, schools, centres.
      kind: "serviceUnit", cites: "hd05/II.I.2.1.3a", parentLine: "partyCommittee",
      beginsWith: [], parentBeginsWith: committeesAbove,
      examples: [
        ["BAN CHẤP HÀNH TRUNG ƯƠNG", "THÔNG TẤN XÃ VIỆT NAM"],
        ["TỈNH UỶ CAO BẰNG", "TRƯỜNG CHÍNH TRỊ HOÀNG ĐÌNH GIONG"],
      ],
    },
    {
      kind: "steeringBody", cites: "hd05/II.I.2.1.3b", parentLine: "partyCommittee",
      beginsWith: ["BAN CHỈ ĐẠO", "TIỂU BAN", "HỘI ĐỒNG"], parentBeginsWith: committeesAbove,
      examples: [
        [
          "BAN CHẤP HÀNH TRUNG ƯƠNG",
          "BAN CHỈ ĐẠO TRUNG ƯƠNG VỀ PHÁT TRIỂN KHOA HỌC,",
          "CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ",
        ],
        ["TỈNH UỶ CÀ MAU", "TIỂU BAN VĂN KIỆN"],
      ],
    },
    // 2.1.4 Units of a Party body.
    {
      kind: "unit", cites: "hd05/II.I.2.1.4", parentLine: "directSuperior",
      beginsWith: [], parentBeginsWith: [],
      examples: [["BAN TỔ CHỨC TRUNG ƯƠNG", "VỤ TỔ CHỨC - ĐIỀU LỆ"]],
    },
    // 2.1.5 Joint issuers.
    {
      kind: "joint", cites: "hd05/II.I.2.1.5", parentLine: "none",
      beginsWith: [], parentBeginsWith: [],
      examples: [["UỶ BAN KIỂM TRA TỈNH UỶ SƠN LA - CÔNG AN TỈNH SƠN LA"]],
    },
  ],
  // 2.1.2: a committee and its standing committee share one name, so do the three at the centre. Thường trực is inference.
  neverIssuer: ["BAN THƯỜNG VỤ", "BỘ CHÍNH TRỊ", "BAN BÍ THƯ"],
  neverIssuerByInference: ["THƯỜNG TRỰC"],
  abolished: ["HUYỆN UỶ", "QUẬN UỶ", "THỊ UỶ", "ĐẢNG ĐOÀN", "BAN CÁN SỰ ĐẢNG", "ĐẢNG UỶ KHỐI"],
};
