import { attribute, escapeText, setAttribute } from "./attributes";
import { childrenOf, setItems, textOf, type Live } from "./live";

/** A place in a data part that a content control shows: the text of an element or the value of an attribute. */
export interface DataNode { readonly text: string; write(text: string): void }

interface Step { readonly uri: string; readonly name: string; readonly index: number }
export interface DataPath { readonly steps: readonly Step[]; readonly attribute: string | null }

const stepPattern = /^(?:([\w.-]+):)?([\p{L}_][\p{L}\p{N}_.-]*)(?:\[(\d+)\])?$/u;

/**
 * The paths that Word itself writes: from the root, an element after the other, each with its place among those of its
 * name. Null for any other: what a general XPath means is not guessed.
 */
export function readDataPath(xpath: string, prefixMappings: string): DataPath | null {
  const prefixes = new Map([...prefixMappings.matchAll(/xmlns(?::([\w.-]+))?\s*=\s*(?:'([^']*)'|"([^"]*)")/gu)].map(([, prefix = "", single, double]) => [prefix, single ?? double ?? ""]));
  const [path = "", attributeName] = xpath.trim().replace(/\/text\(\)(?:\[1\])?$/u, "").split("/@");
  if (!path.startsWith("/") || (attributeName !== undefined && !/^[\w.-]+$/u.test(attributeName))) return null;
  const steps: Step[] = [];
  for (const part of path.slice(1).split("/")) {
    const [whole, prefix, name = "", index = "1"] = stepPattern.exec(part) ?? [];
    const uri = prefix === undefined ? "" : prefixes.get(prefix);
    if (whole === undefined || uri === undefined || Number(index) < 1) return null;
    steps.push({ uri, name, index: Number(index) });
  }
  return { steps, attribute: attributeName ?? null };
}

/** The node of a part; null where the part has none there, or one that is more than text. */
export function findDataNode(root: Live, path: DataPath): DataNode | null {
  let level: readonly Live[] = [root];
  let scope: ReadonlyMap<string, string> = new Map();
  let found: Live | undefined;
  for (const { uri, name, index } of path.steps) {
    const outer = scope;
    found = level.filter((one) => isNamed(one, uri, name, within(one, outer)))[index - 1];
    if (found === undefined) return null;
    scope = within(found, outer);
    level = childrenOf(found);
  }
  if (found === undefined) return null;
  const node = found;
  if (path.attribute !== null) {
    const name = path.attribute;
    const value = attribute(node, name);
    return value === undefined ? null : { text: value, write: (text) => { setAttribute(node, name, text); } };
  }
  if (level.length > 0) return null;
  return { text: textOf(node), write: (text) => { setItems(node, [{ xml: escapeText(text), text }]); } };
}

function within(node: Live, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const own = Object.entries(node.element.attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  return own.length === 0 ? outer : new Map([...outer, ...own.map(([name, uri]) => [name.slice(6), uri] as const)]);
}

function isNamed(node: Live, uri: string, name: string, scope: ReadonlyMap<string, string>): boolean {
  const written = node.element.name;
  const colon = written.indexOf(":");
  return written.slice(colon + 1) === name && (scope.get(colon < 0 ? "" : written.slice(0, colon)) ?? "") === uri;
}
