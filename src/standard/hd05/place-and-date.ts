// Source: HD 05 II.I.4.1, II.I.4.2 and their examples; the names of provinces and cities are not from HD 05 (see below).
import type { PlaceAndDateTable } from "../tables";

/** Place and date under Hướng dẫn 05-HD/VPTW. */
export const placeAndDate: PlaceAndDateTable = {
  dayZeroBelow: 10,
  monthZeroBelow: 3,
  separator: ",",
  words: { day: "ngày", month: "tháng", year: "năm" },
  // 4.2.3 prints «TP (thành phố), ĐK (đặc khu)…», an open list without dots. A level before a province is not provided for.
  levels: [
    { name: "Tỉnh", short: [] },
    { name: "Thành phố", short: ["TP"] },
    { name: "Xã", short: [] },
    { name: "Phường", short: [] },
    { name: "Đặc khu", short: ["ĐK"] },
  ],
  // Differs from the text: HD 05 has no such list. The 34 units at province level since 01/7/2025 (Nghị quyết 202/2025/QH15),
  // by which a hint tells a commune that shares its name with a province.
  examples: [
    "Hà Nội", "Huế", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ",
    "Lai Châu", "Điện Biên", "Sơn La", "Lạng Sơn", "Quảng Ninh", "Thanh Hoá", "Nghệ An", "Hà Tĩnh", "Cao Bằng",
    "Tuyên Quang", "Lào Cai", "Thái Nguyên", "Phú Thọ", "Bắc Ninh", "Hưng Yên", "Ninh Bình", "Quảng Trị", "Quảng Ngãi",
    "Gia Lai", "Khánh Hoà", "Lâm Đồng", "Đắk Lắk", "Đồng Nai", "Tây Ninh", "Vĩnh Long", "Đồng Tháp", "Cà Mau", "An Giang",
  ],
  levelExamples: ["Phường Ngô Quyền", "Thành phố Huế", "Phường Phú Thọ"],
  // The first is the text's own example; Hồ Chí Minh is left out, because practice writes it bare and the row is no more than a hint.
  personNames: [
    "Ngô Quyền", "Hai Bà Trưng", "Lê Chân", "Lê Đại Hành", "Nguyễn Trãi", "Nguyễn Huệ", "Trần Hưng Đạo", "Lý Thường Kiệt", "Lê Lợi",
    "Nguyễn Du", "Phan Đình Phùng", "Hoàng Văn Thụ", "Trần Phú", "Lê Hồng Phong", "Ngô Gia Tự", "Nguyễn Thị Minh Khai", "Võ Thị Sáu",
    "Phan Bội Châu", "Phạm Ngũ Lão", "Trần Nguyên Hãn", "Nguyễn Văn Cừ", "Nguyễn Tất Thành",
  ],
};
