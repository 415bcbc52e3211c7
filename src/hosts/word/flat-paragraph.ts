import { packageNamespace, writeFlatPart } from "../../ooxml/flat-opc";
import type { StoryName } from "../../ooxml/model";
import type { OfficePackage } from "../../ooxml/package";
import { kindOf, officeRelationship } from "../../ooxml/relationships";
import { escapeAttribute, setAttribute } from "../../ooxml/write/attributes";
import { append, liveRoot, make, write, type Live } from "../../ooxml/write/live";
import { storyTree, type StoryTree } from "../../ooxml/write/locate";
import { ensureChild } from "../../ooxml/write/schema-order";

/** A paragraph style that says a line's height, which no property of Word's model can. */
export interface LineStyle { readonly id: string; readonly name: string; readonly basedOn: string | null; readonly rule: "exact" | "atLeast"; readonly line: number }

/** Single paragraphs of a package as Flat OPC for `insertOoxml`, with the styles, numbering and pictures that they need. */
export interface ParagraphWriter { flat(story: StoryName, index: number, style?: LineStyle): string | null }

const carried: ReadonlySet<string> = new Set(["styles", "numbering", "theme", "fontTable"]);

export function paragraphWriter(pkg: OfficePackage, partOf: (story: StoryName) => string | null): ParagraphWriter {
  const trees = new Map<StoryName, StoryTree | null>();
  const treeOf = (story: StoryName): StoryTree | null => {
    const known = trees.get(story);
    if (known !== undefined) return known;
    const part = partOf(story);
    const xml = part === null ? null : pkg.part(part);
    const tree = part === null || xml === null ? null : storyTree(story, part, liveRoot(xml));
    trees.set(story, tree);
    return tree;
  };
  return {
    flat(story, index, style) {
      const tree = treeOf(story);
      const paragraph = tree?.paragraph(index);
      if (!tree || !paragraph) return null;
      return flatOf(pkg, tree.part, openTagOf(tree.root), withoutSection(write(paragraph), style), style);
    },
  };
}

const openTagOf = (root: Live): string => root.source.slice(root.element.start, root.element.openEnd).replace(/^<[\w:]+/u, "<w:document").replace(/\/>$/u, ">");

/** The break that ends a section stays in the document; a copy of it would make another section. */
function withoutSection(xml: string, style?: LineStyle): string {
  const paragraph = make(xml.replace(/<w:sectPr[\s>][\s\S]*?<\/w:sectPr>|<w:sectPr[^>]*\/>/gu, ""));
  if (style) setAttribute(ensureChild(ensureChild(paragraph, "w:p", "w:pPr"), "w:pPr", "w:pStyle"), "w:val", style.id);
  return write(paragraph);
}

function flatOf(pkg: OfficePackage, source: string, open: string, paragraph: string, style?: LineStyle): string {
  const used = new Set([...paragraph.matchAll(/\br:\w+="([^"]*)"/gu)].map(([, id]) => id));
  const ofPart = pkg.relationshipsOf(source).filter((one) => used.has(one.id));
  const ofMain = pkg.relationshipsOf(pkg.mainPart).filter((one) => !one.external && carried.has(kindOf(one) ?? ""));
  const relationships = [
    ...ofPart.map((one) => ({ id: one.id, type: one.type, target: one.external ? one.target : `/${one.target}`, external: one.external })),
    ...ofMain.map((one, i) => ({ id: `rIdMain${i}`, type: one.type, target: `/${one.target}`, external: false })),
  ].map(({ id, type, target, external }) => `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"${external ? " TargetMode=\"External\"" : ""}/>`);
  const targets = [...new Set([...ofPart.filter((one) => !one.external), ...ofMain].map((one) => one.target))];
  const parts = targets.flatMap((name) => {
    const type = pkg.contentTypeOf(name);
    if (type === null) return [];
    const isXml = type.endsWith("+xml") || type.endsWith("/xml");
    const content = isXml ? pkg.part(name) : pkg.bytes(name);
    if (content === null) return [];
    return [writeFlatPart("pkg:", name, type, style && name.endsWith("styles.xml") && typeof content === "string" ? withStyle(content, style) : content)];
  });
  const relationshipType = "application/vnd.openxmlformats-package.relationships+xml";
  const relationshipPart = (name: string, content: string): string =>
    writeFlatPart("pkg:", name, relationshipType, `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`);
  return `<pkg:package xmlns:pkg="${packageNamespace}">${[
    relationshipPart("_rels/.rels", `<Relationship Id="rId1" Type="${officeRelationship}officeDocument" Target="word/document.xml"/>`),
    writeFlatPart("pkg:", "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", `${open}<w:body>${paragraph}</w:body></w:document>`),
    relationshipPart("word/_rels/document.xml.rels", relationships.join("")),
    ...parts,
  ].join("")}</pkg:package>`;
}

function withStyle(styles: string, { id, name, basedOn, rule, line }: LineStyle): string {
  const root = liveRoot(styles);
  const parent = basedOn === null ? "" : `<w:basedOn w:val="${escapeAttribute(basedOn)}"/>`;
  append(root, make(`<w:style w:type="paragraph" w:customStyle="1" w:styleId="${escapeAttribute(id)}"><w:name w:val="${escapeAttribute(name)}"/>${parent}<w:qFormat/><w:pPr><w:spacing w:line="${Math.round(line * 20)}" w:lineRule="${rule}"/></w:pPr></w:style>`));
  return styles.slice(0, root.element.start) + write(root);
}
