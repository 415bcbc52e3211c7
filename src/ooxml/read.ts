import { BadFileError } from "./bad-file";
import type { StoryName, WordFile, WordParagraph } from "./model";
import type { OfficePackage } from "./package";
import { kindOf, type Relationship } from "./relationships";
import { ownCopy, withoutChangingIds } from "./read/canonical";
import { readContext, sameSource, type ContextSource, type ReadContext } from "./read/context";
import { readCustomXml } from "./read/custom-xml";
import { replaceInBlocks } from "./read/replace";
import { joinSections, readSection } from "./read/sections";
import { readFontNames, readSettings } from "./read/settings";
import { readStory, settle, type StoryPlace, type StoryState } from "./read/story";

type Readable = Pick<OfficePackage, "container" | "mainPart" | "partNames" | "part" | "relationshipsOf">;

/** What a `WordFile` was made of, for reading it again. */
interface FileState { readonly context: ReadContext; readonly stories: readonly StoryState[]; readonly fontTable: readonly string[] }
const states = new WeakMap<WordFile, FileState>();

/**
 * Reads a whole package. With `previous` (an earlier result of this module) everything that is written the same, Word's ever
 * changing ids aside, is the same object again. Throws only `BadFileError`.
 */
export function readWordFile(pkg: Readable, previous?: WordFile): WordFile {
  const steps = readWordFileInSteps(pkg, previous);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a block at a step, for whoever must not be busy for long. */
export function* readWordFileInSteps(pkg: Readable, previous?: WordFile): Generator<void, WordFile> {
  const before = previous && states.get(previous);
  const relationships = pkg.relationshipsOf(pkg.mainPart).filter((one) => !one.external);
  const one = (kind: string): string | null => {
    const found = relationships.find((relationship) => kindOf(relationship) === kind);
    return found ? pkg.part(found.target) : null;
  };
  const named = storiesNamed(relationships, pkg.partNames);
  const source: ContextSource = { styles: steady(one("styles")), numbering: steady(one("numbering")), theme: one("theme"), stories: named };
  const isSameContext = before !== undefined && sameSource(before.context.source, source);
  const context = isSameContext ? before.context : readContext(source);
  yield;
  function* readPart(place: StoryPlace): Generator<void, StoryState | null> {
    const xml = pkg.part(place.part);
    const old = isSameContext ? before?.stories.find(({ story }) => story.name === place.name) ?? null : null;
    return xml === null ? null : yield* readStory(context, place, xml, old);
  }

  const body = yield* readPart({ name: "body", part: pkg.mainPart, section: 0 });
  if (!body) throw new BadFileError("missingPart", pkg.mainPart);
  const sections = sectionsOf(body);
  const stories = [body];
  const others: readonly (readonly [StoryName, string])[] = [
    ...[...new Set(named.values())].map((name) => [name, name.slice(name.indexOf(":") + 1)] as const),
    ...(["footnotes", "endnotes"] as const).flatMap((kind) => relationships.filter((relationship) => kindOf(relationship) === kind).slice(0, 1).map(({ target }) => [kind, target] as const)),
  ];
  for (const [name, part] of others) {
    const state = yield* readPart({ name, part, section: firstSectionWith(sections, name) });
    if (state) stories.push(state);
  }

  const { settings } = readSettings(one("settings"));
  const fontTable = readFontNames(one("fontTable"));
  const file: WordFile = {
    container: pkg.container,
    stories: stories.map(({ story }) => story),
    sections,
    styles: isSameContext && previous ? previous.styles : { styles: context.definitions.styles.map(({ id, name, type, basedOn, isDefault }) => ({ id, name, type, basedOn, isDefault })) },
    settings,
    writeBlock: writeBlockOf(pkg),
    fonts: fontsOf(context, fontTable, stories),
    customXml: readCustomXml(pkg, relationships),
  };
  states.set(file, { context, stories, fontTable });
  return file;
}

/** Why nothing of the file may be changed, by its signatures and settings alone; null where it may. */
export function writeBlockOf(pkg: Readable): WordFile["writeBlock"] {
  if (pkg.partNames.some((name) => name.startsWith("_xmlsignatures/")) || pkg.relationshipsOf("").some((relationship) => relationship.type.endsWith("/digital-signature/origin"))) return "signed";
  const settings = pkg.relationshipsOf(pkg.mainPart).find((relationship) => !relationship.external && kindOf(relationship) === "settings");
  return readSettings(settings ? pkg.part(settings.target) : null).isProtected ? "protected" : null;
}

/**
 * The file with one paragraph written anew: `xml` is its `w:p`. The paragraph keeps its place, and the section break it may
 * carry (the one in what Word's `Paragraph.getOoxml` gives is wrong, office-js issue 2920). Costs a few milliseconds in a long
 * document. Throws `BadFileError` on damaged XML, `RangeError` where the file has no such paragraph.
 */
export function replaceParagraph(file: WordFile, story: StoryName, index: number, xml: string): WordFile {
  const state = states.get(file);
  const at = state?.stories.findIndex((one) => one.story.name === story) ?? -1;
  const old = state?.stories[at];
  if (!state || !old || index < 0 || index >= old.story.paragraphs.length) throw new RangeError(`${story} ${index}`);
  const place: StoryPlace = { name: story, part: old.story.part, section: story === "body" ? 0 : firstSectionWith(file.sections, story) };
  const blocks = replaceInBlocks(state.context, place, old.blocks, index, ownCopy(xml));
  const settled = settle(state.context, place, old.head, blocks, old.tail, old, null);
  const stories = state.stories.map((one, i) => i === at ? settled : one);
  const changed: WordFile = {
    ...file,
    stories: stories.map((one) => one.story),
    sections: story === "body" ? sectionsOf(settled) : file.sections,
    fonts: fontsOf(state.context, state.fontTable, stories),
  };
  states.set(changed, { ...state, stories });
  return changed;
}

/** The paragraph that `xml` would be at that place, then those of its text boxes; the file stays as it is. */
export function readParagraphXml(file: WordFile, story: StoryName, index: number, xml: string): readonly WordParagraph[] {
  const changed = replaceParagraph(file, story, index, xml);
  const before = file.stories.find((one) => one.name === story)?.paragraphs ?? [];
  const after = changed.stories.find((one) => one.name === story)?.paragraphs ?? [];
  const depth = after[index]?.containers.length ?? 0;
  let end = index + 1;
  while (end < after.length && after[end]?.containers[depth]?.in === "textBox" && end - index <= after.length - before.length + boxedBehind(before, index, depth)) end += 1;
  return after.slice(index, end);
}

function boxedBehind(paragraphs: readonly WordParagraph[], index: number, depth: number): number {
  let count = 0;
  while (paragraphs[index + 1 + count]?.containers[depth]?.in === "textBox") count += 1;
  return count;
}

/** Styles keep ids of editing sessions as elements. */
const steady = (xml: string | null): string | null => xml && withoutChangingIds(xml).replace(/<w:rsid w:val="[0-9A-F]*"\/>/g, "");

function storiesNamed(relationships: readonly Relationship[], parts: readonly string[]): ReadonlyMap<string, StoryName> {
  const named = new Map<string, StoryName>();
  for (const kind of ["header", "footer"] as const) {
    for (const relationship of relationships) {
      if (kindOf(relationship) === kind && parts.includes(relationship.target)) named.set(relationship.id, `${kind}:${relationship.target}`);
    }
  }
  return named;
}

function sectionsOf(body: StoryState): WordFile["sections"] {
  const parts: { properties: ReturnType<typeof readSection>; first: number; last: number }[] = [];
  const total = body.story.paragraphs.length;
  let first = 0;
  let endsWithSection = false;
  for (const block of body.blocks) {
    endsWithSection = false;
    for (const { after, properties } of block.breaks) {
      const last = block.first + after - 1;
      parts.push({ properties, first, last });
      first = last + 1;
      endsWithSection = block.paragraphs.length === 0;
    }
  }
  // A body without properties of its own has Word's.
  if (!endsWithSection && (parts.length === 0 || first < total)) parts.push({ properties: readSection(null, () => null), first, last: total - 1 });
  return joinSections(parts);
}

const firstSectionWith = (sections: WordFile["sections"], name: StoryName): number =>
  Math.max(0, sections.findIndex(({ headers, footers }) => [...Object.values(headers), ...Object.values(footers)].includes(name)));

function fontsOf(context: ReadContext, fontTable: readonly string[], stories: readonly StoryState[]): readonly string[] {
  const fonts = new Set(fontTable);
  for (const font of context.fonts) fonts.add(font);
  for (const { blocks } of stories) {
    for (const block of blocks) for (const font of block.fonts) fonts.add(font);
  }
  return [...fonts].sort();
}
