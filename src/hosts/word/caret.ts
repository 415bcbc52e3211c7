// Tier: WordApi 1.3
/// <reference types="office-js" />
import type { OpenedFile, ParagraphPatch } from "../../document/open";
import type { WordParagraph } from "../../ooxml/model";
import { openPackage } from "../../ooxml/package";
import { isElement, parseXml, type XmlElement } from "../../ooxml/xml";
import type { Batches } from "./batch";
import { isReachable, paragraphsOf, sameText } from "./word-text";

/**
 * The paragraph at the caret against what is known: a patch where its text changed, none where it did not, null where it cannot
 * be told which one it is. One round trip; its neighbours' texts tell its place. `told` are the paragraphs of which a patch was
 * handed over since: theirs is another one also where they read as before.
 */
export function readCaret(batches: Batches, known: OpenedFile, told: ReadonlySet<number>): Promise<{ readonly patch: ParagraphPatch | null } | null> {
  return batches.run(async (context, sync) => {
    const paragraph = context.document.getSelection().paragraphs.getFirst();
    const [before, behind] = [paragraph.getPreviousOrNullObject(), paragraph.getNextOrNullObject()];
    for (const one of [paragraph, before, behind]) one.load("text");
    const ooxml = paragraph.getOoxml();
    await sync();
    const texts = [before, paragraph, behind].map((one) => (one.isNullObject ? null : one.text));
    const here = placeOf(paragraphsOf(known.file, "body").filter(isReachable), texts[0] ?? null, texts[2] ?? null);
    const shown = texts[1];
    if (here === null || shown === null || shown === undefined) return null;
    if (sameText(here.text, shown) && !told.has(here.index)) return { patch: null };
    const xml = paragraphXml(ooxml.value, shown);
    return xml === null ? null : { patch: { story: "body", index: here.index, xml } };
  }, 10_000);
}

/** The only paragraph that stands between these two. */
function placeOf(all: readonly WordParagraph[], before: string | null, behind: string | null): WordParagraph | null {
  const fits = (one: WordParagraph | undefined, text: string | null): boolean => (one === undefined ? text === null : text !== null && sameText(one.text, text));
  const found = all.filter((_one, i) => fits(all[i - 1], before) && fits(all[i + 1], behind));
  return found.length === 1 ? found[0] ?? null : null;
}

/** The `w:p` with that text: at the end of a cell a Mac gives the whole row (office-js issue 6751). */
function paragraphXml(flat: string, shown: string): string | null {
  const pkg = openPackage(flat);
  const xml = pkg.part(pkg.mainPart) ?? "";
  const candidates = paragraphsIn(parseXml(xml)).filter((one) => sameText(plainText(one), shown));
  const [only] = candidates;
  return only && candidates.length === 1 ? xml.slice(only.start, only.end) : null;
}
const paragraphsIn = (element: XmlElement): readonly XmlElement[] =>
  element.name === "w:p" ? [element] : element.children.filter(isElement).flatMap(paragraphsIn);

const shownAs: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011", "w:softHyphen": "\u00ad" };
function plainText(element: XmlElement): string {
  if (["w:pPr", "w:rPr", "w:instrText", "w:delText", "w:txbxContent", "mc:Fallback"].includes(element.name)) return "";
  if (element.name === "w:t") return element.children.map((one) => (isElement(one) ? "" : one.text)).join("");
  return shownAs[element.name] ?? element.children.filter(isElement).map(plainText).join("");
}
