import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a drafted part, as plain as can be: the tests must not lean on the reader of the product. */
export interface Node { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Node[]; text: string }

/** Parses, and throws where the XML is not well-formed. */
export function parse(xml: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => { throw error; });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => { const [last] = open.slice(-1); if (last) last.text += text; });
  parser.write(xml).close();
  return root;
}

export const all = (node: Node, name: string): readonly Node[] => node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
export const first = (node: Node, name: string): Node => {
  const [found] = all(node, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
export const attribute = (node: Node | undefined, name: string): string | undefined => node?.attributes[name];

export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
export function part(docx: Uint8Array, name: string): Node {
  const xml = partsOf(docx).get(name);
  if (xml === undefined) throw new Error(`no part ${name}`);
  return parse(xml);
}

/** Every paragraph of the body as `style | text`, in document order. */
export function outline(docx: Uint8Array): readonly string[] {
  return all(part(docx, "word/document.xml"), "w:p").map((paragraph) => {
    const style = attribute(all(paragraph, "w:pStyle")[0], "w:val") ?? "";
    return `${style.replace(/^TT/u, "")} | ${all(paragraph, "w:t").map(({ text }) => text).join("")}`;
  });
}
