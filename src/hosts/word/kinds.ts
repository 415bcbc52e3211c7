import type { Edit } from "../../document/edits";
import type { StoryName } from "../../ooxml/model";

/** Where an edit can be made at all. */
export type Way =
  /** In the open document, through its paragraphs. */
  | "paragraphs"
  /** Through the section's page set-up, where Word has one. */
  | "page"
  /** Through the section's page header, where Word can put a field there. */
  | "number"
  /** A data part of the file. */
  | "data"
  /** Only in a copy. */
  | "copy";

const ofParagraphs: ReadonlySet<Edit["do"]> = new Set<Edit["do"]>(["replaceText", "formatRun", "formatParagraph", "insertParagraph", "removeParagraph", "moveParagraph", "insertLine", "resizeLine", "removeLine"]);

export function wayOf(edit: Edit): Way {
  if (edit.do === "customXmlPart") return "data";
  if (edit.do === "formatPage") return edit.set.pageNumberStart === undefined && edit.set.pageNumberFormat === undefined ? "page" : "copy";
  if (edit.do === "pageNumberField" || edit.do === "removePageNumber") return "number";
  if (!ofParagraphs.has(edit.do) || !("at" in edit)) return "copy";
  return isReachableStory(edit.at.story) ? "paragraphs" : "copy";
}

/** Notes need WordApi 1.5, and no rule mends one yet. */
const isReachableStory = (story: StoryName): boolean => story === "body" || story.startsWith("header:") || story.startsWith("footer:");

export const movesParagraphs = (edit: Edit): boolean => edit.do === "insertParagraph" || edit.do === "removeParagraph" || edit.do === "moveParagraph";
