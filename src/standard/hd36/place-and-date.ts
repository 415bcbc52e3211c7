// Source: HD 36 II.1.4.1, II.1.4.2 and their examples.
import type { PlaceAndDateTable } from "../tables";

/** Place and date under Hướng dẫn 36-HD/VPTW. */
export const placeAndDate: PlaceAndDateTable = {
  dayZeroBelow: 10,
  monthZeroBelow: 3,
  separator: ",",
  words: { day: "ngày", month: "tháng", year: "năm" },
  // The text has TP, TX, TT and «...», its examples `TP.` and `Q.`: an open list, with or without the dot.
  levels: [
    { name: "Tỉnh", short: [] },
    { name: "Thành phố", short: ["TP", "TP."] },
    { name: "Huyện", short: [] },
    { name: "Quận", short: ["Q", "Q."] },
    { name: "Thị xã", short: ["TX", "TX."] },
    { name: "Xã", short: [] },
    { name: "Phường", short: [] },
    { name: "Thị trấn", short: ["TT", "TT."] },
  ],
  // Differs from the text: HD 36 has no such list; it is what tells a place that shares its name with a province. The 63
  // units at province level of its time, and Huế, a city under the centre since 2025. The text's own plain examples are Hà Nội,
  // Đà Nẵng, Quảng Trị, An Giang (province); Lâm Hà, Tuần Giáo (district); Nhân Thắng, Tân Triều (commune); Hạ Long (Phụ lục 3).
  examples: [
    "Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế",
    "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương", "Bình Định",
    "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai",
    "Hà Giang", "Hà Nam", "Hà Tĩnh", "Hải Dương", "Hậu Giang", "Hoà Bình", "Hưng Yên", "Khánh Hoà", "Kiên Giang", "Kon Tum",
    "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ",
    "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh",
    "Thái Bình", "Thái Nguyên", "Thanh Hoá", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long",
    "Vĩnh Phúc", "Yên Bái",
  ],
  levelExamples: [
    "Quận Hai Bà Trưng", "Phường Lê Đại Hành", "Thành phố Huế", "Phường Bưởi", "Phường 7", "Quận 1",
    "Thành phố Hoà Bình", "Thị trấn Chợ Mới", "TP. Hồ Chí Minh", "Q. Lê Chân",
  ],
  // The first four are the text's own examples.
  personNames: [
    "Hai Bà Trưng", "Lê Đại Hành", "Hồ Chí Minh", "Lê Chân", "Ngô Quyền", "Nguyễn Trãi", "Nguyễn Huệ", "Trần Hưng Đạo", "Lý Thường Kiệt", "Lê Lợi",
    "Nguyễn Du", "Phan Đình Phùng", "Hoàng Văn Thụ", "Trần Phú", "Lê Hồng Phong", "Ngô Gia Tự", "Nguyễn Thị Minh Khai", "Võ Thị Sáu",
    "Phan Bội Châu", "Phạm Ngũ Lão", "Trần Nguyên Hãn", "Nguyễn Văn Cừ", "Nguyễn Tất Thành",
  ],
  // II.1.2.1b and its examples.
  committeesByLevel: [
    { committee: "Tỉnh uỷ", level: "Tỉnh", province: true },
    { committee: "Huyện uỷ", level: "Huyện" }, { committee: "Quận uỷ", level: "Quận" }, { committee: "Thị uỷ", level: "Thị xã" },
    { committee: "Thành uỷ", level: "Thành phố" },
  ],
};
