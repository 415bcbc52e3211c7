import fc from "../support/properties";
import { keep, pageOf, recall, type Recalled } from "../../src/document/recall";

const there = (value: Recalled, ...paragraphs: readonly string[]): unknown => recall(JSON.parse(JSON.stringify(keep({ value }, pageOf(paragraphs)))), pageOf(paragraphs)).values["value"];

it.each<[string, Recalled, readonly string[], Recalled]>([
  ["a text on the page", "Căn cứ Điều lệ Đảng", ["- Căn cứ Điều lệ Đảng;"], "Căn cứ Điều lệ Đảng"],
  ["a text that the page prints in capitals", "Tình hình ở tỉnh Điện Biên", ["I- TÌNH HÌNH Ở TỈNH ĐIỆN BIÊN"], "Tình hình ở tỉnh Điện Biên"],
  ["a text whose mark at the end the standard changed", "Xét Tờ trình số 18;", ["Xét Tờ trình số 18."], "Xét Tờ trình số 18"],
  ["decomposed letters on the page", "Điều lệ", ["Điều lệ".normalize("NFD")], "Điều lệ"],
  ["a letter whose small form has no capital", "Weiẞ, Iı", ["Weiẞ, Iı"], "Weiẞ, Iı"],
  ["a choice, a day, a number", ["deputyInCharge", "2026-06-12", 5], ["ngày 12 tháng 6 năm 2026"], ["deputyInCharge", "2026-06-12", 5]],
  ["passages", [{ title: "Mục tiêu", paragraphs: ["Một.", "Hai."] }], ["I- MỤC TIÊU", "Một.", "Hai."], [{ title: "Mục tiêu", paragraphs: ["Một.", "Hai."] }]],
  ["a text that is not on the page", "điều riêng tư", ["khác"], null],
])("%s is known again as it was", (_, value, paragraphs, expected) => {
  expect(there(value, ...paragraphs)).toEqual(expected);
});

it("keeps no word of the page, and nothing that the page does not say", () => {
  const page = pageOf(["về chuyển đổi số trong các cơ quan đảng"]);
  const kept = JSON.stringify(keep({ subject: "về chuyển đổi số trong các cơ quan đảng", note: "ý kiến chưa gửi" }, page));
  expect(kept).not.toMatch(/chuyển|cơ quan|ý kiến/u);
});

it("says what is no longer there", () => {
  const kept = keep({ a: "đoạn một", b: ["đoạn hai", "đoạn ba"] }, pageOf(["đoạn một", "đoạn hai", "đoạn ba"]));
  expect(recall(kept, pageOf(["đoạn một", "đoạn 2", "đoạn ba"]))).toEqual({ values: { a: "đoạn một", b: [null, "đoạn ba"] }, changed: ["b"] });
});

it("whatever is written on a page is read off it again", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).map((one) => one.normalize("NFC")).filter((one) => !/[\n\r]/u.test(one));
  fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (paragraphs) => {
    expect(there(paragraphs, ...paragraphs)).toEqual(paragraphs);
  }));
});
