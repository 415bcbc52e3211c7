import fc from "../support/properties";
import { difference } from "../../src/ui/findings/diff";

it("strikes what goes and sets what comes", () => {
  expect(difference("Số: 9-KH/ĐU", "Số 09-KH/ĐU")).toEqual({
    before: [{ text: "Số", same: true }, { text: ":", same: false }, { text: " ", same: true }, { text: "9", same: false }, { text: "-KH/ĐU", same: true }],
    after: [{ text: "Số ", same: true }, { text: "09", same: false }, { text: "-KH/ĐU", same: true }],
  });
});

it("loses no letter, and what is the same is the same on both sides", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
    const found = difference(before, after);
    expect(found.before.map((piece) => piece.text).join("")).toBe(before);
    expect(found.after.map((piece) => piece.text).join("")).toBe(after);
    const same = (pieces: typeof found.before) => pieces.filter((piece) => piece.same).map((piece) => piece.text).join("");
    expect(same(found.before)).toBe(same(found.after));
  }));
});
