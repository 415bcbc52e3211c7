import { existsSync, readFileSync } from "node:fs";
import { componentOf, componentsOf, type PartyDocument } from "../../src/document/document";
import { openDocuments } from "../../src/document/open";
import type { ComponentKind } from "../../src/standard/vocabulary";

// Real files are not part of the project; where they are at hand, named by SAMPLES, they are read too.
const folder = process.env.SAMPLES ?? "";
const have = folder !== "" && existsSync(folder);
const open = (name: string): PartyDocument => {
  const { documents } = openDocuments(new Uint8Array(readFileSync(`${folder}/${name}.docx`)));
  expect(documents).toHaveLength(1);
  return documents[0] as PartyDocument;
};

(have ? describe : describe.skip)("samples", () => {
  const party: readonly (readonly [string, string, Readonly<Partial<Record<ComponentKind, string>>>])[] = [
    ["party-hd05-resolution-well-made", "2026-06-04", {
      parentIssuer: "ĐẢNG BỘ XÃ LŨNG CÚ", issuerName: "CHI BỘ THÔN SÉO LỦNG", separatorAsterisk: "*", partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM", referenceNumber: "Số 02-NQ/CB", draftNotice: "Dự thảo lần 2",
      placeAndDate: "Lũng Cú, ngày 04 tháng 6 năm 2026", typeName: "NGHỊ QUYẾT", subject: "sinh hoạt chi bộ tháng 6 năm 2026", fiveHyphens: "-----",
      recipients: "Nơi nhận:\n- Đảng uỷ xã Lũng Cú;\n- Các đồng chí đảng viên trong chi bộ;\n- Lưu Chi bộ.", signatureBlock: "T/M CHI BỘ\nBÍ THƯ\nTrần Thị B",
    }],
    ["party-hd05-plan-badly-made", "2026-07-08", {
      circulationNotice: "TÀI LIỆU HỘI NGHỊ", parentIssuer: "ĐẢNG BỘ TỈNH QUẢNG NINH", issuerName: "ĐẢNG UỶ ĐẶC KHU CÔ TÔ", referenceNumber: "Số: 9-KH/ĐU", placeAndDate: "Cô Tô, ngày 8 tháng 07 năm 2026", typeName: "KẾ HOẠCH",
      subject: "V/v kiểm tra nền nếp sinh hoạt chi bộ 6 tháng cuối năm 2026", fiveHyphens: "---------", signatureBlock: "TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nNguyễn Văn A", archiveLine: "- Lưu: VT.",
    }],
    ["party-hd36-36-HD-VPTW", "2018-04-03", {
      parentIssuer: "BAN CHẤP HÀNH TRUNG ƯƠNG", issuerName: "VĂN PHÒNG", partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM", referenceNumber: "Số: 36-HD/VPTW", placeAndDate: "Hà Nội, ngày 03 tháng 4 năm 2018", typeName: "HƯỚNG DẪN",
      signatureBlock: "K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nBùi Văn Thạch", archiveLine: "- Lưu Văn phòng Trung ương Đảng.",
    }],
  ];
  it.each(party)("%s", (name, day, found) => {
    const document = open(name);
    expect(document.kind).toBe("party");
    expect(document.issueDate).toBe(day);
    expect(Object.fromEntries(Object.keys(found).map((kind) => [kind, componentOf(document, kind as ComponentKind)?.text]))).toEqual(found);
    expect(componentsOf(document, "signatureBlock")).toHaveLength(1);
  });
  it("the guidance of 2018 has three appendices and no article", () => {
    const document = open("party-hd36-36-HD-VPTW");
    expect(componentsOf(document, "appendix").map((one) => one.part("heading")?.text)).toEqual(["PHỤ LỤC 1", "PHỤ LỤC 2", "PHỤ LỤC 3"]);
    expect(componentsOf(document, "article")).toEqual([]);
  });
  it.each(["state-nghi-dinh-24-2026-large", "state-nghi-dinh-26-2026"])("%s is the State's", (name) => {
    expect(open(name)).toMatchObject({ kind: "notParty", issueDate: "2026-01-17" });
  });
});
