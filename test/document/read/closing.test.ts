import { componentOf, componentsOf, type PartyDocument, type SignatureBlock } from "../../../src/document/document";
import type { Signer } from "../../support/builder/content";
import { openParty } from "../../support/builder/open-party";

const blocks = (document: PartyDocument): readonly string[] => componentsOf(document, "signatureBlock").map((component) => {
  const block = component as SignatureBlock;
  const kiem = block.partsNamed("concurrently").map((one) => one.text);
  return [block.side, block.attestation?.text ?? "", block.capacity?.text ?? "", block.positions.map((one) => one.text).join("+"), kiem.join(), block.name?.text ?? ""].join("|");
});

const signatures = ["table", "tabs", "indents", "softBreaks", "textBox"] as const;
const one: readonly (readonly [string, Signer, string])[] = [
  ["deputy", { capacity: "K/T TRƯỞNG BAN", positions: ["PHÓ TRƯỞNG BAN"], name: "Lê Văn Tám" }, "right||K/T TRƯỞNG BAN|PHÓ TRƯỞNG BAN||Lê Văn Tám"],
  ["head", { capacity: null, positions: ["TRƯỞNG BAN"], name: "Lê Văn Tám" }, "right|||TRƯỞNG BAN||Lê Văn Tám"],
  ["acting", { capacity: "Q. TRƯỞNG BAN", positions: [], name: "Lê Văn Tám" }, "right||Q. TRƯỞNG BAN|||Lê Văn Tám"],
  ["no position", { capacity: "T/M BAN BÍ THƯ", positions: [], name: "Lê Văn Tám" }, "right||T/M BAN BÍ THƯ|||Lê Văn Tám"],
  ["as the State writes it", { capacity: "TM. BAN THƯỜNG VỤ", positions: ["PHÓ BÍ THƯ"], name: "Lê Văn Tám" }, "right||TM. BAN THƯỜNG VỤ|PHÓ BÍ THƯ||Lê Văn Tám"],
  ["TUQ", { capacity: "TUQ. CHÁNH VĂN PHÒNG", positions: ["TRƯỞNG PHÒNG"], name: "Lê Văn Tám" }, "right||TUQ. CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG||Lê Văn Tám"],
  ["kiêm", { capacity: null, positions: ["UỶ VIÊN BAN THƯỜNG VỤ", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO"], name: "Lê Văn Tám" }, "right|||UỶ VIÊN BAN THƯỜNG VỤ+TRƯỞNG BAN CHỈ ĐẠO|kiêm|Lê Văn Tám"],
  ["name in capitals", { capacity: "T/M TỈNH UỶ", positions: ["BÍ THƯ"], name: "LÊ VĂN TÁM" }, "right||T/M TỈNH UỶ|BÍ THƯ||LÊ VĂN TÁM"],
  ["degree before the name", { capacity: "T/M TỈNH UỶ", positions: ["BÍ THƯ"], name: "TS. Lê Văn Tám" }, "right||T/M TỈNH UỶ|BÍ THƯ||TS. Lê Văn Tám"],
];
it.each(one.flatMap(([name, signer, told]) => signatures.map((signature) => [name, signature, signer, told] as const)))("%s, %s", (_name, signature, signer, told) => {
  // Without blank lines between them, capitals below a position cannot be told from a second position.
  if (signature === "softBreaks" && signer.name === "LÊ VĂN TÁM") return;
  expect(blocks(openParty({ signers: [signer], construction: { signature } }))).toEqual([told]);
});

it("minutes: two columns and the attestation below them", () => {
  const document = openParty({
    typeName: "BIÊN BẢN",
    signers: [
      { capacity: "T/M ĐOÀN CHỦ TỊCH", positions: [], name: "Nguyễn Văn Ba" },
      { capacity: "T/M ĐOÀN THƯ KÝ", positions: ["TRƯỞNG ĐOÀN"], name: "Lê Thị Hoa", side: "left" },
      { attestation: "Xác nhận chữ ký của đồng chí Nguyễn Văn Ba", capacity: "T/L BAN THƯỜNG VỤ", positions: ["CHÁNH VĂN PHÒNG"], name: "Trần Tư" },
    ],
  });
  expect(blocks(document)).toEqual([
    "left||T/M ĐOÀN THƯ KÝ|TRƯỞNG ĐOÀN||Lê Thị Hoa", "right||T/M ĐOÀN CHỦ TỊCH|||Nguyễn Văn Ba",
    "center|Xác nhận chữ ký của đồng chí Nguyễn Văn Ba|T/L BAN THƯỜNG VỤ|CHÁNH VĂN PHÒNG||Trần Tư",
  ]);
  expect(componentOf(document, "recipients")?.partsNamed("items")).toHaveLength(4);
});

it("joint document, without recipients", () => {
  const document = openParty({
    recipients: null,
    signers: [{ capacity: null, positions: ["CHÁNH VĂN PHÒNG", "TỈNH UỶ"], name: "Lê Văn Tám" }, { capacity: null, positions: ["CHÁNH VĂN PHÒNG", "UỶ BAN NHÂN DÂN TỈNH"], name: "Lê Thị Hoa", side: "left" }],
  });
  expect(blocks(document)).toEqual(["left|||CHÁNH VĂN PHÒNG+UỶ BAN NHÂN DÂN TỈNH||Lê Thị Hoa", "right|||CHÁNH VĂN PHÒNG+TỈNH UỶ||Lê Văn Tám"]);
  expect(document.missing.get("recipients")).toBe("Cuối văn bản không có «Nơi nhận».");
});

it.each(signatures)("what stands behind the signature, %s", (signature) => {
  const document = openParty({
    construction: { signature }, drafterMark: "NguyenVanAn-26", contactDetails: ["Số 9A, Nguyễn Cảnh Chân;", "điện thoại: 080.45774; fax: 080.43472"],
    notForMedia: "Không phổ biến trên phương tiện thông tin đại chúng",
    appendices: [{ heading: "Phụ lục 1", title: ["danh sách"], reference: "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ)", hyphens: "-----", paragraphs: ["Điều 1. Của phụ lục."] }, { heading: "PHỤ LỤC 2", title: [], reference: null, hyphens: null, paragraphs: ["b"] }],
  });
  expect(componentOf(document, "recipients")?.lines).toHaveLength(5);
  expect(componentOf(document, "drafterMark")?.text).toBe("NguyenVanAn-26");
  expect(componentOf(document, "contactDetails")?.text).toBe("Số 9A, Nguyễn Cảnh Chân;\nđiện thoại: 080.45774; fax: 080.43472");
  expect(componentOf(document, "circulationNotice")?.side).toBe("center");
  const [first, second] = componentsOf(document, "appendix");
  expect([first?.part("heading")?.text, first?.part("title")?.text, first?.part("reference")?.text, second?.text]).toEqual(["Phụ lục 1", "danh sách", "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ)", "PHỤ LỤC 2"]);
  expect(componentsOf(document, "article")).toEqual([]);
  expect(document.lines.some((line) => line.of === "contactDetails")).toBe(true);
});

it("a copy under HD 36: the second head, number and recipients are the copy's", () => {
  const document = openParty({
    edition: "hd36",
    copyBlock: { left: ["TỈNH UỶ CAO BẰNG", "VĂN PHÒNG", "*", "Số 24-BS/VPTU", "Nơi nhận:", "- Các chi bộ,", "- Lưu Văn phòng."], right: ["SAO Y BẢN CHÍNH", "Cao Bằng, ngày 15 tháng 6 năm 2020", "CHÁNH VĂN PHÒNG", "", "Nguyễn Văn Ba"] },
  });
  const copy = componentOf(document, "copyBlock");
  expect([copy?.part("kind")?.text, copy?.part("number")?.text]).toEqual(["SAO Y BẢN CHÍNH", "Số 24-BS/VPTU"]);
  expect(componentOf(document, "recipients")?.partsNamed("items").at(-1)?.text).toBe("- Lưu Văn phòng Tỉnh uỷ.");
  expect(blocks(document)).toHaveLength(1);
  expect(document.issueDate).toBe("2020-06-12");
});
