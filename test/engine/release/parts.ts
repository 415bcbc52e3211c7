import { openPackage } from "../../../src/ooxml/package";

interface Added { readonly part: string; readonly xml: string; readonly type: string; readonly kind: string; readonly of?: string }
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const w = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

/** The same file with a part and the relationship to it, from the main part where `of` is not given. */
export function withPart(input: Uint8Array | string, { part, xml, type, kind, of }: Added, target = `/${part}`, mode = ""): Uint8Array {
  const pkg = openPackage(input);
  const owner = of ?? pkg.mainPart;
  const slash = owner.lastIndexOf("/") + 1;
  const name = `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
  const relationships = pkg.part(name) ?? `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const relationship = `<Relationship Id="rIdT${relationships.length}" Type="${kind.startsWith("http") ? kind : office + kind}" Target="${target}"${mode}/>`;
  const changes = new Map<string, string>([[name, relationships.replace("</Relationships>", `${relationship}</Relationships>`)]]);
  if (xml !== "") changes.set(part, xml);
  return pkg.withParts(changes, new Map([[part, type], [name, "application/vnd.openxmlformats-package.relationships+xml"]])).save();
}

export const withComment = (input: Uint8Array | string): Uint8Array => withPart(input, {
  part: "word/comments.xml", type: `${wordType}comments+xml`, kind: "comments",
  xml: `<w:comments ${w}><w:comment w:id="1" w:author="Trưởng phòng" w:date="2026-06-10T08:00:00Z"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment></w:comments>`,
});

export const withProperties = (input: Uint8Array | string): Uint8Array => withPart(withPart(input, {
  part: "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml", of: "",
  kind: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  xml: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title></dc:title><dc:creator>Lê Văn Tám</dc:creator><cp:lastModifiedBy>may-tinh-7</cp:lastModifiedBy></cp:coreProperties>`,
}), {
  part: "docProps/app.xml", type: "application/vnd.openxmlformats-officedocument.extended-properties+xml", of: "", kind: "extended-properties",
  xml: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application><Company>Công ty cũ</Company></Properties>`,
});

export const withTemplate = (input: Uint8Array | string): Uint8Array => {
  const pkg = openPackage(input);
  const settings = pkg.part("word/settings.xml");
  if (settings === null) throw new Error("no settings");
  const named = pkg.withParts(new Map([["word/settings.xml", settings.replace(/(<w:settings\b[^>]*>)/u, `$1<w:attachedTemplate xmlns:r="${office.slice(0, -1)}" r:id="rIdT88"/>`)]])).save();
  return withPart(named, { part: "x", xml: "", type: "", kind: "attachedTemplate", of: "word/settings.xml" }, "file:///D:/Le%20Van%20Tam/mau.dotx", ` TargetMode="External"`);
};

export const withWatermark = (input: Uint8Array | string, words: string): Uint8Array => withPart(input, {
  part: "word/header9.xml", type: `${wordType}header+xml`, kind: "header",
  xml: `<w:hdr ${w} xmlns:v="urn:schemas-microsoft-com:vml"><w:p><w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1"><v:textpath style="font-family:&quot;Times New Roman&quot;" string="${words}"/></v:shape></w:pict></w:r></w:p></w:hdr>`,
});
