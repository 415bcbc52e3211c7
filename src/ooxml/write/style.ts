import type { PackageEdit } from "../edits";
import { attribute, escapeAttribute } from "./attributes";
import { append, childrenOf, make, nameOf, type Live } from "./live";
import { plainParagraph, setParagraphProperties } from "./paragraph-properties";
import { setRunProperties } from "./run-properties";
import { ensureChild } from "./schema-order";

type StyleEdit = Extract<PackageEdit, { readonly do: "formatStyle" }>;

/** Names Word knows by itself: a style of that name is not the user's own. */
const builtIn = /^(?:normal|heading [1-9]|title|subtitle|header|footer|caption|list paragraph|page number|footnote text|toc [1-9])$/iu;

export const findStyle = (root: Live, id: string): Live | undefined =>
  childrenOf(root).find((one) => nameOf(one) === "w:style" && attribute(one, "w:styleId") === id);

/** False where the style does not exist and the edit does not say what it should be based on. */
export function formatStyle(root: Live, edit: StyleEdit): boolean {
  const style = findStyle(root, edit.style) ?? makeStyle(root, edit);
  if (style === null) return false;
  if (edit.paragraph !== undefined) setParagraphProperties(ensureChild(style, "w:style", "w:pPr"), edit.paragraph, plainParagraph);
  if (edit.run !== undefined) setRunProperties(ensureChild(style, "w:style", "w:rPr"), edit.run, null);
  return true;
}

function makeStyle(root: Live, { style, name = style, basedOn }: StyleEdit): Live | null {
  if (basedOn === undefined || (basedOn !== "" && findStyle(root, basedOn) === undefined)) return null;
  const own = builtIn.test(name) ? "" : " w:customStyle=\"1\"";
  const parent = basedOn === "" ? "" : `<w:basedOn w:val="${escapeAttribute(basedOn)}"/>`;
  const made = make(`<w:style w:type="paragraph"${own} w:styleId="${escapeAttribute(style)}"><w:name w:val="${escapeAttribute(name)}"/>${parent}<w:qFormat/></w:style>`);
  append(root, made);
  return made;
}
