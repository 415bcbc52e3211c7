// Tier: WordApi 1.3
/// <reference types="office-js" />
import type { StoryName, WordFile } from "../../ooxml/model";
import { placeOfStory, type HeaderPlace, type Shown } from "./perform";
import { matchParagraphs, paragraphsOf } from "./word-text";

/** Asks for a story's paragraphs with their text; null where Word's model does not reach it. */
export function loadStory(context: Word.RequestContext, file: WordFile | null, story: StoryName): Word.ParagraphCollection | null {
  const body = story === "body" ? context.document.body : file && bodyOfStory(context, file, story);
  if (!body) return null;
  body.paragraphs.load("items/text");
  return body.paragraphs;
}

function bodyOfStory(context: Word.RequestContext, file: WordFile, story: StoryName): Word.Body | null {
  const place = placeOfStory(file, story);
  return place && bodyAt(context, place);
}

/** Where the section has no such header yet, Word makes an empty one as soon as it is written to. */
export function bodyAt(context: Word.RequestContext, place: HeaderPlace): Word.Body {
  let section = context.document.sections.getFirst();
  for (let i = 0; i < place.section; i += 1) section = section.getNext();
  return place.kind === "header" ? section.getHeader(place.type) : section.getFooter(place.type);
}

export const shownOf = (file: WordFile, story: StoryName, loaded: Word.ParagraphCollection): Shown =>
  ({ items: loaded.items, match: matchParagraphs(paragraphsOf(file, story), loaded.items.map(({ text }) => text)) });
