import { mmToPt, pt, type Pt } from "../shared/measure";
import type { Standard } from "../standard/index";
import type { Passage } from "../templates/field";
import type { Block, Template } from "../templates/template";
import type { Piece } from "./composition";
import { blank, freeDivision, geometry } from "./geometry";
import { balancedWidth } from "./line-breaks";
import { widthIn } from "./measure-text";
import type { Values } from "./values";
import { bare, cased, ended, isHeading, roman } from "./wording";

/** Everything between the head and the signature. */
export function composeMain(template: Template, values: Values, filled: (text: string) => string, standard: Standard, textWidth: Pt): readonly Piece[] {
  const pieces = template.blocks.flatMap((block) => composeBlock(block, template, values, filled, standard, textWidth));
  const [last] = pieces.slice(-1);
  if (last?.style !== "TTBody") return pieces;
  // The signature never stands on a page of its own: at least two lines of the text go with it.
  const [first, ...rest] = [...last.runs].reverse();
  const closed = first ? [...rest.reverse(), { ...first, text: ended(first.text, standard.tables.body.endsWith) }] : last.runs;
  return [...pieces.slice(0, -1), { ...last, runs: closed, keepNext: true }];
}

function composeBlock(block: Block, template: Template, values: Values, filled: (text: string) => string, standard: Standard, textWidth: Pt): readonly Piece[] {
  const { tables } = standard;
  switch (block.is) {
    case "typeName": {
      const row = standard.authority.documentTypes.find(({ type }) => type === template.documentType);
      return row?.printsTypeName ? [{ style: "TTTypeName", runs: [{ text: cased(row.typeName, tables.typography.typeName), field: "typeName" }] }] : [];
    }
    case "authorLine": return [{ style: "TTAuthorLine", runs: [{ text: filled(block.text).toUpperCase() }] }];
    case "subject": return [
      subject(filled(block.text).replace(/[\s.,;:]+$/u, ""), standard, textWidth),
      { style: "TTFiveHyphens", runs: [{ text: tables.typeAndSubject.fiveHyphens }] },
    ];
    case "addressees": return addressees(values.lines(block.each), template, standard, textWidth);
    case "basis": {
      const bases = values.lines(block.each).map(bare).filter((text) => text !== "");
      const { basisMark, basisEnd, lastBasisEnd } = tables.body;
      return bases.map((text, index) => ({ style: "TTBasis", runs: [{ text: `${basisMark} ${text}${index === bases.length - 1 ? lastBasisEnd : basisEnd}` }] }));
    }
    case "body": return ("text" in block ? [filled(block.text)] : values.lines(block.each)).map(paragraph);
    case "part": return values.passages(block.each).flatMap(({ title, paragraphs }, index): readonly Piece[] => [
      { style: "TTDivision", runs: [{ text: `${roman(index + 1)}${freeDivision.after} ${title.toUpperCase()}` }] },
      ...(paragraphs.length > 0 ? paragraphs : [blank]).map(paragraph),
    ]);
    case "article": return values.passages(block.each).flatMap((passage, index) => article(passage, index, standard));
    default: return [];
  }
}

const paragraph = (text: string): Piece => ({ style: isHeading(text) ? "TTHeading" : "TTBody", runs: [{ text }] });

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
  if (names.length <= 1) return [{ style: "TTAddressees", alignment: "center", after: geometry.belowAddressees, runs: [opening, { text: ` ${names[0] ?? blank}${last}` }] }];

  const items = names.map((name, index) => `${table.addresseeMark} ${name}${index === names.length - 1 ? last : table.addresseeEnd}`);
  const hanging = pt(widthIn(tables, "addresseesWord", word) + widthIn(tables, "addressee", " "));
  const block = hanging + Math.max(...items.map((item) => widthIn(tables, "addressee", item)));
  const indentLeft = pt(Math.max(0, (textWidth - block) / 2) + hanging);
  return items.map((text, index) => index === 0
    ? { style: "TTAddressees", indentLeft, hanging, runs: [opening, { text: ` ${text}` }] }
    : { style: "TTAddresseesNext", indentLeft, runs: [{ text }], ...(index === items.length - 1 ? { after: geometry.belowAddressees } : {}) });
}

/** `Điều 1. Phạm vi điều chỉnh` in bold; without a title the text follows on the line of the word, in the type of the body. */
function article({ title, paragraphs }: Passage, index: number, { tables }: Standard): readonly Piece[] {
  const level = tables.structure.levels.find(({ is }) => is === "article");
  const word = `${level?.word ?? ""} ${index + 1}${level?.after ?? ""}`;
  if (title !== "") return [{ style: "TTArticle", runs: [{ text: `${word} ${title}` }] }, ...(paragraphs.length > 0 ? paragraphs : [blank]).map(paragraph)];
  const [first = blank, ...rest] = paragraphs;
  return [{ style: "TTBody", runs: [{ text: word, style: "TTArticleText" }, { text: ` ${first}` }] }, ...rest.map(paragraph)];
}
