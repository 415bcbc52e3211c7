import { citation } from "../../src/standard/citation";
import { provisions } from "../../src/standard/index";

describe("a citation", () => {
  // By hand, as a văn thư would say it.
  it.each([
    ["hd05/I", "Phần I, Hướng dẫn 05-HD/VPTW"],
    ["hd05/I.1.1c", "Tiết c, điểm 1.1, Phần I, Hướng dẫn 05-HD/VPTW"],
    ["hd05/I.3", "Điểm 3, Phần I, Hướng dẫn 05-HD/VPTW"],
    ["hd05/II", "Phần II, Hướng dẫn 05-HD/VPTW"],
    ["hd05/II.I", "Mục I, Phần II, Hướng dẫn 05-HD/VPTW"],
    ["hd05/II.I.1", "Điểm 1, mục I, Phần II, Hướng dẫn 05-HD/VPTW"],
    ["hd05/II.I.3.2.2", "Điểm 3.2.2, mục I, Phần II, Hướng dẫn 05-HD/VPTW"],
    ["hd05/II.I.6.2.4đ", "Tiết đ, điểm 6.2.4, mục I, Phần II, Hướng dẫn 05-HD/VPTW"],
    ["hd05/II.I.7.1.4đ(ii)", "Tiết đ(ii), điểm 7.1.4, mục I, Phần II, Hướng dẫn 05-HD/VPTW"],
    ["hd05/II.II.3", "Điểm 3, mục II, Phần II, Hướng dẫn 05-HD/VPTW"],
    ["hd05/II.III.2.2.1", "Điểm 2.2.1, mục III, Phần II, Hướng dẫn 05-HD/VPTW"],
    ["hd05/II.IV.4.1.3", "Điểm 4.1.3, mục IV, Phần II, Hướng dẫn 05-HD/VPTW"],
    ["hd05/III", "Phần III, Hướng dẫn 05-HD/VPTW"],
    ["hd05/III.1", "Điểm 1, Phần III, Hướng dẫn 05-HD/VPTW"],
    ["hd05/PL1", "Phụ lục 1, Hướng dẫn 05-HD/VPTW"],
    ["hd05/PL1.5a", "Ô 5a, Phụ lục 1, Hướng dẫn 05-HD/VPTW"],
    ["hd05/PL2.5b", "Dòng 5b, Phụ lục 2, Hướng dẫn 05-HD/VPTW"],
    ["hd05/PL2.15", "Dòng 15, Phụ lục 2, Hướng dẫn 05-HD/VPTW"],
    ["hd05/PL3", "Phụ lục 3, Hướng dẫn 05-HD/VPTW"],
    ["hd05/PL3.1", "Mục 1, Phụ lục 3, Hướng dẫn 05-HD/VPTW"],
    ["hd05/PL3.1.2", "Điểm 1.2, Phụ lục 3, Hướng dẫn 05-HD/VPTW"],
    ["hd05/PL3.2.2a", "Ô 2a, mục 2, Phụ lục 3, Hướng dẫn 05-HD/VPTW"],
    ["hd36/I.3", "Điểm 3, mục I, Hướng dẫn 36-HD/VPTW"],
    ["hd36/II.1.3.2", "Điểm 1.3.2, mục II, Hướng dẫn 36-HD/VPTW"],
    ["hd36/II.1.7.1đ", "Tiết đ, điểm 1.7.1, mục II, Hướng dẫn 36-HD/VPTW"],
    ["hd36/III.1", "Điểm 1, mục III, Hướng dẫn 36-HD/VPTW"],
    ["hd36/PL1.10b", "Ô 10b, Phụ lục 1, Hướng dẫn 36-HD/VPTW"],
    ["hd36/PL2.18c", "Ô 18c, Phụ lục 2, Hướng dẫn 36-HD/VPTW"],
    ["hd36/PL3.5c", "Dòng 5c, Phụ lục 3, Hướng dẫn 36-HD/VPTW"],
    ["qd399/III", "Phần III, Quy định 399-QĐ/TW"],
    ["qd399/5", "Điều 5, Quy định 399-QĐ/TW"],
    ["qd399/1.2", "Khoản 2, Điều 1, Quy định 399-QĐ/TW"],
    ["qd66/7.2", "Khoản 2, Điều 7, Quy định 66-QĐ/TW"],
    ["qd66/7.1a", "Điểm a, khoản 1, Điều 7, Quy định 66-QĐ/TW"],
    ["qd66/15.9", "Khoản 9, Điều 15, Quy định 66-QĐ/TW"],
  ])("of %s is «%s»", (id, said) => {
    expect(id in provisions).toBe(true);
    expect(citation(id)).toBe(said);
  });

  it("of every provision is made of the words people cite by, the smallest first", () => {
    const piece = String.raw`(?:[Tt]iết [a-gđ](?:\([ivx]+\))?|[Đđ]iểm (?:\d+(?:\.\d+)*|[a-gđ])|[Mm]ục (?:[IVX]+|\d)|[Kk]hoản \d+|[Ôô] \d+[a-c]?|[Dd]òng \d+[a-h]?|Điều \d+|Phần [IVX]+|Phụ lục \d)`;
    const wellMade = new RegExp(`^(?:${piece}, ){1,4}(?:Hướng dẫn (?:05|36)-HD/VPTW|Quy định (?:399|66)-QĐ/TW)$`, "u");
    expect(Object.keys(provisions).map(citation).filter((said) => !wellMade.test(said))).toEqual([]);
  });
});
