import { openPackage } from "../../../src/ooxml/package";
import type { PackageEdit } from "../../../src/ooxml/edits";
import { validateDocx } from "../../support/ooxml-validator";
import { smallDocx } from "../package/small-docx";
import { at, bold, editPackage, field, mm, p, pt, run, textBox } from "./support";

const cell = (inside: string): string => `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
const body = `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr>${cell(p(run("TỈNH UỶ")) + p(run("*")))}${cell(p(run("ĐẢNG CỘNG SẢN "), run("VIỆT NAM", bold)))}</w:tr></w:tbl>`
  + p(run("Số 5-NQ/TU"), field("PAGE", "1")) + "<w:p/>" + p(textBox(p(run("hộp")))) + p(run("Kính gửi"), `<w:hyperlink w:anchor="x">${run("liên kết")}</w:hyperlink>`)
  + p(run("Điều 1", "<w:rPr><w:lang w:val=\"vi-VN\"/></w:rPr>")) + p(run("Điều 2")) + p(run("Hết"));

/** Every kind of edit at once, each where it can be made. */
const every: readonly PackageEdit[] = [
  { do: "replaceText", at: at(3, 3, 4), with: "0\t5\n" },
  { do: "replaceText", at: at(4), with: "Căn cứ" },
  { do: "formatRun", at: at(2, 10, 20), set: { font: "Times New Roman", size: pt(15), bold: true, italic: false, underline: "single", caps: true, color: "auto", highlight: null, hidden: false, strike: false } },
  { do: "formatRun", at: at(6, 0, 3), set: { size: pt(13), bold: true } },
  { do: "formatRun", at: at(4), set: { size: pt(14) } },
  { do: "formatParagraph", at: at(7), set: { style: "Heading1", alignment: "both", indentLeft: pt(0), indentRight: pt(5), firstLine: pt(28), before: pt(6), after: pt(0), contextualSpacing: true, lineRule: "exact", line: pt(18), keepNext: true, pageBreakBefore: false, bottomBorder: null } },
  { do: "formatPage", section: 0, set: { width: mm(210), height: mm(297), top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), gutter: mm(0), headerDistance: mm(10), titlePage: true, pageNumberStart: 1, pageNumberFormat: "decimal" } },
  { do: "formatStyle", style: "Normal", run: { font: "Times New Roman", size: pt(14) }, paragraph: { lineRule: "atLeast", line: pt(18) } },
  { do: "formatStyle", style: "Moi", name: "Mới", basedOn: "Normal", run: { bold: true }, paragraph: { firstLine: pt(28) } },
  { do: "insertParagraph", at: at(0), where: "after", paragraph: { text: "mới", like: true, paragraph: { alignment: "center" }, run: { bold: true } } },
  { do: "removeParagraph", at: at(1) },
  { do: "moveParagraph", at: at(8), where: "before", target: at(7) },
  { do: "insertLine", at: at(2), width: pt(160), weight: pt(0.75), align: "center" },
  { do: "insertLine", at: at(7), width: pt(160), weight: pt(1), align: "fullWidth" },
  { do: "pageNumberField", section: 0, font: "Times New Roman", size: pt(14) },
  { do: "headerPart", section: 0, which: "first", paragraphs: [{ text: "", like: false }] },
  { do: "sectionBreak", at: at(3), page: { orientation: "landscape" } },
  { do: "contentControl", at: at(7, 0, 4), tag: "dieu", alias: "Điều" },
  { do: "contentControl", at: at(3, 0, 2), tag: "so", alias: "Số", binding: { namespace: "urn:the-thuc:test", xpath: "/ns0:a/ns0:b" } },
  { do: "customXmlPart", namespace: "urn:the-thuc:test", xml: "<a xmlns=\"urn:the-thuc:test\"><b>Số</b></a>" },
];

it("what every kind of edit writes is valid to Microsoft's validator", async () => {
  const before = openPackage(smallDocx(body));
  const baseline = await validateDocx(before.save());
  if (baseline === "unavailable") return;
  expect(baseline).toEqual([]);
  const first = editPackage(before, ...every);
  expect(first.outcomes.filter((outcome) => outcome !== "done")).toEqual([]);
  expect(await validateDocx(first.pkg.save())).toEqual([]);
  const second = editPackage(first.pkg, { do: "resizeLine", at: at(2), line: 0, width: pt(100) }, { do: "removePageNumber", story: "header:word/header1.xml" }, { do: "pageNumberField", section: 0, font: "Arial", size: pt(13) });
  expect(second.outcomes).toEqual(["done", "done", "overlap"]);
  expect(await validateDocx(second.pkg.save())).toEqual([]);
}, 60_000);

it("and so is what comes back from Flat OPC", async () => {
  const flat = editPackage(openPackage(openPackage(smallDocx(body)).saveFlat()), ...every);
  expect(flat.pkg.container).toBe("flatOpc");
  const docx = openPackage(flat.pkg.saveFlat()).save();
  const errors = await validateDocx(docx);
  if (errors !== "unavailable") expect(errors).toEqual([]);
}, 60_000);
