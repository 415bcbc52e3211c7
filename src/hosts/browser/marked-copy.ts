import { openPackage, type OfficePackage } from "../../ooxml/package";
import { kindOf, officeRelationship, relationshipPartOf } from "../../ooxml/relationships";
import { isElement, parseXml, type XmlElement } from "../../ooxml/xml";
import { markOf } from "./mark-name";

/**
 * A copy for the viewer only, with a bookmark at the head of every paragraph that says which it is. Paragraphs are counted
 * as the reader counts them (of an AlternateContent only the Choice); those of a Fallback, which a viewer may draw instead,
 * get the names of their counterparts in the Choice.
 */
export function markedCopy(input: Uint8Array): Uint8Array {
  const pkg = openPackage(input);
  const changes = new Map<string, string>();
  const mark = (part: string, story: string): void => {
    const xml = pkg.part(part);
    if (xml !== null) changes.set(part, withMarks(xml, story));
  };
  mark(pkg.mainPart, "body");
  for (const relationship of pkg.relationshipsOf(pkg.mainPart)) {
    if (relationship.external) continue;
    const kind = kindOf(relationship);
    if (kind === "header" || kind === "footer") mark(relationship.target, `${kind}:${relationship.target}`);
    else if (kind === "footnotes" || kind === "endnotes") mark(relationship.target, kind);
  }
  return withEmptyFirstHeaders(pkg, changes).save();
}

const emptyHeader = { part: "word/tt-empty-header.xml", id: "ttEmptyHeader", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml" };

/** «Different first page» without a header of its own is blank in Word; the viewer would take the default one. */
function withEmptyFirstHeaders(pkg: OfficePackage, changes: Map<string, string>): OfficePackage {
  const main = changes.get(pkg.mainPart) ?? "";
  const relationships = relationshipPartOf(pkg.mainPart);
  const before = pkg.part(relationships);
  const after = main.replace(/(<w:sectPr\b[^>]*>)((?:(?!<\/w:sectPr>)[\s\S])*)/gu, (whole, start: string, inside: string) =>
    /<w:titlePg(?:\/>| w:val="(?:1|true|on)")/u.test(inside) && inside.includes("<w:headerReference") && !inside.includes(`w:type="first"`)
      ? `${start}<w:headerReference w:type="first" r:id="${emptyHeader.id}"/>${inside}` : whole);
  if (after === main || before === null || !main.includes("xmlns:r=")) return pkg.withParts(changes);
  changes.set(pkg.mainPart, after);
  changes.set(relationships, before.replace("</Relationships>", `<Relationship Id="${emptyHeader.id}" Type="${officeRelationship}header" Target="/${emptyHeader.part}"/></Relationships>`));
  changes.set(emptyHeader.part, `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:hdr>`);
  return pkg.withParts(changes, new Map([[emptyHeader.part, emptyHeader.type]]));
}

interface Splice { readonly at: number; readonly until: number; readonly text: string }

function withMarks(xml: string, story: string): string {
  const splices: Splice[] = [];
  let next = 0;

  const visit = (element: XmlElement, take: () => number): void => {
    if (element.name === "mc:AlternateContent") {
      const first = next;
      const [counted, ...others] = element.children.filter(isElement);
      if (counted) visitAll(counted, take);
      const last = next;
      for (const other of others) {
        let again = first;
        visitAll(other, () => (again < last ? again++ : -1));
      }
      return;
    }
    if (element.name === "w:p") {
      const index = take();
      if (index >= 0) splices.push(spliceFor(element, markOf(story, index), splices.length));
    }
    visitAll(element, take);
  };
  const visitAll = (element: XmlElement, take: () => number): void => {
    for (const child of element.children) if (isElement(child)) visit(child, take);
  };
  visit(parseXml(xml), () => next++);

  let out = "";
  let from = 0;
  for (const { at, until, text } of splices.sort((a, b) => a.at - b.at)) {
    out += xml.slice(from, at) + text;
    from = until;
  }
  return out + xml.slice(from);
}

/** Ids beside those that Word gives, so that none is taken twice. */
const firstId = 1_000_000_000;

function spliceFor(paragraph: XmlElement, name: string, count: number): Splice {
  const id = firstId + count;
  const mark = `<w:bookmarkStart w:id="${id}" w:name="${name.replace(/&/gu, "&amp;").replace(/"/gu, "&quot;").replace(/</gu, "&lt;")}"/><w:bookmarkEnd w:id="${id}"/>`;
  const isEmpty = paragraph.openEnd === paragraph.end;
  if (isEmpty) return { at: paragraph.end - 2, until: paragraph.end, text: `>${mark}</w:p>` };
  const properties = paragraph.children.find((child): child is XmlElement => isElement(child) && child.name === "w:pPr");
  const at = properties ? properties.end : paragraph.openEnd;
  return { at, until: at, text: mark };
}
