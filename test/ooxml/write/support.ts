import type { EditOutcome, PackageEdit } from "../../../src/ooxml/edits";
import type { RawSpan, StoryName, WordFile } from "../../../src/ooxml/model";
import { openPackage, type OfficePackage } from "../../../src/ooxml/package";
import { readWordFile } from "../../../src/ooxml/read";
import { applyPackageEdits } from "../../../src/ooxml/write/apply";
import { mm, pt } from "../../../src/shared/measure";
import { smallDocx, type Parts } from "../package/small-docx";

export { mm, pt };
export const at = (paragraph: number, start = 0, end = start, story: StoryName = "body"): RawSpan => ({ story, paragraph, start, end });

export interface Edited {
  readonly outcomes: readonly EditOutcome[];
  readonly pkg: OfficePackage;
  readonly file: WordFile;
  /** The text of document.xml between `<w:body>` and its end, before and after. */
  readonly before: string;
  readonly body: string;
}

export const bodyOf = (pkg: OfficePackage): string => /<w:body>([^]*)<\/w:body>/u.exec(pkg.part(pkg.mainPart) ?? "")?.[1] ?? "";

export function editPackage(pkg: OfficePackage, ...edits: readonly PackageEdit[]): Edited {
  const { pkg: changed, outcomes } = applyPackageEdits(pkg, readWordFile(pkg), edits);
  return { outcomes, pkg: changed, file: readWordFile(changed), before: bodyOf(pkg), body: bodyOf(changed) };
}

export const edit = (body: string, ...edits: readonly PackageEdit[]): Edited => editPackage(openPackage(smallDocx(body)), ...edits);
export const editWith = (body: string, more: Parts, ...edits: readonly PackageEdit[]): Edited => editPackage(openPackage(smallDocx(body, more)), ...edits);

export const textsOf = (file: WordFile, story: StoryName = "body"): readonly string[] =>
  file.stories.find(({ name }) => name === story)?.paragraphs.map(({ text }) => text) ?? [];

export const bold = "<w:rPr><w:b/></w:rPr>";
export const run = (text: string, properties = ""): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
export const p = (...content: readonly string[]): string => `<w:p>${content.join("")}</w:p>`;
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const boxContent = (inside: string): string => `<w:txbxContent>${inside}</w:txbxContent>`;
/** A text box as Word writes one, with what older readers see. */
export const textBox = (inside: string, fallback = inside): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1270000" cy="635000"/><wp:docPr id="7" name="Text Box 7"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1270000" cy="635000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${boxContent(inside)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:100pt;height:50pt"><v:textbox>${boxContent(fallback)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** A line as old versions of Word drew one, at an offset from 50 to 150 pt. */
export const lineShape = "<w:r><w:pict><v:line id=\"l1\" style=\"position:absolute;z-index:1\" from=\"50pt,5pt\" to=\"150pt,5pt\" strokecolor=\"black\" strokeweight=\".75pt\"/></w:pict></w:r>";
