// Source: HD 36 II.1.2.1a to đ, II.1.2.2; every example letter for letter.
// In an example the own name is the last line where there is a superior line, and the whole block where there is none.
import type { IssuerTable } from "../tables";

const committees = ["TỈNH UỶ", "THÀNH UỶ", "HUYỆN UỶ", "QUẬN UỶ", "THỊ UỶ", "ĐẢNG UỶ", "QUÂN UỶ TRUNG ƯƠNG"];
const committeesAbove = ["BAN CHẤP HÀNH TRUNG ƯƠNG", ...committees];

/** Title, issuer and superior line under Hướng dẫn 36-HD/VPTW. */
export const issuers: IssuerTable = {
  title: "ĐẢNG CỘNG SẢN VIỆT NAM",
  separator: "*",
  jointSeparator: " - ",
  rows: [
    // a) Congresses.
    {
      kind: "nationalCongress", cites: "hd36/II.1.2.1a", parentLine: "none",
      beginsWith: ["ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC"], parentBeginsWith: [],
      examples: [["ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC LẦN THỨ…"]],
    },
    {
      kind: "congress", cites: "hd36/II.1.2.1a", parentLine: "none",
      beginsWith: ["ĐẠI HỘI ĐẠI BIỂU", "ĐẠI HỘI"], parentBeginsWith: [],
      examples: [
        ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH THÁI BÌNH LẦN THỨ…"],
        ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ HUYỆN CHÂU THÀNH LẦN THỨ…"],
        ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ XÃ THIỆU GIANG LẦN THỨ…"],
      ],
    },
    {
      kind: "cellCongress", cites: "hd36/II.1.2.1a", parentLine: "none",
      beginsWith: ["ĐẠI HỘI"], parentBeginsWith: [],
      examples: [["ĐẠI HỘI", "CHI BỘ THÔN ĐẠI ĐỒNG NHIỆM KỲ…"]],
    },
    {
      kind: "presidium", cites: "hd36/II.1.2.1a", parentLine: "congress",
      beginsWith: ["ĐOÀN CHỦ TỊCH"], parentBeginsWith: ["ĐẠI HỘI"],
      examples: [["ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC LẦN THỨ…", "ĐOÀN CHỦ TỊCH"]],
    },
    {
      kind: "congressSecretaries", cites: "hd36/II.1.2.1a", parentLine: "congress",
      beginsWith: ["ĐOÀN THƯ KÝ"], parentBeginsWith: ["ĐẠI HỘI"],
      examples: [["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ KHỐI CÁC CƠ QUAN TRUNG ƯƠNG", "LẦN THỨ…", "ĐOÀN THƯ KÝ"]],
    },
    {
      kind: "credentialsCommittee", cites: "hd36/II.1.2.1a", parentLine: "congress",
      beginsWith: ["BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU"], parentBeginsWith: ["ĐẠI HỘI"],
      examples: [["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ HUYỆN CÔN ĐẢO LẦN THỨ…", "BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU"]],
    },
    {
      kind: "tellers", cites: "hd36/II.1.2.1a", parentLine: "congress",
      beginsWith: ["BAN KIỂM PHIẾU"], parentBeginsWith: ["ĐẠI HỘI"],
      examples: [
        ["ĐẠI HỘI", "ĐẢNG BỘ CỤC LƯU TRỮ NHIỆM KỲ…", "BAN KIỂM PHIẾU"],
        ["ĐẠI HỘI", "CHI BỘ PHÒNG TÀI CHÍNH NHIỆM KỲ…", "BAN KIỂM PHIẾU"],
      ],
    },
    // b) Cấp uỷ and chi bộ.
    {
      kind: "central", cites: "hd36/II.1.2.1b", parentLine: "none",
      beginsWith: ["BAN CHẤP HÀNH TRUNG ƯƠNG"], parentBeginsWith: [],
      examples: [["BAN CHẤP HÀNH TRUNG ƯƠNG"]],
    },
    {
      // Quân uỷ Trung ương is a committee directly under the centre (III.2; its symbol: 1.3.1b).
      kind: "provincialCommittee", cites: "hd36/II.1.2.1b", parentLine: "none",
      beginsWith: ["TỈNH UỶ", "THÀNH UỶ", "ĐẢNG UỶ", "QUÂN UỶ TRUNG ƯƠNG"], parentBeginsWith: [],
      examples: [["TỈNH UỶ ĐỒNG THÁP"], ["ĐẢNG UỶ CÔNG AN TRUNG ƯƠNG"]],
    },
    {
      // The text names huyện uỷ, quận uỷ and «đảng uỷ tương đương»; thị uỷ stands in Phụ lục 3 row 9. A thành uỷ of a city
      // under a province ranks with them.
      kind: "intermediateCommittee", cites: "hd36/II.1.2.1b", parentLine: "partyOrganization",
      beginsWith: ["HUYỆN UỶ", "QUẬN UỶ", "THỊ UỶ", "THÀNH UỶ", "ĐẢNG UỶ"], parentBeginsWith: ["ĐẢNG BỘ"],
      examples: [["ĐẢNG BỘ TỈNH HÀ GIANG", "HUYỆN UỶ ĐỒNG VĂN"], ["ĐẢNG BỘ TỈNH CÀ MAU", "ĐẢNG UỶ KHỐI DOANH NGHIỆP"]],
    },
    {
      kind: "grassrootsCommittee", cites: "hd36/II.1.2.1b", parentLine: "partyOrganization",
      beginsWith: ["ĐẢNG UỶ"], parentBeginsWith: ["ĐẢNG BỘ"],
      examples: [["ĐẢNG BỘ HUYỆN THANH CHƯƠNG", "ĐẢNG UỶ XÃ THANH HÀ"]],
    },
    {
      kind: "sectionCommittee", cites: "hd36/II.1.2.1b", parentLine: "partyOrganization",
      beginsWith: ["ĐẢNG UỶ"], parentBeginsWith: ["ĐẢNG BỘ"],
      examples: [["ĐẢNG BỘ XÃ LỘC THUỶ", "ĐẢNG UỶ THÔN TUY LỘC"], ["ĐẢNG BỘ SỞ Y TẾ", "ĐẢNG UỶ BỆNH VIỆN ĐA KHOA TỈNH"]],
    },
    {
      kind: "partyCell", cites: "hd36/II.1.2.1b", parentLine: "partyOrganization",
      beginsWith: ["CHI BỘ"], parentBeginsWith: ["ĐẢNG BỘ"],
      examples: [
        ["ĐẢNG BỘ XÃ TIÊN PHONG", "CHI BỘ XÓM ĐỊNH THÀNH"],
        ["ĐẢNG BỘ CỤC QUẢN TRỊ T.78", "CHI BỘ PHÒNG HÀNH CHÍNH - TỔ CHỨC"],
      ],
    },
    // c) Bodies set up by decision of a cấp uỷ.
    {
      // Tổ chức, Dân vận, Văn phòng are printed here, Tuyên giáo under d), Kinh tế in 1.3.1b, Đối ngoại in 1.4.1a; Nội chính
      // is in no example of HD 36 (HD 05 7.1.4đ has it) and is listed so that it is recognised.
      kind: "advisoryAgency", cites: "hd36/II.1.2.1c", parentLine: "partyCommittee",
      beginsWith: ["BAN TỔ CHỨC", "BAN TUYÊN GIÁO", "BAN DÂN VẬN", "BAN NỘI CHÍNH", "BAN KINH TẾ", "BAN ĐỐI NGOẠI", "VĂN PHÒNG"],
      parentBeginsWith: committeesAbove,
      examples: [
        ["BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN TỔ CHỨC"],
        ["TỈNH UỶ KIÊN GIANG", "VĂN PHÒNG"],
        ["HUYỆN UỶ TRÙNG KHÁNH", "BAN DÂN VẬN"],
      ],
    },
    {
      // Differs from the text: 1.2.1 has no example for uỷ ban kiểm tra; the superior line of the other bodies of a
      // committee is assumed (requirement I04c).
      kind: "inspectionCommission", cites: "hd36/II.1.2.1c", parentLine: "partyCommittee",
      beginsWith: ["UỶ BAN KIỂM TRA"], parentBeginsWith: committeesAbove, examples: [],
    },
    {
      kind: "partyDelegation", cites: "hd36/II.1.2.1c", parentLine: "partyCommittee",
      beginsWith: ["ĐẢNG ĐOÀN", "BAN CÁN SỰ ĐẢNG"], parentBeginsWith: committeesAbove,
      examples: [
        ["BAN CHẤP HÀNH TRUNG ƯƠNG", "ĐẢNG ĐOÀN QUỐC HỘI"],
        ["BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN CÁN SỰ ĐẢNG BỘ KẾ HOẠCH VÀ ĐẦU TƯ"],
        ["TỈNH UỶ ĐIỆN BIÊN", "ĐẢNG ĐOÀN HỘI ĐỒNG NHÂN DÂN"],
        ["THÀNH UỶ CẦN THƠ", "BAN CÁN SỰ ĐẢNG UỶ BAN NHÂN DÂN"],
      ],
    },
    {
      kind: "steeringBody", cites: "hd36/II.1.2.1c", parentLine: "partyCommittee",
      beginsWith: ["BAN CHỈ ĐẠO", "TIỂU BAN", "HỘI ĐỒNG"], parentBeginsWith: committeesAbove,
      examples: [
        ["BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN CHỈ ĐẠO CẢI CÁCH TƯ PHÁP"],
        ["BAN CHẤP HÀNH TRUNG ƯƠNG", "HỘI ĐỒNG LÝ LUẬN"],
        ["TỈNH UỶ ĐỒNG NAI", "BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH"],
        ["TỈNH UỶ TUYÊN QUANG", "TIỂU BAN VĂN KIỆN ĐẠI HỘI ĐẢNG BỘ LẦN THỨ XV"],
        ["HUYỆN UỶ PHONG ĐIỀN", "BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ"],
        ["HUYỆN UỶ ĐỊNH HOÁ", "HỘI ĐỒNG XÁC ĐỊNH GIÁ TRỊ TÀI LIỆU"],
      ],
    },
    // d) Units set up by decision of a Party body: any name, below the body itself.
    {
      kind: "unit", cites: "hd36/II.1.2.1d", parentLine: "directSuperior",
      beginsWith: [], parentBeginsWith: [],
      examples: [["BAN TUYÊN GIÁO TRUNG ƯƠNG", "VỤ LÝ LUẬN CHÍNH TRỊ"], ["VĂN PHÒNG TỈNH UỶ", "PHÒNG TỔNG HỢP"]],
    },
    // đ) Joint documents.
    {
      kind: "joint", cites: "hd36/II.1.2.1đ", parentLine: "none",
      beginsWith: [], parentBeginsWith: [],
      examples: [["BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ"]],
    },
  ],
  // b): a committee and its standing committee share one name; so do BCH Trung ương, Bộ Chính trị and Ban Bí thư.
  neverIssuer: ["BAN THƯỜNG VỤ", "BỘ CHÍNH TRỊ", "BAN BÍ THƯ"],
  abolished: [],
};
