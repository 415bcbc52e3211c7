import type { PartyContent } from "./content";
import { drawnLine, table, textBox, type Cell } from "./drawings";
import type { Look, LookName } from "./look";
import { para, type Para, type Pen } from "./pen";

interface Line { readonly look: LookName; readonly text: string; readonly ruled?: boolean }
const some = (look: LookName, text: string | null): readonly Line[] => text === null ? [] : [{ look, text }];
const each = (look: LookName, texts: readonly string[]): readonly Line[] => texts.map((text) => ({ look, text }));

/** Points of width of «ĐẢNG CỘNG SẢN VIỆT NAM» at 15 points bold; the line below is as long as the title. */
export const titleWidth = (content: PartyContent): number => Math.round((208 * (content.partyTitle ?? "").length) / 22);

const leftWidth = 215;
const rightWidth = 255;

/** The head of the first page in the asked construction. */
export function header(pen: Pen, content: PartyContent): string {
  const { construction } = pen;
  const issuer: readonly Line[] = [...each("parentIssuer", content.parentIssuer), ...each("issuerName", content.issuerName), ...some("separatorAsterisk", content.separatorAsterisk)];
  const below: readonly Line[] = [
    ...some("referenceNumber", content.referenceNumber), ...each("letterSubject", content.letterSubject),
    ...some("draftNotice", content.draftNotice), ...some("secrecyMark", content.secrecyMark), ...some("urgencyMark", content.urgencyMark),
  ];
  const title: readonly Line[] = content.partyTitle === null ? [] : [{ look: "partyTitle", text: content.partyTitle, ruled: true }];
  const date = some("placeAndDate", content.placeAndDate);
  const width = titleWidth(content);
  const inRow = construction.header === "table2" || construction.header === "twoTables";
  const made = construction.lines === "cellBorder" && !inRow ? "paragraphBorder" : construction.lines;

  // A paragraph's border is as wide as its column less the indents.
  const inward = ((construction.header === "table3" ? rightWidth - 14 : rightWidth) - width) / 2;
  const bordered: Partial<Look> = ["tabs", "indents", "flat"].includes(construction.header) ? {} : { indentLeft: inward, indentRight: inward };

  const write = (line: Line, more: Partial<Para> = {}): string => {
    if (!line.ruled) return pen.paragraph(para(line.look, line.text, more));
    switch (made) {
      case "drawingml": case "vml": return pen.paragraph(para(line.look, line.text, { ...more, runs: drawnLine(pen, width, made) }));
      case "paragraphBorder": return pen.paragraph(para(line.look, line.text, { ...more, like: { ...more.like, ...bordered }, bottomBorder: true }));
      case "underline": return pen.paragraph({ ...para(line.look, line.text, more), pieces: [{ text: line.text, underline: true }] });
      case "underlinedSpaces": return pen.paragraph(para(line.look, line.text, more)) + pen.paragraph({ ...para("empty", "", more), pieces: [{ text: " ".repeat(40), underline: true }] });
      case "cellBorder": case "none": return pen.paragraph(para(line.look, line.text, more));
    }
  };
  const stack = (lines: readonly Line[], more: Partial<Para> = {}): string =>
    lines.length === 0 ? pen.paragraph(para("empty", "", more)) : lines.map((line) => write(line, more)).join("");
  const soft = (lines: readonly Line[]): string => lines.length === 0 ? pen.paragraph(para("empty", "")) : pen.paragraph({
    look: lines[0]?.look ?? "empty",
    pieces: lines.flatMap((line, i) => [
      { text: `${i === 0 ? "" : "\n"}${line.text}`, look: line.look, ...(line.ruled && made === "underline" ? { underline: true } : {}) },
      ...(line.ruled && made === "underlinedSpaces" ? [{ text: "\n", look: line.look }, { text: " ".repeat(40), look: "empty" as const, underline: true }] : []),
    ]),
    ...(lines.some((line) => line.ruled) && (made === "drawingml" || made === "vml") ? { runs: drawnLine(pen, width, made) } : {}),
    ...(lines.some((line) => line.ruled) && made === "paragraphBorder" ? { bottomBorder: true, like: bordered } : {}),
  });
  const cell = (xml: string, size: number, more: Partial<Cell> = {}): Cell => ({ xml, width: size, ...more });
  const gap = (): string => pen.paragraph(para("empty", ""));
  // A cell's border is as wide as the cell, and the line is to be as long as the title.
  const ruledCell = made === "cellBorder" ? { bottomBorder: true } : {};
  const ruledWidth = made === "cellBorder" ? width + 14 : rightWidth;
  const besideWidth = leftWidth + rightWidth - ruledWidth;

  switch (construction.header) {
    case "table1": return table([[cell(stack([...issuer, ...below]), leftWidth), cell(stack([...title, ...date]), rightWidth)]]);
    case "table2": return table([
      [cell(stack(issuer), besideWidth), cell(stack(title), ruledWidth, ruledCell)],
      [cell(stack(below), besideWidth), cell(stack(date), ruledWidth)],
    ]);
    case "table3": return table([[cell(stack([...issuer, ...below]), leftWidth), cell(gap(), 14), cell(stack([...title, ...date]), rightWidth - 14)]]);
    case "twoTables": return table([[cell(stack(issuer), besideWidth), cell(stack(title), ruledWidth, ruledCell)]]) + gap()
      + table([[cell(stack(below), besideWidth), cell(stack(date), ruledWidth)]]);
    case "softBreaks": return table([[cell(soft([...issuer, ...below]), leftWidth), cell(soft(title) + (date.length > 0 ? soft(date) : ""), rightWidth)]]);
    case "tabs": {
      const left = [...issuer, ...below];
      const right: (Line | undefined)[] = [...title];
      if (made === "underlinedSpaces" && title.length > 0) right.push({ look: "empty", text: " ".repeat(40) });
      const dateAt = Math.max(right.length, issuer.length);
      right[dateAt] = date[0];
      const rows = Math.max(left.length, right.length);
      return Array.from({ length: rows }, (_, i) => {
        const l = left[i];
        const r = right[i];
        const ruled = r?.ruled === true;
        return pen.paragraph({
          look: l?.look ?? r?.look ?? "empty", like: { alignment: "left" },
          tabs: [{ at: leftWidth / 2, kind: "center" }, { at: leftWidth + rightWidth / 2, kind: "center" }],
          pieces: [
            { text: `\t${l?.text ?? ""}`, look: l?.look ?? "empty" },
            ...(r ? [{ text: "\t", look: "empty" as const }, { text: r.text, look: r.look, ...((ruled && made === "underline") || (r.look === "empty" && r.text !== "") ? { underline: true } : {}) }] : []),
          ],
          ...(ruled && (made === "drawingml" || made === "vml") ? { runs: drawnLine(pen, width, made) } : {}),
          ...(ruled && made === "paragraphBorder" ? { bottomBorder: true } : {}),
        });
      }).join("");
    }
    case "indents": {
      const right = { like: { alignment: "center", indentLeft: leftWidth } } as const;
      const left = { like: { alignment: "center", indentRight: rightWidth } } as const;
      return stack(title, right) + stack(issuer, left) + stack(date, right) + stack(below, left);
    }
    case "flat": {
      const right = { like: { alignment: "right" } } as const;
      const left = { like: { alignment: "left" } } as const;
      return (title.length > 0 ? stack(title, right) : "") + stack(issuer, left) + (below.length > 0 ? stack(below, left) : "") + (date.length > 0 ? stack(date, right) : "");
    }
    case "textBoxes": {
      const runs = textBox(pen, 0, leftWidth, 100, () => stack([...issuer, ...below])) + textBox(pen, leftWidth, rightWidth, 100, () => stack([...title, ...date]));
      return pen.paragraph(para("empty", "", { runs })) + Array.from({ length: 5 }, gap).join("");
    }
  }
}
