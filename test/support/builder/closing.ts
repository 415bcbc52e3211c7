import { hd36Tables } from "../../../src/standard/hd36/tables";
import type { PartyContent, Signer } from "./content";
import { drawnLine, table, textBox } from "./drawings";
import type { Look, LookName } from "./look";
import { para, type Para, type Pen, type Piece } from "./pen";

interface Line { readonly look: LookName; readonly text: string; readonly pieces?: readonly Piece[] }
const leftWidth = 235;
const rightWidth = 235;

/** Capacity, position(s), room for the signature, name. */
function signerLines(signer: Signer): readonly Line[] {
  const position: LookName = signer.capacity === null ? "signerPositionAlone" : "signerPosition";
  return [
    ...(signer.attestation === undefined ? [] : [{ look: "signatureAttestation" as const, text: signer.attestation }]),
    ...(signer.capacity === null ? [] : [{ look: "signingCapacity" as const, text: signer.capacity }]),
    ...signer.positions.map((text): Line => ({ look: /^kiêm$/u.test(text) ? "concurrently" : position, text })),
    ...Array.from({ length: 4 }, (): Line => ({ look: "empty", text: "" })),
    { look: "signerName", text: signer.name },
  ];
}

function recipientLines(pen: Pen, content: PartyContent): readonly Line[] {
  const { recipients } = content;
  if (recipients === null) return [];
  const [, word = "", end = ""] = /^(.*?)([:\s]*)$/u.exec(recipients.word) ?? [];
  const underlined = pen.looks.recipientsWord.underline;
  return [
    { look: "recipientsWord", text: recipients.word, pieces: [{ text: word, look: "recipientsWord" }, ...(end === "" ? [] : [{ text: end, look: underlined ? "plainRecipientsColon" as const : "recipientsWord" as const }])] },
    ...recipients.items.map((text): Line => ({ look: "recipient", text })),
    ...(content.drafterMark === null ? [] : [{ look: "drafterMark" as const, text: content.drafterMark }]),
  ];
}

/** Recipients and signature blocks in the asked construction. */
export function closing(pen: Pen, content: PartyContent): string {
  const { construction } = pen;
  const write = (line: Line, like?: Partial<Look>, more: Partial<Para> = {}): string =>
    pen.paragraph({ look: line.look, pieces: line.pieces ?? [{ text: line.text }], ...(like ? { like } : {}), ...more });
  const stack = (lines: readonly Line[], like?: Partial<Look>): string =>
    lines.length === 0 ? pen.paragraph(para("empty", "")) : lines.map((line) => write(line, like)).join("");
  const soft = (lines: readonly Line[]): string => lines.length === 0 ? pen.paragraph(para("empty", "")) : pen.paragraph({
    look: lines[0]?.look ?? "empty",
    pieces: lines.flatMap((line, i) => {
      const [head, ...tail] = line.pieces ?? [{ text: line.text, look: line.look }];
      return [{ text: `${i === 0 ? "" : "\n"}${head?.text ?? ""}`, look: head?.look ?? line.look }, ...tail];
    }),
  });

  const recipients = recipientLines(pen, content);
  const [main, ...others] = content.signers;
  const right = main ? signerLines(main) : [];
  const beside = others.find((signer) => signer.side === "left");
  const after = others.filter((signer) => signer !== beside).map((signer) => stack(signerLines(signer))).join("");
  const cells = (left: string, rightXml: string): string => table([[{ xml: left, width: leftWidth }, { xml: rightXml, width: rightWidth }]]);
  const gap = (): string => pen.paragraph(para("empty", ""));
  if (recipients.length === 0 && right.length === 0) return "";

  // Two signers side by side: their own table, the recipients below it.
  if (beside) return cells(stack(signerLines(beside)), stack(right)) + after + (recipients.length > 0 ? gap() + stack(recipients) : "");
  switch (construction.signature) {
    case "table": return cells(stack(recipients), stack(right)) + after;
    case "softBreaks": return cells(soft(recipients), soft(right)) + after;
    case "textBox": return pen.paragraph(para("empty", "", { runs: textBox(pen, leftWidth, rightWidth, 140, () => stack(right)) })) + stack(recipients) + after;
    case "indents": return stack(right, { alignment: "center", indentLeft: leftWidth, firstLine: 0 }) + stack(recipients) + after;
    case "tabs": {
      const rows = Math.max(recipients.length, right.length);
      return Array.from({ length: rows }, (_, i) => {
        const l = recipients[i];
        const r = right[i];
        return pen.paragraph({
          look: l?.look ?? r?.look ?? "empty", like: { alignment: "left" }, tabs: [{ at: leftWidth + rightWidth / 2, kind: "center" }],
          pieces: [...(l ? l.pieces ?? [{ text: l.text, look: l.look }] : []), ...(r && r.text !== "" ? [{ text: "\t", look: "empty" as const }, { text: r.text, look: r.look }] : [])],
        });
      }).join("") + after;
    }
  }
}

/** HD 36 II.3.3: the kind of copy is a line of its own, with a row of its own in Phụ lục 3. */
const copyKinds: readonly string[] = hd36Tables.copies.kinds;

/** What stands below the signature: notice, contact details, copies. */
export function foot(pen: Pen, content: PartyContent): string {
  const fullWidth = (): string => pen.construction.lines === "vml" || pen.construction.lines === "drawingml"
    ? pen.paragraph(para("empty", "", { runs: drawnLine(pen, 467, pen.construction.lines, 6) })) : pen.paragraph(para("empty", "", { bottomBorder: true }));
  const out: string[] = [];
  if (content.notForMedia !== null) out.push(pen.paragraph(para("circulationNotice", content.notForMedia)));
  if (content.contactDetails.length > 0) out.push(fullWidth(), ...content.contactDetails.map((text) => pen.paragraph(para("contactDetails", text))));
  if (content.copyBlock) {
    const { left, right } = content.copyBlock;
    out.push(fullWidth(), table([[
      { xml: left.map((text, i) => pen.paragraph(para(copyKinds.includes(text) ? "copyKind" : i === 0 ? "copyStamp" : "recipient", text))).join(""), width: leftWidth },
      { xml: right.map((text) => pen.paragraph(para(copyKinds.includes(text) ? "copyKind" : "signingCapacity", text))).join(""), width: rightWidth },
    ]]), pen.paragraph(para("empty", "")));
  }
  return out.join("");
}
