import { kindOf } from "../relationships";
import { childrenOf, nameOf, setItems, textOf, type Live } from "./live";
import { escapeText } from "./attributes";
import type { Workspace } from "./parts";

/** A title quotes a datum where it ends with it, as a title of ours does with the subject; shorter ends are chance. */
const leastQuoted = 6;

/** The title among the file's properties, where it has one. */
function titleIn(space: Workspace): Live | null {
  for (const one of space.pkg.relationshipsOf("")) {
    const root = one.external || kindOf(one) !== "core-properties" ? null : space.root(one.target);
    const title = root && childrenOf(root).find((child) => nameOf(child).replace(/^.*:/u, "") === "title");
    if (title) return title;
  }
  return null;
}

/** Where the file's title ends with a text that was changed on the page, it ends with what stands there now. */
export function followTitle(space: Workspace, before: string, after: string): void {
  if (before === after || before.length < leastQuoted) return;
  const title = titleIn(space);
  const text = title && textOf(title);
  if (!title || text === null || !text.endsWith(before) || /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, text.length - before.length))) return;
  retitle(title, text.slice(0, text.length - before.length) + after);
}

/** Gives the file another title; a file that has none stays without. */
export function setTitle(space: Workspace, text: string): void {
  const title = titleIn(space);
  if (title && textOf(title) !== text) retitle(title, text);
}

const retitle = (title: Live, text: string): void => { setItems(title, [{ xml: escapeText(text), text }]); };
