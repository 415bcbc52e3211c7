import { mmToPt, pt, type Pt } from "../shared/measure";
import type { Standard } from "../standard/index";
import type { Passage } from "../templates/field";
import { preferred } from "../standard/vocabulary";
import { cutAtPlaceholders } from "../shared/placeholders";
import type { Block, Template } from "../templates/template";
import type { Grid, Piece, Run } from "./composition";
import { blank, freeDivision, geometry } from "./geometry";
import { balancedWidth } from "./line-breaks";
import { widthIn } from "./measure-text";
import type { Values } from "./values";
import { bare, cased, ended, isHeading, roman } from "./wording";

/** Everything between the head and the signature. */
export function composeMain(template: Template, blocks: readonly Block[], values: Values, filled: (text: string) => string, standard: Standard, textWidth: Pt): readonly (Piece | Grid)[] {
  const inForce = blocks.filter((block) => block.is !== "reportLine" || (block.editions?.includes(standard.edition) ?? true));
  const pieces = inForce.flatMap((block, index) => [
    ...composeBlock(block, template, values, filled, standard, textWidth),
    ...(isSubject(block) && !isSubject(inForce[index + 1]) ? [{ style: "TTFiveHyphens" as const, runs: [{ text: standard.tables.typeAndSubject.fiveHyphens }] }] : []),
  ]);
  const spaced = pieces.map((piece, index) => apartFrom(pieces[index - 1], piece, pieces[index + 1], standard));
  return keptWithSignature(spaced, standard);
}

/** Room below a type name that has no subject, and between a table and the text behind it. */
function apartFrom(before: Piece | Grid | undefined, piece: Piece | Grid, after: Piece | Grid | undefined, { tables }: Standard): Piece | Grid {
  if ("rows" in piece) return piece;
  if (piece.style === "TTTypeName" && !(after && !("rows" in after) && ["TTSubject", "TTReportLine", "TTAuthorLine"].includes(after.style))) return { ...piece, after: geometry.belowHyphens };
  return before && "rows" in before ? { ...piece, before: preferred(tables.body.paragraphSpacing) } : piece;
}

function keptWithSignature(pieces: readonly (Piece | Grid)[], standard: Standard): readonly (Piece | Grid)[] {
  const [last] = pieces.slice(-1);
  if (!last || "rows" in last || last.style !== "TTBody") return pieces;
  // The signature never stands on a page of its own: at least two lines of the text go with it.
  return [...pieces.slice(0, -1), { ...last, runs: closed(last.runs, standard.tables.body.endsWith), keepNext: true }];
}

/** What stands above the five hyphens. */
const isSubject = (block: Block | undefined): boolean => block?.is === "subject" || block?.is === "theme" || block?.is === "reportLine";

/** The text with the stop at its end; behind a placeholder the stop is a run of its own. */
function closed(runs: readonly Run[], end: string): readonly Run[] {
  const [last] = runs.slice(-1);
  if (!last) return runs;
  return last.style === "TTPlaceholderText" ? [...runs, { text: end }] : [...runs.slice(0, -1), { ...last, text: ended(last.text, end) }];
}

/** The runs of a text of the body: what is still to be written stands apart. */
const written = (text: string): readonly Run[] => cutAtPlaceholders(text).map((piece) => ({ text: piece.text, ...(piece.open ? { style: "TTPlaceholderText" as const } : {}) }));

function composeBlock(block: Block, template: Template, values: Values, filled: (text: string) => string, standard: Standard, textWidth: Pt): readonly (Piece | Grid)[] {
  const { tables } = standard;
  switch (block.is) {
    case "typeName": {
      const row = standard.authority.documentTypes.find(({ type }) => type === template.documentType);
      return row?.printsTypeName ? [{ style: "TTTypeName", runs: [{ text: cased(row.typeName, tables.typography.typeName), field: "typeName" }] }] : [];
    }
    case "formula": return [{ ...subject(filled(block.text).toUpperCase(), standard, textWidth), style: "TTFormula", runs: written(filled(block.text).toUpperCase()) }];
    case "centred": return [{ style: "TTCentred", runs: written(filled(block.text)) }];
    case "table": return [grid(block, values, textWidth)];
    case "authorLine": return [{ style: "TTAuthorLine", runs: [{ text: filled(block.text).toUpperCase() }] }];
    case "subject": return [subject(filled(block.text).replace(/[\s.,;:]+$/u, ""), standard, textWidth)];
    case "theme": return values.lines(block.each).map((line, index): Piece => ({ style: "TTTheme", runs: written(line.toUpperCase()), ...(index === 0 ? { before: geometry.aboveTypeName } : {}) }));
    case "reportLine": return reportLine(values.text(block.of), values.text(block.to), standard);
    case "addressees": return addressees(values.lines(block.each), template, standard, textWidth);
    case "basis": {
      const bases = values.lines(block.each).map(bare).filter((text) => text !== "");
      const { basisMark, basisEnd, lastBasisEnd } = tables.body;
      return bases.map((text, index) => ({ style: "TTBasis", runs: written(`${basisMark} ${text}${index === bases.length - 1 ? lastBasisEnd : basisEnd}`) }));
    }
    case "body": return ("text" in block ? [filled(block.text)] : values.lines(block.each)).map(paragraph);
    case "part": return values.passages(block.each).flatMap(({ title, paragraphs }, index): readonly Piece[] => [
      { style: "TTDivision", runs: written(`${roman(index + 1)}${freeDivision.after} ${title.toUpperCase()}`) },
      ...(paragraphs.length > 0 ? paragraphs : [blank]).map(paragraph),
    ]);
    case "article": {
      const passages = [...(block.first === undefined ? [] : [{ title: "", paragraphs: [filled(block.first)] }]), ...values.passages(block.each)];
      return passages.flatMap((passage, index) => [...chapter(passage, passages.slice(0, index), standard), ...article(passage, index, standard)]);
    }
    default: return [];
  }
}

const paragraph = (text: string): Piece => ({ style: isHeading(text) ? "TTHeading" : "TTBody", runs: written(text) });

/** `Chương II` and its name, where a chapter begins with this article. */
function chapter({ chapter: name }: Passage, before: readonly Passage[], { tables }: Standard): readonly Piece[] {
  if (name === undefined) return [];
  const level = tables.structure.levels.find(({ is }) => is === "chapter");
  const number = roman(before.filter((passage) => passage.chapter !== undefined).length + 1);
  return [{ style: "TTChapter", runs: [{ text: `${level?.word ?? ""} ${number}` }] }, { style: "TTChapterTitle", runs: written(name.toUpperCase()) }];
}

/** A table without rows keeps an empty one, to be filled by hand. */
function grid({ each, columns }: Extract<Block, { is: "table" }>, values: Values, textWidth: Pt): Grid {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const rows = values.rows(each);
  return {
    columnWidths: columns.map(({ share }) => pt((textWidth * share) / whole)),
    rows: [
      columns.map(({ title }): Piece => ({ style: "TTTableHead", runs: [{ text: title }] })),
      ...(rows.length > 0 ? rows : [[]]).map((cells) => columns.map((_, index): Piece => ({ style: "TTTableCell", runs: written(cells[index] ?? "") }))),
    ],
  };
}

/** `(Báo cáo của Ban Chấp hành … / trình Đại hội …)`: two lines, as printed. */
function reportLine(of: string | null, to: string | null, { tables }: Standard): readonly Piece[] {
  const form = tables.typeAndSubject.politicalReport;
  if (!form) return [];
  const [before = ""] = form.lineHas.split(" ");
  return [`${form.lineBegins} ${of ?? blank}`, `${before} ${to ?? blank}${form.lineEnds}`].map((text): Piece => ({ style: "TTReportLine", runs: written(text) }));
}

function subject(text: string, { tables }: Standard, textWidth: Pt): Piece {
  const narrow = balancedWidth(text, mmToPt(geometry.centredWidth), (words) => widthIn(tables, "subject", words));
  const measure = narrow ?? mmToPt(geometry.centredWidth);
  const indent = pt((textWidth - measure - mmToPt(geometry.slack)) / 2);
  return { style: "TTSubject", runs: [{ text, field: "subject" }], ...(narrow === null ? {} : { indentLeft: indent, indentRight: indent }) };
}

/** One addressee on the line of the word; several below each other, the whole as a block in the middle of the page. */
function addressees(lines: readonly string[], template: Template, { tables }: Standard, textWidth: Pt): readonly Piece[] {
  const table = tables.recipients;
  const word = `${table.addresseesWord[template.documentType] ?? ""}${table.addresseesWordEnd}`;
  const names = lines.map(bare).filter((text) => text !== "");
  const opening = { text: word, style: "TTAddresseesWordText" } as const;
  const last = table.lastAddresseeEnds[0] ?? table.addresseeEnd;
  if (names.length <= 1) return [{ style: "TTAddressees", alignment: "center", after: geometry.belowAddressees, runs: [opening, ...written(` ${names[0] ?? blank}${last}`)] }];

  const items = names.map((name, index) => `${table.addresseeMark} ${name}${index === names.length - 1 ? last : table.addresseeEnd}`);
  const hanging = pt(widthIn(tables, "addresseesWord", word) + widthIn(tables, "addressee", " "));
  const block = hanging + Math.max(...items.map((item) => widthIn(tables, "addressee", item)));
  const indentLeft = pt(Math.max(0, (textWidth - block) / 2) + hanging);
  return items.map((text, index) => index === 0
    ? { style: "TTAddressees", indentLeft, hanging, runs: [opening, ...written(` ${text}`)] }
    : { style: "TTAddresseesNext", indentLeft, runs: written(text), ...(index === items.length - 1 ? { after: geometry.belowAddressees } : {}) });
}

/** `Điều 1. Phạm vi điều chỉnh` in bold; without a title the text follows on the line of the word, in the type of the body. */
function article({ title, paragraphs }: Passage, index: number, { tables }: Standard): readonly Piece[] {
  const level = tables.structure.levels.find(({ is }) => is === "article");
  const word = `${level?.word ?? ""} ${index + 1}${level?.after ?? ""}`;
  if (title !== "") return [{ style: "TTArticle", runs: written(`${word} ${title}`) }, ...(paragraphs.length > 0 ? paragraphs : [blank]).map(paragraph)];
  const [first = blank, ...rest] = paragraphs;
  return [{ style: "TTBody", runs: [{ text: word, style: "TTArticleText" }, ...written(` ${first}`)] }, ...rest.map(paragraph)];
}
