import { strToU8, unzipSync, zipSync } from "fflate";
import { party } from "../support/builder/party";
import { resolution, type PartyContent } from "../support/builder/content";

const sentences = [
  "Các cấp uỷ, tổ chức đảng quán triệt sâu sắc và thực hiện nghiêm các nghị quyết, chỉ thị của Trung ương, nhất là các chủ trương mới về tổ chức bộ máy của hệ thống chính trị.",
  "Tiếp tục nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng; gắn kiểm tra, giám sát với việc thực hiện nhiệm vụ chính trị ở từng địa phương, cơ quan, đơn vị.",
  "Đẩy mạnh ứng dụng khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trong công tác đảng; bảo đảm an toàn, an ninh thông tin và bí mật nhà nước theo quy định.",
];

/** Twelve paragraphs to the page, about 1.7 KB of XML each, as measured on long real documents. */
export const paragraphsPerPage = 12;

/** A Party document of so many pages, its text cut over runs as Word leaves it. */
export function longDocument(pages: number): Uint8Array {
  const body: PartyContent["body"] = Array.from({ length: pages * paragraphsPerPage }, (_, i) => ({
    is: "body",
    text: `${i + 1 === pages * paragraphsPerPage ? "" : `Nội dung thứ ${i + 1}: `}${sentences[i % 3] ?? ""} ${sentences[(i + 1) % 3] ?? ""}`,
  }) as PartyContent["body"][number]);
  const file = party({ base: { ...resolution, body } });
  if (typeof file === "string") throw new Error("a .docx was asked for");
  return withDocumentXml(file, asWordLeavesIt(documentXml(file)));
}

/** Cuts each long run in three or four, with revision ids and spelling marks between: 3.5 runs to the paragraph is the median of long real files. */
function asWordLeavesIt(xml: string): string {
  let made = 0;
  return xml.replace(/<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t[^>]*>([^<]{120,})<\/w:t><\/w:r>/gu, (_, format: string, text: string) => {
    made += 1;
    const words = text.split(" ");
    const size = Math.ceil(words.length / (3 + (made % 2)));
    const pieces: string[] = [];
    for (let at = 0; at < words.length; at += size) pieces.push(words.slice(at, at + size).join(" ") + (at + size < words.length ? " " : ""));
    return pieces.map((piece, i) => `<w:r w:rsidR="00${(0xA10000 + made + i).toString(16).toUpperCase()}" w:rsidRPr="00B51C22">${format}<w:t xml:space="preserve">${piece}</w:t></w:r>`).join(`<w:proofErr w:type="spellStart"/>`);
  });
}

export const documentXml = (file: Uint8Array): string => new TextDecoder().decode(unzipSync(file)["word/document.xml"]);

/** The same file with another main part. */
export const withDocumentXml = (file: Uint8Array, xml: string): Uint8Array =>
  zipSync({ ...unzipSync(file), "word/document.xml": strToU8(xml) }, { level: 1 });
