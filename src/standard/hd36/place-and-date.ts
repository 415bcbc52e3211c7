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
  examples: [
    "Hà Nội", "Đà Nẵng", "Quảng Trị", "An Giang", "Lâm Hà", "Tuần Giáo", "Nhân Thắng", "Tân Triều",
    "Quận Hai Bà Trưng", "Phường Lê Đại Hành", "Thành phố Huế", "Phường Bưởi", "Phường 7", "Quận 1",
    "Thành phố Hoà Bình", "Thị trấn Chợ Mới", "TP. Hồ Chí Minh", "Q. Lê Chân", "Hạ Long",
  ],
};
