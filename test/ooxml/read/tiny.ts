import type { OfficePackage } from "../../../src/ooxml/package";
import { readWordFile } from "../../../src/ooxml/read";
import type { WordFile, WordParagraph } from "../../../src/ooxml/model";

const namespaces = [
  "w=http://schemas.openxmlformats.org/wordprocessingml/2006/main", "r=http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "wp=urn:wp", "a=urn:a", "wps=urn:wps", "wpg=urn:wpg", "pic=urn:pic", "v=urn:v", "o=urn:o", "mc=urn:mc", "m=urn:m", "w14=urn:w14",
].map((one) => `xmlns:${one.replace("=", "=\"")}"`).join(" ");

const root = (name: string, content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${name} ${namespaces}>${content}</w:${name}>`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** What a tiny file is made of: the content of each part's root. */
export interface Tiny {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly fontTable?: string;
  /** A whole part. */
  readonly theme?: string;
  readonly footnotes?: string;
  /** Relationship id (`h1` for page headers, `f1` for page footers) → content. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly customXml?: string;
  readonly signed?: boolean;
}

export type TinyPackage = Pick<OfficePackage, "container" | "mainPart" | "partNames" | "part" | "relationshipsOf">;

export function tinyPackage(tiny: Tiny): TinyPackage {
  const parts = new Map<string, string>([["word/document.xml", root("document", `<w:body>${tiny.body}</w:body>`)]]);
  const relationships: { id: string; type: string; target: string; external: boolean }[] = [];
  const add = (id: string, kind: string, target: string, xml: string | undefined): void => {
    if (xml === undefined) return;
    parts.set(target, xml);
    relationships.push({ id, type: office + kind, target, external: false });
  };
  const wrap = (name: string, content: string | undefined): string | undefined => content === undefined ? undefined : root(name, content);
  add("rs", "styles", "word/styles.xml", wrap("styles", tiny.styles));
  add("rn", "numbering", "word/numbering.xml", wrap("numbering", tiny.numbering));
  add("re", "settings", "word/settings.xml", wrap("settings", tiny.settings));
  add("rf", "fontTable", "word/fontTable.xml", wrap("fonts", tiny.fontTable));
  add("rt", "theme", "word/theme/theme1.xml", tiny.theme);
  add("ro", "footnotes", "word/footnotes.xml", wrap("footnotes", tiny.footnotes));
  add("rc", "customXml", "customXml/item1.xml", tiny.customXml);
  for (const [id, content] of Object.entries(tiny.pages ?? {})) {
    const kind = id.startsWith("h") ? "header" : "footer";
    add(id, kind, `word/${kind}-${id}.xml`, root(kind === "header" ? "hdr" : "ftr", content));
  }
  if (tiny.signed) parts.set("_xmlsignatures/sig1.xml", "<Signature/>");
  return {
    container: "docx", mainPart: "word/document.xml", partNames: [...parts.keys()],
    part: (name) => parts.get(name) ?? null,
    relationshipsOf: (part) => part === "word/document.xml" ? relationships : [],
  };
}

export const read = (tiny: Tiny | string): WordFile => readWordFile(tinyPackage(typeof tiny === "string" ? { body: tiny } : tiny));
export const paragraphsOf = (tiny: Tiny | string): readonly WordParagraph[] => read(tiny).stories[0]?.paragraphs ?? [];
export const textsOf = (tiny: Tiny | string): readonly string[] => paragraphsOf(tiny).map((one) => one.text);

export function first(tiny: Tiny | string): WordParagraph {
  const [paragraph] = paragraphsOf(tiny);
  if (!paragraph) throw new Error("no paragraph");
  return paragraph;
}

export const p = (runs: string, pPr = ""): string => `<w:p>${pPr === "" ? "" : `<w:pPr>${pPr}</w:pPr>`}${runs}</w:p>`;
export const r = (text: string, rPr = ""): string => `<w:r>${rPr === "" ? "" : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const style = (id: string, content: string, type = "paragraph", attributes = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}" ${attributes}><w:name w:val="${id}"/>${content}</w:style>`;
