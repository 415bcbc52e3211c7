import { touch, type Live } from "./live";

const pattern = /(\s+)([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/gu;

export const escapeText = (value: string): string => value.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
export const escapeAttribute = (value: string): string =>
  escapeText(value).replace(/"/gu, "&quot;").replace(/\t/gu, "&#9;").replace(/\n/gu, "&#10;").replace(/\r/gu, "&#13;");

const openTag = (node: Live): string => node.open ?? node.source.slice(node.element.start, node.element.openEnd);
const decode = (value: string): string => value.replace(/&(lt|gt|quot|apos|amp|#\d+|#x[\da-f]+);/giu, (all, name: string) => {
  if (name.startsWith("#")) return String.fromCodePoint(Number(name[1] === "x" ? `0${name.slice(1)}` : name.slice(1)));
  return ({ lt: "<", gt: ">", quot: "\"", apos: "'", amp: "&" } as Readonly<Record<string, string>>)[name] ?? all;
});

export function attribute(node: Live, name: string): string | undefined {
  if (node.open === null) return node.element.attributes[name];
  for (const [, , found, value = ""] of node.open.matchAll(pattern)) if (found === name) return decode(value.slice(1, -1));
  return undefined;
}

/** Sets or (`null`) removes one attribute within the text of the start tag; the others keep order, quotes and spacing. */
export function setAttribute(node: Live, name: string, value: string | null): void {
  if ((attribute(node, name) ?? null) === value) return;
  let found = false;
  const changed = openTag(node).replace(pattern, (all, space: string, key: string) => {
    if (key !== name) return all;
    found = true;
    return value === null ? "" : `${space}${name}="${escapeAttribute(value)}"`;
  });
  node.open = found || value === null ? changed : changed.replace(/\s*\/?>$/u, (end) => ` ${name}="${escapeAttribute(value)}"${end.trimStart()}`);
  touch(node);
}

export function setAttributes(node: Live, values: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(values)) setAttribute(node, name, value);
}
