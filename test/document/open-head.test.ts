import { openDocuments, patch, reopen } from "../../src/document/open";
import { openPackage } from "../../src/ooxml/package";
import { party } from "../support/builder/party";

const paragraph = (text: string): string => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const head = ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 24/2026/NĐ-CP", "NGHỊ ĐỊNH", "Quy định chi tiết một số điều"];

/** A decree of more than a million characters, with `last` at its end. */
function longDecree(last = ""): string {
  const flat = openPackage(party()).saveFlat();
  const body = [...head, ...Array.from({ length: 7_000 }, (_, i) => `${i + 1}. Cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành.`)].map(paragraph).join("");
  return flat.replace(/<w:body>.*<\/w:body>/su, `<w:body>${body}${last}</w:body>`);
}

it("answers a long decree from its first page", () => {
  const opened = openDocuments(longDecree());
  expect(opened.headOnly).toBe(true);
  expect(opened.documents.map(({ kind }) => kind)).toEqual(["notParty"]);
});

it("reads on where the Party's title stands behind it", () => {
  expect(openDocuments(longDecree(paragraph("ĐẢNG CỘNG SẢN VIỆT NAM"))).headOnly).toBeUndefined();
});

it("reads the whole as soon as somebody works on it", () => {
  const opened = openDocuments(longDecree());
  const xml = paragraph("Đã đổi.");
  const patched = patch(opened, [{ story: "body", index: 6_000, xml }]);
  expect(patched.headOnly).toBeUndefined();
  expect(patched.documents[0]?.paragraphs.find((each) => each.index === 6_000)?.text).toBe("Đã đổi.");
  expect(reopen(opened, longDecree()).headOnly).toBe(true);
});

it("reads a long document of the Party whole", () => {
  const flat = openPackage(party()).saveFlat();
  const long = flat.replace("</w:body>", `${Array.from({ length: 7_000 }, () => paragraph("Các cấp uỷ, tổ chức đảng chịu trách nhiệm thực hiện nghị quyết này.")).join("")}</w:body>`);
  expect(openDocuments(long).headOnly).toBeUndefined();
});
