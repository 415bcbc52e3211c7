import { mmToPt, pt, type Pt } from "../shared/measure";
import type { Standard } from "../standard/index";
import type { TypographyKey } from "../standard/vocabulary";
import type { Columns, Piece, Run } from "./composition";
import type { Form } from "./form";
import { blank, geometry } from "./geometry";
import { widthIn } from "./measure-text";
import { askedPost, type OptionColumn, type OptionLine, type SigningOption } from "./signing-options";
import type { StyleId } from "./style-sheet";
import type { Values } from "./values";
import { bare, cased, textOf } from "./wording";

type Row = Columns | readonly Piece[];

/**
 * Recipients at the left and the signer's block at the right, level with each other. Where two sign side by side the
 * recipients stand below them, and a confirmation in the middle between the two.
 */
export function composeClosing(form: Form, option: SigningOption, values: Values, standard: Standard, textWidth: Pt): readonly Row[] {
  return [...signatures(form, option, values, standard, textWidth), ...contact(form, values)];
}

/** Below a line across the page, where the signer wants it (II.6). */
function contact({ office }: Form, values: Values): readonly Row[] {
  return values.choice("contact") === "yes" ? [office.contact.map((text, index): Piece => ({ style: "TTContact", runs: [{ text }], ...(index === 0 ? { before: geometry.aboveContact } : {}), ...(index < office.contact.length - 1 ? { keepNext: true as const } : {}) }))] : [];
}

function signatures(form: Form, option: SigningOption, values: Values, standard: Standard, textWidth: Pt): readonly Row[] {
  const on = (side: OptionColumn["side"], below = 0): readonly Piece[] => option.columns.filter((column) => column.side === side && column.below === below).flatMap((column) => signature(column, option, values, standard));
  const [left, right, center] = [on("left"), on("right"), on("center")];
  const list = recipients(form, values, standard);
  if (left.length === 0) {
    const block = [...right, ...apart(center)];
    const rightWidth = widthFor(block, standard, textWidth);
    return [columns(list, block, pt(textWidth - rightWidth), rightWidth)];
  }
  const half = pt(textWidth / 2);
  const below = list.map((piece, index): Piece => (index === 0 ? { ...piece, before: geometry.aboveClosing } : piece));
  // A confirmation never stands on another page than what it confirms, nor the recipients on one of their own.
  const rows = Array.from({ length: Math.max(...option.columns.map((column) => column.below)) + 1 }, (_, index) => [on("left", index), on("right", index)] as const);
  const sideBySide = rows.map(([one, other]) => columns(level(one, other, half, standard).map(kept), other.length > 0 ? level(other, one, half, standard).map(kept) : [empty], half, half));
  // Two tables that touch are one to Word.
  const apartRows = sideBySide.flatMap((row, index) => (index === 0 ? [row] : [[kept({ style: "TTEnd", runs: [] })], row]));
  return [...apartRows, ...(center.length > 0 ? [apart(center).map(kept)] : []), below];
}

/** Two names stand level although one has more lines above it: the shorter column keeps more room for the signature. */
function level(pieces: readonly Piece[], beside: readonly Piece[], width: Pt, standard: Standard): readonly Piece[] {
  const height = (column: readonly Piece[]): number => column.reduce((sum, piece) => sum + Math.max(1, Math.ceil(widthOf(piece, standard) / (width - mmToPt(geometry.slack)))), 0);
  const missing = Math.max(0, height(beside) - height(pieces));
  return pieces.map((piece) => (missing > 0 && piece.style === "TTSignerName" ? { ...piece, before: pt(mmToPt(geometry.signature) - geometry.line + missing * geometry.line) } : piece));
}

/** A cell holds a paragraph whatever else it holds. */
const empty: Piece = { style: "TTSignerPosition", runs: [] };
const kept = (piece: Piece): Piece => ({ ...piece, keepNext: true });
const columns = (left: readonly Piece[], right: readonly Piece[], leftWidth: Pt, rightWidth: Pt): Columns =>
  ({ left, right, leftWidth, rightWidth, leftInset: mmToPt(geometry.slack), above: geometry.aboveClosing });
const apart = (pieces: readonly Piece[]): readonly Piece[] => pieces.map((piece, index) => (index === 0 ? { ...piece, before: geometry.aboveAttestation } : piece));

const rowOf: Readonly<Record<string, TypographyKey>> = { TTSignerName: "signerName", TTSignerPosition: "signerPosition", TTConcurrently: "signerPosition", TTAttestation: "signerPosition" };
const widthOf = ({ style, runs }: Piece, { tables }: Standard): Pt => widthIn(tables, rowOf[style] ?? "signingCapacity", textOf(runs));

/** As wide as its longest line, within what the page allows. The confirmation names the signer and is not broken before the name. */
function widthFor(pieces: readonly Piece[], standard: Standard, textWidth: Pt): Pt {
  const widest = Math.max(0, ...pieces.map((piece) => widthOf(piece, standard)));
  return pt(Math.min(textWidth * 0.65, Math.max(mmToPt(geometry.signatureWidth), widest + 4 * mmToPt(geometry.slack))));
}

function recipients({ template, fields }: Form, values: Values, { tables }: Standard): readonly Piece[] {
  const table = tables.recipients;
  const asAbove = table.addresseesWord[template.documentType] !== undefined && template.blocks.some(({ is }) => is === "addressees");
  const named = [...(asAbove ? [table.asAbove] : []), ...values.lines("recipients").map(bare)];
  const archive = bare(values.text("archive") ?? "").replace(new RegExp(`^${table.archiveWord}\\s*:?\\s+`, "iu"), "");
  const item = (text: string, end: string): Piece => ({ style: "TTRecipient", runs: [{ text: `${table.itemMark} ${text}${end}` }] });
  if (!("recipients" in fields)) return [];
  return [
    { style: "TTRecipientsWord", runs: [{ text: table.word, style: "TTRecipientsWordText" }, { text: table.wordEnd }] },
    ...named.filter((text) => text !== "").map((text) => item(text, table.itemEnd)),
    item(`${table.archiveWord} ${archive}`, table.lastEnd),
  ];
}

function signature(column: OptionColumn, option: SigningOption, values: Values, standard: Standard): readonly Piece[] {
  const name = values.text(column.name) ?? blank;
  return [
    ...column.lines.map((line): Piece => ({ style: styleOf(line), runs: runsOf(line, column, option, values, standard) })),
    { style: "TTSignerName", runs: [{ text: name, ...(column.name === "signer" ? { field: "signer" } : {}) }] },
  ];
}

function styleOf({ is, bold }: OptionLine): StyleId {
  switch (is) {
    case "signingCapacity": return "TTSigningCapacity";
    case "concurrently": return "TTConcurrently";
    case "attestation": return "TTAttestation";
    case "body":
    case "signerPosition": return bold ? "TTSignerPositionFirst" : "TTSignerPosition";
  }
}

function runsOf(line: OptionLine, column: OptionColumn, option: SigningOption, values: Values, { tables: { typography } }: Standard): readonly Run[] {
  if (line.is === "attestation") return [{ text: `${line.text} ` }, { text: values.text("signer") ?? blank, field: "signer" }];
  if (line.is === "concurrently") return [{ text: line.text }];
  const text = cased(line.text.replace(askedPost, values.text("post") ?? blank), typography[line.is === "signingCapacity" ? "signingCapacity" : "signerPosition"]);
  const isOnly = line.is === "signerPosition" && column.name === "signer" && column.lines.filter(({ is }) => is === "signerPosition").length === 1 && option.columns.length === 1;
  return [{ text, ...(isOnly ? { field: "signerPosition" } : {}) }];
}
