import type { PackageEdit } from "../edits";
import { attribute, escapeAttribute } from "./attributes";
import { append, child, childrenOf, detach, insertBeside, itemsOf, make, nameOf, type Live } from "./live";
import { isStretchOf, paragraphText } from "./pieces";
import { runsShowing } from "./split-runs";

export type ControlEdit = Extract<PackageEdit, { readonly do: "contentControl" }>;

/** What a data-bound control needs to know of the part it shows. */
export interface Binding { readonly namespace: string; readonly xpath: string; readonly storeItemId: string }

const controlXml = (edit: ControlEdit, id: number, binding: Binding | null): string => {
  const bound = binding === null ? ""
    : `<w:dataBinding w:prefixMappings="xmlns:ns0='${escapeAttribute(binding.namespace)}'" w:xpath="${escapeAttribute(binding.xpath)}" w:storeItemID="${escapeAttribute(binding.storeItemId)}"/>`;
  return `<w:sdt><w:sdtPr><w:alias w:val="${escapeAttribute(edit.alias)}"/><w:tag w:val="${escapeAttribute(edit.tag)}"/><w:id w:val="${id}"/>${bound}${binding === null ? "" : "<w:text/>"}</w:sdtPr><w:sdtContent/></w:sdt>`;
};

/** Whether the stretch already stands in a control of that tag and nothing else does. */
export function isWrapped(paragraph: Live, edit: ControlEdit): boolean {
  const { pieces } = paragraphText(paragraph);
  const inside = pieces.filter((piece) => piece.start < edit.at.end && piece.end > edit.at.start);
  const control = inside[0] && controlOf(inside[0].run, edit.tag);
  if (!control) return false;
  return pieces.every((piece) => piece.text === "" || inside.includes(piece) === (controlOf(piece.run, edit.tag) === control));
}

function controlOf(run: Live, tag: string): Live | null {
  for (let at = run.parent; at !== null; at = at.parent) {
    const properties = nameOf(at) === "w:sdt" ? child(at, "w:sdtPr") : undefined;
    const named = properties && child(properties, "w:tag");
    if (named && attribute(named, "w:val") === tag) return at;
    if (nameOf(at) === "w:p") return null;
  }
  return null;
}

/** Runs can be wrapped together only as neighbours: not across the border of a link, a field or another control. */
export function canWrap(paragraph: Live, start: number, end: number): boolean {
  const { pieces, text } = paragraphText(paragraph);
  const inside = pieces.filter((piece) => piece.start < end && piece.end > start);
  if (start >= end || !isStretchOf(text, start, end) || inside.length === 0) return false;
  const first = inside[0];
  return inside.every((piece) => piece.run.parent === first?.run.parent && piece.field === first?.field && (piece.field === 0));
}

/** In `binding.xpath` the prefix `ns0` means the part's namespace. */
export function wrap(paragraph: Live, edit: ControlEdit, id: number, binding: Binding | null): void {
  const runs = runsShowing(paragraph, edit.at.start, edit.at.end);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined || first.parent === null) return;
  const control = make(controlXml(edit, id, binding));
  const items = itemsOf(first.parent);
  const moved = items.slice(items.indexOf(first), items.indexOf(last) + 1);
  insertBeside(first, "before", control);
  for (const item of moved) if ("element" in item) detach(item);
  const content = childrenOf(control).find((one) => nameOf(one) === "w:sdtContent");
  if (content !== undefined) append(content, ...moved.filter((item) => "element" in item));
}
