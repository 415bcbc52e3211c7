import type { Construction } from "./construction";
import type { Look, LookName, Looks } from "./look";

export const escapeXml = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
export const twips = (points: number): number => Math.round(points * 20);

/** A stretch of a paragraph in a look of its own. */
export interface Piece { readonly text: string; readonly look?: LookName; readonly underline?: boolean }
export interface Para {
  readonly look: LookName;
  /** `\t` and `\n` become a tab and a line break. */
  readonly pieces: readonly Piece[];
  readonly like?: Partial<Look>;
  readonly tabs?: readonly { readonly at: number; readonly kind: "center" | "left" | "right" }[];
  /** Ready runs before the text: drawings. */
  readonly runs?: string;
  readonly bottomBorder?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly frame?: boolean;
  /** `w:sectPr` that ends here. */
  readonly section?: string;
}
export const para = (look: LookName, text: string, more: Partial<Para> = {}): Para => ({ look, pieces: [{ text }], ...more });

/** Writes paragraphs as Word does. Ids run in order, so equal content gives equal bytes. */
export interface Pen {
  readonly construction: Construction;
  readonly looks: Looks;
  nextId(): number;
  paragraph(p: Para): string;
  run(text: string, look: Look): string;
}

const rsids = ["00A12B34", "005C6D7E", "00F3A4B5"];

/** `theme` is the font that the theme gives; null where every run names its own. */
function runProperties(look: Look, base: Look | null, theme: string | null): string {
  const out: string[] = [];
  if (look.font !== theme && (base === null || look.font !== base.font)) out.push(`<w:rFonts w:ascii="${escapeXml(look.font)}" w:hAnsi="${escapeXml(look.font)}" w:cs="${escapeXml(look.font)}"/>`);
  if (look.bold !== (base?.bold ?? false)) out.push(look.bold ? "<w:b/><w:bCs/>" : "<w:b w:val=\"0\"/>");
  if (look.italic !== (base?.italic ?? false)) out.push(look.italic ? "<w:i/><w:iCs/>" : "<w:i w:val=\"0\"/>");
  if (look.caps !== (base?.caps ?? false)) out.push(look.caps ? "<w:caps/>" : "<w:caps w:val=\"0\"/>");
  if (look.color !== (base?.color ?? null)) out.push(`<w:color w:val="${look.color ?? "auto"}"/>`);
  if (base === null || look.size !== base.size) out.push(`<w:sz w:val="${Math.round(look.size * 2)}"/><w:szCs w:val="${Math.round(look.size * 2)}"/>`);
  if (look.underline !== (base?.underline ?? false)) out.push(`<w:u w:val="${look.underline ? "single" : "none"}"/>`);
  out.push("<w:lang w:val=\"vi-VN\"/>");
  return `<w:rPr>${out.join("")}</w:rPr>`;
}

/** Paragraph formatting behind the style, in the order of the schema. */
export function paragraphProperties(look: Look, p: Partial<Para> = {}): string {
  const spacing = `<w:spacing w:before="${twips(look.before)}" w:after="${twips(look.after)}" w:line="${twips(look.line)}" w:lineRule="${look.lineRule}"/>`;
  const ind = look.indentLeft || look.indentRight || look.firstLine
    ? `<w:ind w:left="${twips(look.indentLeft)}" w:right="${twips(look.indentRight)}" w:${look.firstLine < 0 ? "hanging" : "firstLine"}="${Math.abs(twips(look.firstLine))}"/>` : "";
  return (p.pageBreakBefore ? "<w:pageBreakBefore/>" : "")
    + (p.frame ? "<w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"" + (look.alignment === "both" ? "center" : look.alignment) + "\" w:y=\"1\"/>" : "")
    + (p.bottomBorder ? "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>" : "")
    + (p.tabs ? `<w:tabs>${p.tabs.map((tab) => `<w:tab w:val="${tab.kind}" w:pos="${twips(tab.at)}"/>`).join("")}</w:tabs>` : "")
    + spacing + ind + `<w:jc w:val="${look.alignment}"/>`;
}
export const styleRunProperties = (look: Look): string => runProperties(look, null, null);
export const styleOf = (look: LookName): string => `TT${look}`;

/** Where Word would cut: inside words too. */
function cut(text: string): readonly string[] {
  const out: string[] = [];
  for (let at = 0, step = 3; at < text.length; step = step === 3 ? 5 : step === 5 ? 2 : 3) {
    out.push(text.slice(at, at + step));
    at += step;
  }
  return out;
}

const marks = (text: string): string =>
  text.split(/([\t\n])/u).map((part) => part === "\t" ? "<w:tab/>" : part === "\n" ? "<w:br/>" : part === "" ? "" : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`).join("");

export function makePen(construction: Construction, looks: Looks): Pen {
  let id = 100;
  const theme = construction.formatting === "theme" ? looks.body.font : null;
  const letters = (text: string): string => construction.letters === "nfd" ? text.normalize("NFD") : text;
  const runOf = (text: string, look: Look, base: Look | null): string =>
    `<w:r w:rsidRPr="${rsids[id % 3]}">${runProperties(look, base, theme)}${marks(text)}</w:r>`;

  const stretch = (text: string, look: Look, base: Look | null): string => {
    const raw = letters(text);
    if (!construction.splitRuns) return raw === "" ? "" : runOf(raw, look, base);
    return cut(raw).map((piece, i) => {
      id += 1;
      const mark = i % 3 === 1 ? "<w:proofErr w:type=\"spellStart\"/>" : i % 3 === 2 ? "<w:proofErr w:type=\"spellEnd\"/>" : "";
      const bookmark = i === 1 ? `<w:bookmarkStart w:id="${id}" w:name="_Hlk${id}"/><w:bookmarkEnd w:id="${id}"/>` : "";
      return mark + bookmark + runOf(piece, look, base);
    }).join("");
  };

  const tracked = (text: string, look: Look, base: Look | null): string => {
    const at = text.lastIndexOf(" ") + 1;
    if (at === 0 || text.includes("\t")) return stretch(text, look, base);
    id += 2;
    const who = "w:author=\"Chuyên viên\" w:date=\"2026-06-10T08:00:00Z\"";
    const deleted = `<w:del w:id="${id}" ${who}><w:r>${runProperties(look, base, theme)}<w:delText xml:space="preserve">cũ sai </w:delText></w:r></w:del>`;
    return `${stretch(text.slice(0, at), look, base)}${deleted}<w:ins w:id="${id + 1}" ${who}>${runOf(letters(text.slice(at)), look, base)}</w:ins>`;
  };

  const paragraph = (p: Para): string => {
    id += 1;
    const styled = construction.formatting === "styles";
    const own: Look = { ...looks[p.look], ...p.like };
    const base = styled ? looks[p.look] : null;
    const properties = styled && p.like === undefined && !p.tabs && !p.bottomBorder && !p.frame && !p.pageBreakBefore ? "" : paragraphProperties(own, p);
    const text = p.pieces.map((piece) => {
      const look: Look = { ...(piece.look === undefined ? own : looks[piece.look]), ...(piece.underline === undefined ? {} : { underline: piece.underline }) };
      return construction.tracked ? tracked(piece.text, look, base) : stretch(piece.text, look, base);
    }).join("");
    const control = construction.contentControls && text !== ""
      ? `<w:sdt><w:sdtPr><w:alias w:val="${p.look}"/><w:tag w:val="tt-${p.look}"/><w:id w:val="${id * 7}"/></w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>` : text;
    const markProperties = runProperties(own, base, theme);
    return `<w:p w:rsidR="${rsids[0]}" w:rsidRDefault="${rsids[1]}"><w:pPr>${styled ? `<w:pStyle w:val="${styleOf(p.look)}"/>` : ""}${properties}${markProperties}${p.section ?? ""}</w:pPr>${p.runs ?? ""}${control}</w:p>`;
  };

  return { construction, looks, nextId: () => (id += 1), paragraph, run: (text, look) => stretch(text, look, null) };
}
