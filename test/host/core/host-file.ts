import { child, childrenOf, descendants, itemsOf, liveRoot, nameOf, setItems, write, type Item, type Live } from "../../../src/ooxml/write/live";
import { workspace, type Workspace } from "../../../src/ooxml/write/parts";
import { paragraphText } from "../../../src/ooxml/write/pieces";
import { openPackage, type OfficePackage } from "../../../src/ooxml/package";
import { kindOf } from "../../../src/ooxml/relationships";
import { attribute } from "../../../src/ooxml/write/attributes";

/** The .docx behind the object model: its parts as trees that change in place. */
export class HostFile {
  private space: Workspace;
  /** Grows with every change. */
  revision = 0;
  constructor(docx: Uint8Array | string) { this.space = workspace(openPackage(docx)); }

  get package(): OfficePackage { return this.space.finish(); }
  get parts(): Workspace { return this.space; }
  /** Another file in its place. */
  become(docx: Uint8Array): void {
    this.space = workspace(openPackage(docx));
    this.revision += 1;
  }
  root(part: string): Live {
    const root = this.space.root(part);
    if (root === null) throw new Error(`no part ${part}`);
    return root;
  }
  get body(): Live {
    const body = child(this.root(this.space.pkg.mainPart), "w:body");
    if (!body) throw new Error("no body");
    return body;
  }
  get styles(): Live | null {
    const part = this.space.pkg.relationshipsOf(this.space.pkg.mainPart).find((one) => kindOf(one) === "styles")?.target;
    return part === undefined ? null : this.space.root(part);
  }
  /** Each section's `w:sectPr`, in order. */
  get sections(): readonly Live[] {
    return descendants(this.body, (one) => nameOf(one) !== "w:sectPrChange").filter((one) => nameOf(one) === "w:sectPr");
  }
  /** The part of a section's header or footer, its own or the one it takes from the section before. */
  headerPart(section: number, kind: "header" | "footer", type: string): string | null {
    for (let at = section; at >= 0; at -= 1) {
      const properties = this.sections[at];
      const reference = properties && childrenOf(properties).find((one) => nameOf(one) === `w:${kind}Reference` && (attribute(one, "w:type") ?? "default") === type);
      const id = reference && attribute(reference, "r:id");
      const found = id === undefined ? undefined : this.package.relationshipsOf(this.space.pkg.mainPart).find((one) => one.id === id);
      if (found) return found.target;
    }
    return null;
  }
}

/** What Word's `paragraphs` holds: those of tables and content controls too, of text boxes not. Source: reference of Word.Body. */
export const paragraphsIn = (root: Live): Live[] => descendants(root, (one) => nameOf(one) !== "w:p" && nameOf(one) !== "mc:Fallback").filter((one) => nameOf(one) === "w:p");

/** Text as Word gives it: a line break is a vertical tab, its hyphens are control characters. Source: Range.Text of Word's object model. */
export const wordText = (raw: string): string => raw.replace(/\n/gu, "\v").replace(/‑/gu, "\u001e").replace(/­/gu, "\u001f");
export const textOfParagraph = (paragraph: Live): string => wordText(paragraphText(paragraph).text);

export const styleNameOf = (style: Live): string => {
  const name = child(style, "w:name");
  return (name && attribute(name, "w:val")) ?? "";
};

/** The content of the package's body, without its section properties. */
export function bodyOf(pkg: OfficePackage): { readonly blocks: readonly Live[]; readonly section: Live | null; readonly styles: Live | null } {
  const root = liveRoot(pkg.part(pkg.mainPart) ?? "");
  const body = child(root, "w:body");
  const all = body ? childrenOf(body) : [];
  const part = pkg.relationshipsOf(pkg.mainPart).find((one) => kindOf(one) === "styles")?.target;
  const styles = part === undefined ? null : pkg.part(part);
  return {
    blocks: all.filter((one) => nameOf(one) !== "w:sectPr").map(detached), section: all.find((one) => nameOf(one) === "w:sectPr") ?? null,
    styles: styles === null ? null : liveRoot(styles),
  };
}

const detached = (node: Live): Live => {
  const copy = liveRoot(write(node));
  copy.touched = true;
  return copy;
};

export function replaceNode(node: Live, made: readonly Live[]): void {
  const { parent } = node;
  if (parent === null) throw new Error("the paragraph is no longer there");
  setItems(parent, itemsOf(parent).flatMap((item): Item[] => (item === node ? [...made] : [item])));
  node.parent = null;
}
export const isThere = (node: Live, root: Live): boolean => {
  for (let at: Live | null = node; at !== null; at = at.parent) if (at === root) return true;
  return false;
};
