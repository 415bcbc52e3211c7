import { attribute } from "./attributes";
import { childrenOf, nameOf, textOf, type Live } from "./live";
import { symbolText } from "../read/symbols";
import { isFallback } from "./locate";

/** An element that shows text, with its place in the paragraph's raw text. */
export interface Piece {
  /** `w:t`, `w:tab`, `w:br`… */
  readonly node: Live;
  readonly run: Live;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The innermost field it is the result of; 0 outside fields. */
  readonly field: number;
  /** Word writes it anew when it brings its fields up to date: what is changed here would not last. */
  readonly computed: boolean;
}
export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Every run in order, those that show nothing too. */
  readonly runs: readonly Live[];
}

/** Text in paragraphs inside (text boxes) is theirs; deleted and moved-away text is nobody's. */
const skipped: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:pPr", "w:rPr", "w:del", "w:moveFrom", "w:drawing", "w:pict", "w:object", "w:sdtPr", "w:sdtEndPr", "w:rt", "w:instrText", "w:delText", "w:delInstrText"]);

/** Fields whose result is the writer's own text. */
const written = /^\s*(?:HYPERLINK|FORMTEXT|MACROBUTTON|QUOTE|$)/iu;

/** What in a run has content of the run in it. */
const transparent: ReadonlySet<string> = new Set(["mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:ruby", "w:rubyBase"]);

/** What a childless element shows, by `WordParagraph.text`. */
function shown(node: Live): string | null {
  switch (nameOf(node)) {
    // A line feed in stored text is a blank to Word.
    case "w:t": case "m:t": return textOf(node).replace(/[\n\r]/gu, " ");
    case "w:tab": case "w:ptab": return "\t";
    case "w:cr": return "\n";
    case "w:br": return ["page", "column"].includes(attribute(node, "w:type") ?? "") ? "\f" : "\n";
    case "w:noBreakHyphen": return "\u2011";
    case "w:softHyphen": return "\u00ad";
    case "w:sym": {
      const code = Number.parseInt(attribute(node, "w:char") ?? "", 16);
      return code > 0 && code <= 0xffff ? symbolText(attribute(node, "w:font") ?? "", code) : null;
    }
    default: return null;
  }
}

export function paragraphText(paragraph: Live): ParagraphText {
  const pieces: Piece[] = [];
  const runs: Live[] = [];
  const open: { readonly id: number; inCode: boolean; code: string }[] = [];
  let fields = 0;
  let text = "";
  const enterField = (inCode: boolean, code: string): void => {
    fields += 1;
    open.push({ id: fields, inCode, code });
  };
  const visit = (node: Live, run: Live | null): void => {
    const name = nameOf(node);
    const inner = open.at(-1);
    if (name === "w:instrText" && inner?.inCode) inner.code += textOf(node);
    if (skipped.has(name) || isFallback(node)) return;
    if (run !== null) {
      const said = shown(node);
      if (said !== null) {
        if (open.some(({ inCode }) => inCode)) return;
        pieces.push({ node, run, start: text.length, end: text.length + said.length, text: said, field: inner?.id ?? 0, computed: open.some(({ code }) => !written.test(code)) });
        text += said;
        return;
      }
      if (name === "w:fldChar") {
        const type = attribute(node, "w:fldCharType");
        if (type === "begin") enterField(true, "");
        else if (type === "separate" && inner) inner.inCode = false;
        else if (type === "end") open.pop();
        return;
      }
    }
    const isRun = name === "w:r" || name === "m:r";
    if (run !== null && !isRun && !transparent.has(name)) return;
    if (isRun) runs.push(node);
    if (name === "w:fldSimple") enterField(false, attribute(node, "w:instr") ?? "");
    for (const one of childrenOf(node)) visit(one, isRun ? node : run);
    if (name === "w:fldSimple") open.pop();
  };
  for (const one of childrenOf(paragraph)) visit(one, null);
  return { text, pieces, runs };
}

export const rawText = (paragraph: Live): string => paragraphText(paragraph).text;

/** Whether the stretch lies in the text and neither of its borders halves a character beyond the basic plane. */
export const isStretchOf = (text: string, start: number, end: number): boolean =>
  start >= 0 && start <= end && end <= text.length && !halves(text, start) && !halves(text, end);

const halves = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
