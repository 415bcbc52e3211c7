import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Construction } from "../support/builder/construction";
import { decision, officialLetter, resolution, type PartyContent } from "../support/builder/content";
import { party } from "../support/builder/party";

const appendices = [{ heading: "Phụ lục 1", title: ["Danh mục"], reference: "(Kèm theo Nghị quyết số 06-NQ/TU, ngày 12/6/2026 của Tỉnh uỷ)", hyphens: "-----", paragraphs: ["Nội dung phụ lục."] }];
const contents: readonly PartyContent[] = [
  resolution, decision, officialLetter,
  { ...resolution, appendices, urgencyMark: "KHẨN", circulationNotice: "LƯU HÀNH NỘI BỘ" },
  { ...officialLetter, draftNotice: "Dự thảo lần 2", drafterMark: "NguyenVanAn-26", contactDetails: ["Số 9A, phường Thục Phán; điện thoại: 0206.3852123."] },
];
const constructions: readonly Partial<Construction>[] = [
  {}, { header: "table2", lines: "vml", formatting: "styles" }, { header: "tabs", signature: "tabs", splitRuns: true }, { header: "textBoxes", signature: "textBox" },
  { header: "softBreaks", signature: "softBreaks", letters: "nfd" }, { tracked: true, pageNumber: "complexField" }, { contentControls: true, formatting: "theme" },
  { header: "flat", lines: "underlinedSpaces", spacing: "emptyParagraphs", pageNumber: "framed" }, { container: "flatOpc", appendixSections: "restart" },
  { header: "twoTables", lines: "cellBorder", appendixSections: true },
];

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const level = (i: number): string => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%${i + 1}."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`;
const numbering = `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${Array.from({ length: 9 }, (_, i) => level(i)).join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num></w:numbering>`;

/** With lists, so that numbering can be damaged too. */
function numbered(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => { files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array()))); };
  let i = 0;
  edit("word/document.xml", (xml) => xml.replace(/<w:pPr>/gu, (open) => (i += 1) % 4 === 0 ? `${open}<w:numPr><w:ilvl w:val="${i % 3}"/><w:numId w:val="${1 + (i % 2)}"/></w:numPr>` : open));
  edit("word/_rels/document.xml.rels", (xml) => xml.replace("</Relationships>", "<Relationship Id=\"rIdNum\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"numbering.xml\"/></Relationships>"));
  edit("[Content_Types].xml", (xml) => xml.replace("</Types>", "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>"));
  files["word/numbering.xml"] = strToU8(numbering);
  return zipSync(files, { level: 1, mtime: new Date("2026-01-01T00:00:00") });
}

/** The documents that are damaged: five kinds in ten constructions, a fifth of them with lists. */
export const bases: readonly (() => Uint8Array | string)[] = contents.flatMap((content, c) => constructions.map((construction, i) => remembered(() => {
  const built = party({ base: content, construction });
  return typeof built !== "string" && (c + i) % 5 === 0 ? numbered(built) : built;
})));

function remembered<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
