import { mmToPt, pt, type Pt } from "../shared/measure";
import type { Standard } from "../standard/index";
import type { TypographyKey } from "../standard/vocabulary";
import type { Block, SigningLines, Template } from "../templates/template";
import type { Columns, Piece } from "./composition";
import { blank, geometry } from "./geometry";
import { widthIn } from "./measure-text";
import type { Values } from "./values";
import { bare, cased, textOf } from "./wording";

/** Recipients at the left, the signer's block at the right, level with each other. */
export function composeClosing(template: Template, values: Values, filled: (text: string) => string, standard: Standard, textWidth: Pt): Columns {
  const left: Piece[] = [];
  const right: Piece[] = [];
  for (const block of template.blocks) {
    if (block.is === "recipients") left.push(...recipients(block, values, filled, standard));
    if (block.is === "signatureBlock") right.push(...signature(block, values, filled, standard));
  }
  const row: Readonly<Record<string, TypographyKey>> = { TTSignerName: "signerName", TTSignerPosition: "signerPosition" };
  const widest = Math.max(0, ...right.map(({ style, runs }) => widthIn(standard.tables, row[style] ?? "signingCapacity", textOf(runs))));
  const rightWidth = pt(Math.min(textWidth * 0.65, Math.max(mmToPt(geometry.signatureWidth), widest + mmToPt(geometry.slack))));
  return { left, right, leftWidth: pt(textWidth - rightWidth), rightWidth, leftInset: mmToPt(geometry.slack), above: geometry.aboveClosing };
}

function recipients(block: Extract<Block, { is: "recipients" }>, values: Values, filled: (text: string) => string, { tables }: Standard): readonly Piece[] {
  const table = tables.recipients;
  const named = [...(block.asAbove ? [table.asAbove] : []), ...values.lines(block.each).map(bare)];
  const archive = bare(filled(block.archive)).replace(new RegExp(`^${table.archiveWord}\\s*:?\\s+`, "iu"), "");
  const item = (text: string, end: string): Piece => ({ style: "TTRecipient", runs: [{ text: `${table.itemMark} ${text}${end}` }] });
  return [
    { style: "TTRecipientsWord", runs: [{ text: table.word, style: "TTRecipientsWordText" }, { text: table.wordEnd }] },
    ...named.filter((text) => text !== "").map((text) => item(text, table.itemEnd)),
    item(`${table.archiveWord} ${archive}`, table.lastEnd),
  ];
}

function signature(block: Extract<Block, { is: "signatureBlock" }>, values: Values, filled: (text: string) => string, { tables }: Standard): readonly Piece[] {
  const { signing, typography } = tables;
  const choice = values.choice(block.by) ?? "";
  const lines: SigningLines | undefined = Object.hasOwn(block.signers, choice) ? block.signers[choice] : undefined;
  const pieces: Piece[] = [];
  if (lines?.code) pieces.push({ style: "TTSigningCapacity", runs: [{ text: cased(`${signing[lines.code]} ${filled(lines.of ?? "")}`, typography.signingCapacity) }] });
  if (lines?.position !== undefined) {
    const text = cased(`${lines.acting ? `${signing.actingHead} ` : ""}${filled(lines.position)}`, typography.signerPosition);
    pieces.push({ style: lines.code ? "TTSignerPosition" : "TTSignerPositionFirst", runs: [{ text, field: "signerPosition" }] });
  }
  pieces.push({ style: "TTSignerName", runs: [{ text: values.text(block.name) ?? blank, field: "signer" }] });
  return pieces;
}
