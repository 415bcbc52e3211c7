import type { Rule } from "./rule";
import { belowNumber } from "./marks/below-number";
import { belowLetterSubject } from "./marks/below-subject";
import circulationDistance from "./marks/circulation-distance";
import { circulationPlace } from "./marks/circulation-place";
import contactLine from "./marks/contact-line";
import drafterLast from "./marks/drafter-last";
import leftColumnOrder from "./marks/left-column-order";
import notForMediaDistance from "./marks/not-for-media-distance";
import notForMediaPlace from "./marks/not-for-media-place";

/** Marks and notices, and where each has its place. */
export const markRules: readonly Rule[] = [
  belowNumber("urgencyMark", "urgency-below-number", "Dấu chỉ mức độ khẩn", { hd05: "KH-04", hd36: "M02" }, "KHẨN"),
  belowNumber("draftNotice", "draft-below-number", "Chỉ dẫn dự thảo", { hd05: "PB-04", hd36: "M04" }, "Dự thảo lần 2"),
  belowNumber("secrecyMark", "secrecy-below-number", "Dấu chỉ mức độ mật", { hd36: "M01" }, "MẬT"),
  belowLetterSubject("urgencyMark", "urgency-below-letter-subject", "Dấu chỉ mức độ khẩn", { hd05: "KH-04" }, "KHẨN"),
  belowLetterSubject("draftNotice", "draft-below-letter-subject", "Chỉ dẫn dự thảo", { hd05: "PB-05" }, "Dự thảo lần 2"),
  circulationPlace("circulation-place", "Chỉ dẫn phạm vi lưu hành ở góc phải, trên đầu trang thứ nhất", false, { hd05: "PB-01", hd36: "M03" }),
  circulationPlace("meeting-papers-place", "«TÀI LIỆU HỘI NGHỊ» ở góc phải, trên đầu trang thứ nhất", true, { hd05: "PB-03" }),
  circulationDistance, contactLine, drafterLast, leftColumnOrder, notForMediaDistance, notForMediaPlace,
];
