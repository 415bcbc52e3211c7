import { mmToPt, pt, type Pt } from "../shared/measure";
import type { Standard } from "../standard/index";
import type { Day } from "../standard/editions";
import type { TypographyKey } from "../standard/vocabulary";
import { isNumbered, type Form } from "./form";
import type { Columns, Piece, Run } from "./composition";
import { blank, geometry } from "./geometry";
import { balancedWidth } from "./line-breaks";
import { widthIn } from "./measure-text";
import type { StyleId } from "./style-sheet";
import type { Values } from "./values";
import { cased, placeAndDate, referenceNumber, textOf } from "./wording";

interface Line { readonly style: StyleId; readonly row: TypographyKey; readonly runs: readonly Run[]; readonly mayWrap: boolean; readonly spelt?: string }

/** Issuer, number and the subject of a letter at the left, title and date at the right. */
export function composeHead(form: Form, values: Values, filled: (text: string) => string, standard: Standard, on: Day, textWidth: Pt): Columns {
  const { tables } = standard;
  const left: Line[] = [];
  const right: Line[] = [{ style: "TTPartyTitle", row: "partyTitle", runs: [{ text: tables.issuers.title }], mayWrap: false }];
  const { office, template } = form;
  for (const text of office.superior) left.push({ style: "TTParentIssuer", row: "parentIssuer", runs: [{ text: cased(text, tables.typography.parentIssuer), ...(office.superior.length === 1 ? { field: "parentIssuer" } : {}) }], mayWrap: true, spelt: text });
  for (const text of office.name) left.push({ style: "TTIssuerName", row: "issuerName", runs: [{ text: cased(text, tables.typography.issuerName), ...(office.name.length === 1 ? { field: "issuerName" } : {}) }], mayWrap: true, spelt: text });
  left.push({ style: "TTAsterisk", row: "referenceNumber", runs: [{ text: tables.issuers.separator }], mayWrap: false });
  if (isNumbered(template, standard)) left.push({ style: "TTReferenceNumber", row: "referenceNumber", runs: referenceNumber(values.serial("serial"), template.documentType, office.symbol, tables.numbering), mayWrap: false });
  for (const block of template.blocks) {
    if (block.is === "letterSubject") left.push({ style: "TTLetterSubject", row: "letterSubject", runs: [{ text: letterSubject(filled(block.text), standard), field: "subject" }], mayWrap: true });
  }
  right.push({ style: "TTPlaceAndDate", row: "placeAndDate", runs: placeAndDate(values.text("placeName") ?? blank, values.day("issueDate"), on, tables.placeAndDate), mayWrap: false });
  const measured = (line: Line): Pt => widthIn(tables, line.row, textOf(line.runs));
  const slack = mmToPt(geometry.slack);
  const widest = (lines: readonly Line[]): number => Math.max(0, ...lines.map(measured)) + slack;
  // The right column takes what its lines need, for they may not wrap; names at the left may take several lines.
  const rightWidth = pt(Math.min(widest(right), textWidth - mmToPt(geometry.leastIssuerWidth)));
  const leftWidth = pt(textWidth - rightWidth);
  const names = left.filter(({ row }) => row !== "letterSubject");
  const area = pt(Math.min(leftWidth - mmToPt(geometry.columnGap), Math.max(mmToPt(geometry.issuerWidth), widest(names))));
  const separator = measured(right[0] ?? { style: "TTPartyTitle", row: "partyTitle", runs: [], mayWrap: false });
  return {
    left: left.map((line) => balanced(line, area, (text) => widthIn(tables, line.row, text))),
    right: right.map((line, index) => ({ style: line.style, runs: line.runs, ...(index === 0 ? { separatorLine: separator } : {}) })),
    leftWidth, rightWidth, leftInset: pt(leftWidth - area), above: pt(0),
  };
}

function balanced(line: Line, area: Pt, width: (text: string) => Pt): Piece {
  const piece: Piece = { style: line.style, runs: line.runs };
  const narrow = line.mayWrap ? balancedWidth(textOf(line.runs), pt(area - mmToPt(geometry.slack)), width, line.spelt) : null;
  if (narrow === null) return piece;
  const indent = pt(Math.max(0, (area - narrow - mmToPt(geometry.slack)) / 2));
  return { ...piece, indentLeft: indent, indentRight: indent };
}

/** Where the edition opens it with «về việc», those words are added to a subject that lacks them. */
export function letterSubject(subject: string, { tables }: Standard): string {
  const text = subject.replace(/[\s.,;:]+$/u, "");
  const begins = tables.typeAndSubject.letterSubjectBegins;
  if (begins === null) return text.charAt(0).toUpperCase() + text.slice(1);
  return text.toLowerCase().startsWith(begins) ? begins + text.slice(begins.length) : `${begins} ${text}`;
}
