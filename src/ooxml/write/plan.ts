import type { EditOutcome, PackageEdit } from "../edits";
import type { RawSpan, StoryName, WordFile, WordParagraph } from "../model";
import { kindOf } from "../relationships";
import { newBindings, type Bindings } from "./bindings";
import { newClaims, type Claims } from "./claims";
import { refusalFor } from "./guards";
import { childrenOf, make, nameOf, append, type Live } from "./live";
import { storyTree, twinOf, type StoryTree } from "./locate";
import { workspace, type Workspace } from "./parts";
import type { OfficePackage } from "../package";
import { rawText } from "./pieces";
import type { MinimalChange } from "./replace-text";

export type Refused = Exclude<EditOutcome, "done">;
/** What an accepted edit will do, and when: all edits are checked against the document as it was before the first is made. */
export interface Step { readonly phase: number; readonly order: number; run(): void }
export type Prepared = Step | Refused;
export type EditOfKind<K extends PackageEdit["do"]> = Extract<PackageEdit, { readonly do: K }>;

/** Text before formatting before structure, so that offsets and neighbours are still those the edits were made for; breaks last, so that both halves of a section have what it got. */
export const phases = { parts: 0, text: 1, runs: 2, paragraphs: 3, lines: 4, controls: 5, insertions: 6, moves: 7, removals: 8, headers: 9, breaks: 10 } as const;

export interface Place {
  readonly key: string;
  readonly paragraph: Live;
  /** The paragraph and the same one for older readers. */
  readonly all: readonly Live[];
  readonly known: WordParagraph;
  readonly story: StoryTree;
}

export interface Plan {
  readonly space: Workspace;
  readonly file: WordFile;
  readonly claims: Claims;
  /** Text changes by paragraph, in offsets of before; filled while preparing. */
  readonly changes: Map<string, MinimalChange[]>;
  /** The last paragraph made beside another, so that the next one comes behind it. */
  readonly made: Map<string, Live>;
  /** Paragraphs that get another behind them; filled while preparing. */
  readonly followed: Set<string>;
  /** Styles the plan changes or makes, and ids of the custom XML parts it puts in, by their namespace. */
  readonly styles: Set<string>;
  readonly xmlIds: Map<string, string>;
  readonly bindings: Bindings;
  place(at: RawSpan): Place | Refused;
  story(name: StoryName): StoryTree | null;
  /** The section's `w:sectPr`, made at the end of the body where the file has none. */
  section(index: number): Live | null;
}

export function newPlan(pkg: OfficePackage, file: WordFile): Plan {
  const space = workspace(pkg);
  const stories = new Map<StoryName, StoryTree | null>();
  const places = new Map<string, Place>();
  const story = (name: StoryName): StoryTree | null => {
    const known = stories.get(name);
    if (known !== undefined) return known;
    const part = partOf(pkg, name);
    const root = part === null ? null : space.root(part);
    const tree = part === null || root === null ? null : storyTree(name, part, root);
    stories.set(name, tree);
    return tree;
  };
  let bound: readonly StoryTree[] | null = null;
  // Most files have none, and looking for the word costs less than a tree of each story.
  const boundStories = (): readonly StoryTree[] => bound ??= file.stories.filter(({ part }) => (pkg.part(part) ?? "").includes("dataBinding"))
    .map(({ name }) => story(name)).filter((one): one is StoryTree => one !== null);
  return {
    bindings: newBindings(space, boundStories),
    space, file, claims: newClaims(), changes: new Map(), made: new Map(), followed: new Set(), styles: new Set(), xmlIds: new Map(), story,
    place(at) {
      const key = `${at.story} ${at.paragraph}`;
      const before = places.get(key);
      if (before !== undefined) return refusalFor(before.paragraph) ?? before;
      const tree = story(at.story);
      const paragraph = tree?.paragraph(at.paragraph) ?? null;
      const known = file.stories.find(({ name }) => name === at.story)?.paragraphs[at.paragraph];
      if (tree === null || paragraph === null || known === undefined || rawText(paragraph) !== known.text) return "stale";
      const twin = twinOf(paragraph, rawText);
      const place: Place = { key, paragraph, all: twin === null ? [paragraph] : [paragraph, twin], known, story: tree };
      places.set(key, place);
      return refusalFor(paragraph) ?? place;
    },
    section(index) {
      const body = story("body");
      if (body === null) return null;
      const there = body.section(index);
      if (there !== null || index !== body.sectionCount || index >= file.sections.length) return there;
      const holder = childrenOf(body.root).find((one) => nameOf(one) === "w:body");
      if (holder === undefined) return null;
      const last = childrenOf(holder).at(-1);
      if (last !== undefined && nameOf(last) === "w:sectPr") return last;
      const made = make("<w:sectPr/>");
      append(holder, made);
      return made;
    },
  };
}

/** The part of a story: named in it for page headers and footers, else by the main part's relationships. */
function partOf(pkg: OfficePackage, name: StoryName): string | null {
  if (name === "body") return pkg.mainPart;
  const colon = name.indexOf(":");
  if (colon >= 0) return name.slice(colon + 1);
  return pkg.relationshipsOf(pkg.mainPart).find((one) => kindOf(one) === name && !one.external)?.target ?? null;
}

export const isRefused = (prepared: Prepared | Place): prepared is Refused => typeof prepared === "string";
