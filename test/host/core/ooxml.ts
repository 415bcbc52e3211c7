import { attribute } from "../../../src/ooxml/write/attributes";
import { append, child, childrenOf, clone, descendants, detach, make, nameOf, write, type Live } from "../../../src/ooxml/write/live";
import { openPackage } from "../../../src/ooxml/package";
import { kindOf } from "../../../src/ooxml/relationships";
import type { Quirks } from "../quirks";
import { bodyOf, type HostFile, styleNameOf } from "./host-file";

const left = new Set(["custom-properties", "extended-properties", "core-properties", "customXml", "digital-signature/origin"]);

/** `getOoxml` of the body: the parts that belong to what is shown. Source: «Create better add-ins with Office Open XML». */
export function flatOf(file: HostFile, quirks: Quirks): string {
  const pkg = file.package;
  const kept = new Set<string>();
  const walk = (owner: string): void => {
    for (const one of pkg.relationshipsOf(owner)) {
      const kind = kindOf(one) ?? "";
      if (one.external || left.has(kind) || kept.has(one.target) || (kind === "settings" && quirks.noSettingsInOoxml)) continue;
      kept.add(one.target);
      walk(one.target);
    }
  };
  kept.add(pkg.mainPart);
  walk(pkg.mainPart);
  const isKept = (name: string): boolean => name.endsWith(".rels") || kept.has(name);
  const removed = new Map(pkg.partNames.filter((name) => !isKept(name) || name.startsWith("customXml/")).map((name) => [name, null] as const));
  return changingIds(withoutDangling(pkg.withParts(removed).saveFlat(), kept), quirks);
}

/** Relationships to what was left out go with it. */
const withoutDangling = (flat: string, kept: ReadonlySet<string>): string =>
  flat.replace(/<Relationship\s[^>]*>/gu, (one) => {
    const target = /Target="([^"]*)"/u.exec(one)?.[1] ?? "";
    const name = target.replace(/^\/?(?:\.\.\/)*/u, "");
    return one.includes("External") || kept.has(name) || kept.has(`word/${name}`) ? one : "";
  });

let n = 0;
const changingIds = (flat: string, { randomParaIds }: Quirks): string =>
  randomParaIds ? flat.replace(/(w14:paraId=")[^"]*"/gu, () => `$1${(n += 1).toString(16).padStart(8, "0").toUpperCase()}"`.replace("$1", "w14:paraId=\"")) : flat;

/** `getOoxml` of a paragraph: a package with it alone. The section in it is not the paragraph's. Source: office-js issue 2920. */
export function flatOfParagraph(file: HostFile, paragraph: Live, quirks: Quirks): string {
  let shown = paragraph;
  const cell = paragraph.parent;
  if (quirks.rowInsteadOfLastInCell && cell && nameOf(cell) === "w:tc" && childrenOf(cell).at(-1) === paragraph && cell.parent) shown = cell.parent;
  const wrapped = nameOf(shown) === "w:tr" ? `<w:tbl><w:tblPr/><w:tblGrid/>${write(shown)}</w:tbl><w:p/>` : write(shown);
  const pkg = file.package;
  const xml = pkg.part(pkg.mainPart) ?? "";
  const open = /<w:body[^>]*>/u.exec(xml);
  if (!open) throw new Error("no body");
  const alone = `${xml.slice(0, open.index + open[0].length)}${wrapped}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:body></w:document>`;
  const copy = pkg.withParts(new Map([[pkg.mainPart, alone]]));
  return changingIds(copy.saveFlat(), quirks);
}

/** What `insertOoxml` brings in: the blocks; styles only where the document has none of that id. Source: office-js issue 5491. */
export function importBlocks(file: HostFile, xml: string, quirks: Quirks): Live[] {
  const { blocks, styles } = bodyOf(openPackage(xml));
  importStyles(file, blocks, styles);
  if (quirks.insertOoxmlLosesTabs && blocks.length === 1) {
    for (const tabs of blocks.flatMap((one) => descendants(one)).filter((one) => nameOf(one) === "w:tabs")) detach(tabs);
  }
  return [...blocks];
}

function importStyles(file: HostFile, blocks: readonly Live[], styles: Live | null): void {
  const own = file.styles;
  if (own === null || styles === null) return;
  const find = (root: Live, id: string): Live | undefined => childrenOf(root).find((one) => nameOf(one) === "w:style" && attribute(one, "w:styleId") === id);
  const bring = (id: string): void => {
    const style = find(styles, id);
    if (find(own, id) || !style || childrenOf(own).some((one) => nameOf(one) === "w:style" && styleNameOf(one) === styleNameOf(style))) return;
    const based = child(style, "w:basedOn");
    if (based) bring(attribute(based, "w:val") ?? "");
    append(own, clone(style));
  };
  for (const block of blocks) {
    for (const one of [block, ...descendants(block)]) {
      if (/^w:(?:pStyle|rStyle|tblStyle)$/u.test(nameOf(one))) bring(attribute(one, "w:val") ?? "");
    }
  }
}

export const emptyParagraph = (): Live => make("<w:p/>");
