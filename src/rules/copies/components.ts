import { fold } from "../../shared/text";
import { defineRule } from "../rule";
import { copyNumber, lineWith } from "../copy-parts";

/** A copy has components of its own: number, date, recipients. Judged where the kind of copy is printed. */
export default defineRule({
  id: "copies/components",
  title: "Bản sao có đủ số và ký hiệu, địa danh và ngày sao, nơi nhận",
  requires: { hd36: "C04" },
  fix: "none",
  whyNoFix: "Số, ngày sao và nơi nhận bản sao do nơi sao ghi.",
  looksAt: "copyBlock",
  messages: { missing: "Phần bản sao thiếu {missing}; bản sao có đủ các thành phần thể thức bản sao." },
  example: { right: "Số 24-BS/VPTU / Cao Bằng, ngày 15 tháng 6 năm 2020 / Nơi nhận:", wrong: "SAO LỤC / CHÁNH VĂN PHÒNG" },
  check({ component, standard, report }) {
    if (!(component.part("kind") ?? component.part("title"))) return;
    const { word } = standard.tables.recipients;
    const { day, month } = standard.tables.placeAndDate.words;
    const missing = [
      component.lines.some(({ text }) => copyNumber.test(text) || /…|\.{3}/u.test(text)) ? null : "số và ký hiệu bản sao",
      lineWith(component, new RegExp(`${fold(day)}.*${fold(month)}`, "u")) ? null : "địa danh và ngày, tháng, năm sao",
      lineWith(component, new RegExp(`^${fold(word)}`, "u")) ? null : "nơi nhận bản sao",
    ].filter((each) => each !== null);
    if (missing.length > 0) report(component, "missing", { missing: missing.join("; ") });
  },
});
