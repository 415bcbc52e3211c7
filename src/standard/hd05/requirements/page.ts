// Source: the study of HD 05, table 9.1 (page and font). Rows TR-02b, TR-13b and TR-14b, TR-17b part what a row bundles.
import type { RequirementTable } from "../../vocabulary";
import type { Hd05Provision } from "../provisions";

/** Paper, margins, typeface, page numbers. */
export const pageRequirements = {
  "TR-01": {
    cites: ["hd05/II.IV.1", "hd05/PL2"], says: "Toàn văn bản dùng phông chữ Times New Roman.",
    strength: "R", confidence: "H",
  },
  "TR-02": {
    cites: ["hd05/II.IV.1"], says: "Chữ theo bộ mã Unicode, TCVN 6909:2001; dựng sẵn hay tổ hợp đều là Unicode.",
    strength: "R", confidence: "H",
  },
  // The text names no normal form; writing precomposed letters is our practice.
  "TR-02b": {
    cites: ["hd05/II.IV.1"], says: "Chữ có dấu nên ở dạng dựng sẵn để tìm kiếm, so sánh được.",
    strength: "P", confidence: "H",
  },
  "TR-03": {
    cites: ["hd05/II.IV.1"], says: "Chữ màu đen; không kể hình dấu, hình chữ ký.",
    strength: "R", confidence: "H",
  },
  "TR-04": {
    cites: ["hd05/II.IV.3"], says: "Văn bản dùng khổ A4, 210 x 297 mm.",
    strength: "R", confidence: "H",
  },
  "TR-05": {
    cites: ["hd05/II.IV.3"], says: "Giấy tờ hành chính dùng khổ A4, A5 (148 x 210 mm) hoặc mẫu in sẵn.",
    strength: "R", confidence: "H",
  },
  "TR-06": {
    cites: ["hd05/II.IV.4.1", "hd05/II.IV.4.3"], says: "Trang theo chiều dọc; chỉ nội dung có bảng, biểu mới được theo chiều ngang.",
    strength: "R", confidence: "H",
  },
  "TR-07": { cites: ["hd05/II.IV.4.1.1"], says: "Lề trên 20 mm.", strength: "R", confidence: "H" },
  "TR-08": { cites: ["hd05/II.IV.4.1.2"], says: "Lề dưới 20 mm.", strength: "R", confidence: "H" },
  "TR-09": { cites: ["hd05/II.IV.4.1.3"], says: "Lề trái 30 mm.", strength: "R", confidence: "H" },
  "TR-10": { cites: ["hd05/II.IV.4.1.4"], says: "Lề phải 15 mm.", strength: "R", confidence: "H" },
  "TR-11": {
    cites: ["hd05/II.IV.4.2"], says: "In hai mặt: mặt sau lề trên 20 mm, lề dưới 20 mm, lề trái 15 mm, lề phải 30 mm.",
    strength: "R", confidence: "H",
  },
  // The text gives no figures; those of a rotated page are inference.
  "TR-12": {
    cites: ["hd05/II.IV.4.3"], says: "Trang ngang: lề theo vùng trình bày của trang dọc; xoay trang thì cạnh đóng gáy 30 mm ở phía trên.",
    strength: "P", confidence: "L",
  },
  // The clause says Arabic digits (TR-13b); that nothing else stands beside them is the sample's.
  "TR-13": {
    cites: ["hd05/II.IV.5.1", "hd05/PL2.15"], says: "Số trang chỉ gồm chữ số, như «28»; không có gạch, không có chữ «Trang».",
    strength: "R/E", confidence: "H",
  },
  "TR-13b": {
    cites: ["hd05/II.IV.5.1"], says: "Số trang bằng chữ số Ả Rập.",
    strength: "R", confidence: "H",
  },
  "TR-14": {
    cites: ["hd05/II.IV.5.1"], says: "Số trang ở đầu trang, giữa phần chữ.",
    strength: "R", confidence: "H",
  },
  "TR-14b": {
    cites: ["hd05/II.IV.5.1"], says: "Số trang cách mép trên của trang 10 mm.",
    strength: "R", confidence: "H",
    ambiguous: "Hướng dẫn không nói 10 mm tính đến đỉnh hay đến giữa chữ số; từ 7 đến 10 mm đều được.",
  },
  "TR-15": {
    cites: ["hd05/II.IV.5.1"], says: "Trang đầu không hiện số trang.",
    strength: "R", confidence: "H",
  },
  "TR-16": {
    cites: ["hd05/PL2.15", "hd05/II.IV.2"], says: "Số trang in thường, cỡ 14, đứng.",
    strength: "R", confidence: "H",
  },
  "TR-17": {
    cites: ["hd05/II.IV.5.2"], says: "Mỗi phụ lục đánh số trang riêng, bắt đầu lại từ 1.",
    strength: "R", confidence: "H",
  },
  "TR-17b": {
    cites: ["hd05/II.IV.5.2", "hd05/II.IV.5.1"], says: "Trang đầu của phụ lục không hiện số trang.",
    strength: "R", confidence: "H",
    ambiguous: "Hướng dẫn không nói trang đầu của phụ lục có hiện số trang hay không.",
  },
  // Makes the rows of Phụ lục 2 binding; each row is a requirement of its own (typography.ts).
  "TR-18": {
    cites: ["hd05/II.IV.2"], says: "Loại chữ, cỡ chữ, kiểu chữ của từng thành phần theo Phụ lục 2.",
    strength: "R", confidence: "H",
  },
} as const satisfies RequirementTable<Hd05Provision>;
