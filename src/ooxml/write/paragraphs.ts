import type { EditOutcome, NewParagraph } from "../edits";
import { ancestors, child, childrenOf, descendants, detach, insertBeside, nameOf, setItems, type Live } from "./live";
import { newParagraph } from "./new-paragraph";
import { holdsLock, refusalFor } from "./guards";
import type { ParagraphNow } from "./paragraph-properties";
import { paragraphText } from "./pieces";

const blocks: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml", "w:altChunk"]);
/** What a paragraph holds that would be lost with it and is more than its text. */
const precious: ReadonlySet<string> = new Set([
  "w:drawing", "w:pict", "w:object", "w:footnoteReference", "w:endnoteReference", "w:footnoteRef", "w:endnoteRef", "w:commentReference",
  "m:oMath", "m:oMathPara", "w:altChunk", "w:subDoc",
]);
/** Ends of ranges may stand between paragraphs as well, so they stay behind when their paragraph goes. */
const rangeMarks = /^w:(?:bookmark|commentRange|perm|move(?:From|To)Range|customXml\w*Range)(?:Start|End)$/u;

/** New paragraphs behind the same neighbour come in the order of the plan: the caller passes the last one made. */
export function insertParagraph(neighbour: Live, behind: Live, where: "before" | "after", wanted: NewParagraph, now: ParagraphNow): Live {
  const made = newParagraph(wanted, neighbour, now);
  insertBeside(behind, where, made);
  return made;
}

const carriesSection = (paragraph: Live): boolean => {
  const properties = child(paragraph, "w:pPr");
  return properties !== undefined && child(properties, "w:sectPr") !== undefined;
};

/** A cell, a text box, a header must end in a paragraph, and two tables without one between them become one. */
function mustStay(paragraph: Live): boolean {
  const siblings = paragraph.parent === null ? [] : childrenOf(paragraph.parent).filter((one) => blocks.has(nameOf(one)));
  const at = siblings.indexOf(paragraph);
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  const beforeIsTable = before !== undefined && nameOf(before) === "w:tbl";
  return siblings.length <= 1 || (beforeIsTable && (after === undefined || nameOf(after) === "w:tbl"));
}

export function canRemove(paragraph: Live): Exclude<EditOutcome, "done"> | null {
  const refusal = refusalFor(paragraph);
  if (refusal !== null) return refusal;
  if (holdsLock(paragraph)) return "locked";
  if (!fieldsAreWhole(paragraph)) return "field";
  if (descendants(paragraph).some((one) => precious.has(nameOf(one)))) return "unsupported";
  const stays = mustStay(paragraph) || carriesSection(paragraph);
  return stays && paragraphText(paragraph).text === "" ? "unsupported" : null;
}

/** Takes the paragraph out, or its content where the paragraph itself has to stay. */
export function removeParagraph(paragraph: Live): void {
  const marks = descendants(paragraph).filter((one) => rangeMarks.test(nameOf(one)));
  if (mustStay(paragraph) || carriesSection(paragraph)) {
    const properties = child(paragraph, "w:pPr");
    setItems(paragraph, [...(properties ? [properties] : []), ...marks]);
    return;
  }
  if (marks.length > 0) insertBeside(paragraph, "before", ...marks);
  detach(paragraph);
}

export function canMove(paragraph: Live, target: Live): Exclude<EditOutcome, "done"> | null {
  const refusal = refusalFor(paragraph) ?? refusalFor(target);
  if (refusal !== null) return refusal;
  if (!fieldsAreWhole(paragraph)) return "field";
  const inside = [...ancestors(target)].includes(paragraph);
  return paragraph === target || inside || mustStay(paragraph) || carriesSection(paragraph) ? "unsupported" : null;
}

export function moveParagraph(paragraph: Live, where: "before" | "after", target: Live): void {
  detach(paragraph);
  insertBeside(target, where, paragraph);
}

/** Every field that begins in the paragraph ends in it, and the other way round. */
function fieldsAreWhole(paragraph: Live): boolean {
  let open = 0;
  for (const one of descendants(paragraph, (node) => nameOf(node) !== "w:p")) {
    const type = nameOf(one) === "w:fldChar" ? one.element.attributes["w:fldCharType"] : undefined;
    if (type === "begin") open += 1;
    if (type === "end") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
