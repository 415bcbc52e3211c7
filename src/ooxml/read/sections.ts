import { mm, pt, ptToMm, type Mm, type Pt } from "../../shared/measure";
import type { StoryName, WordSection } from "../model";
import { isElement, type XmlElement } from "../xml";
import { childOf, hasOn } from "./tree";
import { integer, twips } from "./units";

type Which = "default" | "first" | "even";
type References = Readonly<Partial<Record<Which, StoryName>>>;
/** A section as its `w:sectPr` has it: nothing inherited, no paragraphs yet. */
export interface SectionProperties extends Omit<WordSection, "index" | "first" | "last" | "headers" | "footers"> {
  readonly ownHeaders: References;
  readonly ownFooters: References;
}

/** A page as Word makes it where the file says nothing: US Letter, an inch all round. */
const letter = { width: pt(612), height: pt(792), margin: pt(72), distance: pt(36) };

/** `storyOf` names the story of a relationship id; null where it leads nowhere. */
export function readSection(sectPr: XmlElement | null, storyOf: (id: string, kind: "header" | "footer") => StoryName | null): SectionProperties {
  const size = childOf(sectPr, "w:pgSz");
  const margins = childOf(sectPr, "w:pgMar");
  const numbers = childOf(sectPr, "w:pgNumType");
  const length = (element: XmlElement | null, name: string, otherwise: Pt): Mm => ptToMm(twips(element?.attributes[name]) ?? otherwise);
  const width = length(size, "w:w", letter.width);
  const height = length(size, "w:h", letter.height);
  const start = childOf(sectPr, "w:type")?.attributes["w:val"];
  return {
    width, height,
    // Word lays out by the lengths; the word is only kept beside them.
    orientation: size?.attributes["w:orient"] === "landscape" || width > height ? "landscape" : "portrait",
    margins: {
      // A negative top or bottom margin means «exactly», even where the page header is taller.
      top: mm(Math.abs(length(margins, "w:top", letter.margin))), bottom: mm(Math.abs(length(margins, "w:bottom", letter.margin))),
      left: length(margins, "w:left", letter.margin), right: length(margins, "w:right", letter.margin), gutter: length(margins, "w:gutter", pt(0)),
    },
    headerDistance: length(margins, "w:header", letter.distance),
    footerDistance: length(margins, "w:footer", letter.distance),
    titlePage: hasOn(sectPr, "w:titlePg"),
    start: start === "continuous" || start === "oddPage" || start === "evenPage" || start === "nextColumn" ? start : "nextPage",
    pageNumberStart: integer(numbers?.attributes["w:start"]),
    pageNumberFormat: numbers?.attributes["w:fmt"] ?? "decimal",
    columns: Math.max(1, Math.min(45, integer(childOf(sectPr, "w:cols")?.attributes["w:num"]) ?? 1)),
    assumed: size === null || margins === null,
    ownHeaders: readReferences(sectPr, "header", storyOf),
    ownFooters: readReferences(sectPr, "footer", storyOf),
  };
}

function readReferences(sectPr: XmlElement | null, kind: "header" | "footer", storyOf: (id: string, kind: "header" | "footer") => StoryName | null): References {
  const references: Partial<Record<Which, StoryName>> = {};
  for (const node of sectPr?.children ?? []) {
    if (!isElement(node) || node.name !== `w:${kind}Reference`) continue;
    const which = node.attributes["w:type"];
    const story = storyOf(node.attributes["r:id"] ?? "", kind);
    if (story !== null) references[which === "first" || which === "even" ? which : "default"] = story;
  }
  return references;
}

const noStories = { default: null, first: null, even: null };

/** Puts sections in a row: what one does not name for its page headers and footers, it has from the one before. */
export function joinSections(parts: readonly { readonly properties: SectionProperties; readonly first: number; readonly last: number }[]): readonly WordSection[] {
  let headers: WordSection["headers"] = noStories;
  let footers: WordSection["footers"] = noStories;
  return parts.map(({ properties: { ownHeaders, ownFooters, ...properties }, first, last }, index) => {
    headers = { ...headers, ...ownHeaders };
    footers = { ...footers, ...ownFooters };
    return { ...properties, index, first, last, headers, footers };
  });
}
