import type { OfficePackage } from "../package";
import { kindOf } from "../relationships";
import { isElement, parseXml, type XmlElement } from "../xml";

/** What a file carries besides the text that a reader sees: what writing it left behind. */
export interface PackageExtras {
  readonly comments: number;
  /** Tracked changes that wait, of every kind and in every story. */
  readonly trackedChanges: number;
  /** Content controls that still show their prompt. */
  readonly prompts: number;
  /** Words drawn behind the text of pages. */
  readonly watermarks: readonly string[];
  readonly embeddedFonts: number;
  /** Who and what made the file; only what is not empty. */
  readonly properties: readonly FileProperty[];
}
export const propertyNames = ["creator", "lastModifiedBy", "company", "manager", "title", "subject", "keywords", "category", "description", "template", "people", "custom"] as const;
export type PropertyName = (typeof propertyNames)[number];
export interface FileProperty { readonly name: PropertyName; readonly value: string }

/** Where a property stands: in which part of the package, under which local name. */
export const propertyPlaces: Readonly<Record<"core-properties" | "extended-properties", readonly (readonly [element: string, name: PropertyName])[]>> = {
  "core-properties": [["creator", "creator"], ["lastModifiedBy", "lastModifiedBy"], ["title", "title"], ["subject", "subject"], ["keywords", "keywords"], ["category", "category"], ["description", "description"]],
  "extended-properties": [["Company", "company"], ["Manager", "manager"]],
};

const stories: ReadonlySet<string> = new Set(["header", "footer", "footnotes", "endnotes"]);
/** Revisions, but for the ends of ranges, which come with a beginning. */
const revision = /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|[a-z]+Pr(?:Ex)?Change|tblGridChange|numberingChange)[\s/>]/giu;
const prompt = /<w:showingPlcHdr(?:\s*\/>|\s+w:val="(?:1|true|on)"\s*\/>)/gu;
const drawnWords = /<v:textpath\b[^>]*\bstring="([^"]*)"/gu;

export function readExtras(pkg: OfficePackage): PackageExtras {
  const own = pkg.relationshipsOf(pkg.mainPart).filter((one) => !one.external);
  const texts = [pkg.mainPart, ...own.filter((one) => stories.has(kindOf(one))).map((one) => one.target)].map((part) => pkg.part(part) ?? "");
  const comments = own.filter((one) => kindOf(one) === "comments").map((one) => pkg.part(one.target) ?? "");
  const fonts = own.filter((one) => kindOf(one) === "fontTable").flatMap((one) => pkg.relationshipsOf(one.target)).filter((one) => kindOf(one) === "font");
  return {
    comments: count(comments, /<w:comment[\s>]/gu),
    trackedChanges: count(texts, revision),
    prompts: count(texts, prompt),
    watermarks: texts.slice(1).flatMap((text) => [...text.matchAll(drawnWords)].map(([, words = ""]) => words)),
    embeddedFonts: fonts.length,
    properties: [...rootProperties(pkg), ...ownProperties(pkg)],
  };
}

const count = (texts: readonly string[], pattern: RegExp): number => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);

function rootProperties(pkg: OfficePackage): FileProperty[] {
  return pkg.relationshipsOf("").flatMap((one): FileProperty[] => {
    const kind = kindOf(one);
    const root = one.external ? null : rootOf(pkg, one.target);
    if (root === null) return [];
    if (kind === "custom-properties") {
      const names = root.children.filter(isElement).map((child) => child.attributes["name"] ?? "").filter(Boolean);
      return names.length === 0 ? [] : [{ name: "custom", value: names.join(", ") }];
    }
    const places = kind === "core-properties" || kind === "extended-properties" ? propertyPlaces[kind] : [];
    return places.flatMap(([element, name]) => {
      const value = textOf(root.children.filter(isElement).find((child) => child.name.replace(/^.*:/u, "") === element)).trim();
      return value === "" ? [] : [{ name, value }];
    });
  });
}

/** The template that the document was made from, with its path, and the people who marked it. */
function ownProperties(pkg: OfficePackage): FileProperty[] {
  const own = pkg.relationshipsOf(pkg.mainPart);
  const templates = own.filter((one) => kindOf(one) === "settings" && !one.external).flatMap((one) => pkg.relationshipsOf(one.target))
    .filter((one) => kindOf(one) === "attachedTemplate").map((one) => decoded(one.target));
  const people = own.filter((one) => kindOf(one) === "people" && !one.external)
    .flatMap((one) => rootOf(pkg, one.target)?.children.filter(isElement) ?? []).map((person) => person.attributes["w15:author"] ?? "").filter(Boolean);
  return [
    ...templates.map((value): FileProperty => ({ name: "template", value })),
    ...(people.length > 0 ? [{ name: "people", value: [...new Set(people)].join(", ") } as const] : []),
  ];
}

/** Null for a part that is not there or damaged: nothing of the text depends on it. */
function rootOf(pkg: OfficePackage, part: string): XmlElement | null {
  try {
    const xml = pkg.part(part);
    return xml === null ? null : parseXml(xml);
  } catch {
    return null;
  }
}

const textOf = (element: XmlElement | undefined): string => element?.children.map((child) => isElement(child) ? textOf(child) : child.text).join("") ?? "";

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
