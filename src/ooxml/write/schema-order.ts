import { append, child, childrenOf, insertBeside, make, nameOf, prepend, type Live } from "./live";

const order = (...names: readonly string[]): ReadonlyMap<string, number> => new Map(names.flatMap((list) => list.split(" ")).map((name, i) => [`w:${name}`, i]));

/**
 * The order of children that the schema demands (ECMA-376 transitional: CT_RPr, CT_PPr, CT_SectPr, CT_Style). Word
 * refuses to open some files that break it.
 */
export const orders = {
  "w:rPr": order(
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid",
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  ),
  "w:pPr": order(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap",
    "overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc",
    "textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  ),
  "w:sectPr": order(
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote",
    "titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
  ),
  "w:style": order(
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid",
    "pPr rPr tblPr trPr tcPr tblStylePr",
  ),
  "w:pBdr": order("top left bottom right between bar"),
  "w:tc": order("tcPr"),
  "w:tcPr": order("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange"),
  "w:tcBorders": order("top start left bottom end right insideH insideV tl2br tr2bl"),
  "w:p": order("pPr"),
  "w:r": order("rPr"),
} as const satisfies Readonly<Record<string, ReadonlyMap<string, number>>>;

export type Ordered = keyof typeof orders;

/** Extensions (`w14:…`) follow Word's own elements; a record of a tracked change closes the list. */
const rank = (of: ReadonlyMap<string, number>, name: string): number => of.get(name) ?? (name === "w:rPrChange" ? 1_000 : 900);

/** Puts a child where the schema wants it, behind those of its own kind. */
export function addInOrder(parent: Live, kind: Ordered, added: Live): void {
  const of = orders[kind];
  const mine = rank(of, nameOf(added));
  const next = childrenOf(parent).find((one) => rank(of, nameOf(one)) > mine);
  if (next !== undefined) insertBeside(next, "before", added);
  else if (mine === 0 && childrenOf(parent).length === 0) prepend(parent, added);
  else append(parent, added);
}

/** The child of that name, made in its place where there is none. */
export function ensureChild(parent: Live, kind: Ordered, name: string): Live {
  const there = child(parent, name);
  if (there !== undefined) return there;
  const made = make(`<${name}/>`);
  addInOrder(parent, kind, made);
  return made;
}
