import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openDocuments } from "../../../src/document/open";
import type { PartyDocument } from "../../../src/document/document";
import { officialLetter } from "../../support/builder/content";
import { openParty } from "../../support/builder/open-party";
import { party } from "../../support/builder/party";

const told = (document: PartyDocument): readonly string[] => document.lines.map((line) => [line.of, line.made, line.length ?? "", line.drawing ?? "", line.anchor.text].join("|"));
const recipients = "recipients|underline|||Nơi nhận";

it.each([
  ["drawingml", "partyTitle|drawingml|208|0|ĐẢNG CỘNG SẢN VIỆT NAM"], ["vml", "partyTitle|vml|208|0|ĐẢNG CỘNG SẢN VIỆT NAM"],
  ["paragraphBorder", "partyTitle|paragraphBorder|208||ĐẢNG CỘNG SẢN VIỆT NAM"], ["underline", "partyTitle|underline|||ĐẢNG CỘNG SẢN VIỆT NAM"],
] as const)("under the title, %s", (lines, title) => {
  expect(told(openParty({ construction: { lines } }))).toEqual([title, recipients]);
});

it("cell border as long as the cell is wide", () => {
  expect(told(openParty({ construction: { lines: "cellBorder", header: "table2" } }))).toEqual(["partyTitle|cellBorder|222||ĐẢNG CỘNG SẢN VIỆT NAM", recipients]);
});

it("none where none is drawn", () => {
  expect(told(openParty({ construction: { lines: "none" } }))).toEqual([recipients]);
});

it("full width, above the contact details and above the copy", () => {
  const document = openParty({ base: officialLetter, contactDetails: ["Điện thoại: 0123"], copyBlock: { left: ["BẢN SAO VĂN BẢN"], right: ["CHÁNH VĂN PHÒNG"] } });
  expect(document.lines.map((line) => line.of)).toEqual(["partyTitle", "recipients", "contactDetails", "copyBlock"]);
});

it("the State's habits: under the issuer, under the subject", () => {
  const files = unzipSync(party({ fiveHyphens: null, construction: { lines: "paragraphBorder" } }) as Uint8Array);
  let xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  for (const text of ["TỈNH UỶ CAO BẰNG", "giai đoạn 2026 - 2030"]) {
    const at = xml.lastIndexOf("<w:pPr>", xml.indexOf(text)) + "<w:pPr>".length;
    xml = `${xml.slice(0, at)}<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>${xml.slice(at)}`;
  }
  files["word/document.xml"] = strToU8(xml);
  const [document] = openDocuments(zipSync(files)).documents;
  expect(document?.lines.map((line) => line.of)).toEqual(["issuerName", "partyTitle", "subject", "recipients"]);
});

it("hyphens typed under title and issuer in one paragraph of soft breaks", () => {
  const document = openParty({ partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM\n---------------", issuerName: ["TỈNH UỶ CAO BẰNG\n-------"], separatorAsterisk: null, construction: { lines: "none" } });
  expect(document.lines.filter((line) => line.made === "characters").map((line) => [line.of, line.anchor.text])).toEqual([["issuerName", "-------"], ["partyTitle", "---------------"]]);
});
