import fc from "../support/properties";
import { textWidth } from "../../src/shared/font-metrics";
import { mm, pt, ptToMm } from "../../src/shared/measure";

const letters = fc.string({ unit: fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyẤỆỘửữợĐƯ 0123456789-/,.«»…") });

it("measures the title as it stands on the signed original of HD 05 (73.4 mm)", () => {
  const title = ptToMm(textWidth("ĐẢNG CỘNG SẢN VIỆT NAM", { size: pt(15), bold: true }));
  expect(Math.abs(title - mm(73.4))).toBeLessThan(1);
});

it.each([
  // Advance widths in 2048ths of an em, read off the font by hand.
  ["A", {}, 1479], ["A", { bold: true }, 1479], ["A", { italic: true }, 1251], ["A", { bold: true, italic: true }, 1366],
  ["ệ", {}, 909], ["Ộ", { bold: true }, 1593], ["ợ", {}, 1083], ["ự", { bold: true }, 1229], ["đ", { bold: true }, 1139], ["…", { italic: true }, 1821],
] as const)("%s %j is %d units wide", (text, face, units) => {
  expect(textWidth(text, { size: pt(2048), ...face })).toBe(units);
});

it("does not care how letters are composed, and adds up", () => {
  fc.assert(fc.property(letters, letters, fc.boolean(), fc.boolean(), (a, b, bold, italic) => {
    const font = { size: pt(14), bold, italic };
    expect(textWidth(a.normalize("NFD"), font)).toBeCloseTo(textWidth(a, font), 6);
    expect(textWidth(a + b, font)).toBeCloseTo(textWidth(a, font) + textWidth(b, font), 6);
  }));
});

it("takes unknown letters and any white space without complaint", () => {
  const size = pt(2048);
  expect(textWidth("\u00a0\t", { size })).toBe(2 * textWidth(" ", { size }));
  expect(textWidth("漢", { size })).toBe(1024);
});
