import type { EditOutcome, PackageEdit, Refusal } from "../ooxml/edits";
import type { RawSpan } from "../ooxml/model";
import { applyPackageEdits } from "../ooxml/write/apply";
import type { Paragraph } from "./document";
import type { Anchor, Edit } from "./edits";
import type { OpenedFile } from "./open";
import { paragraphOf, rawSpanOf } from "./paragraph";

export interface Applied {
  /** New bytes, or Flat OPC text where that was opened; what was not edited is byte for byte the same. */
  readonly input: Uint8Array | string;
  /** One for each edit, in their order. */
  readonly outcomes: readonly EditOutcome[];
}

/**
 * Makes edits in the file they were planned for. An anchor whose text no longer stands there is `stale`; what `ooxml` refuses
 * (tracked changes pending, locked, in a field…) is answered with its reason. A refused edit changes nothing.
 */
export function applyEdits(opened: OpenedFile, edits: readonly Edit[]): Applied {
  const { pkg, file } = opened;
  const checked = edits.map((edit) => toRaw(opened, edit));
  const planned = checked.filter((one): one is PackageEdit => typeof one !== "string");
  const { pkg: changed, outcomes } = applyPackageEdits(pkg, file, planned);
  let next = 0;
  const answers = checked.map((one): EditOutcome => typeof one === "string" ? one : outcomes[next++] ?? "unsupported");
  return { input: file.container === "flatOpc" ? changed.saveFlat() : changed.save(), outcomes: answers };
}

function toRaw(opened: OpenedFile, edit: Edit): PackageEdit | Refusal {
  if (opened.file.writeBlock !== null) return opened.file.writeBlock;
  if (!("at" in edit)) return edit;
  const at = rawOf(opened, edit.at);
  if (typeof at === "string") return at;
  if (edit.do !== "moveParagraph") return { ...edit, at };
  const target = rawOf(opened, edit.target);
  return typeof target === "string" ? target : { ...edit, at, target };
}

function rawOf(opened: OpenedFile, anchor: Anchor): RawSpan | Refusal {
  const paragraph = paragraphAt(opened, anchor);
  if (paragraph === null || paragraph.text.slice(anchor.start, anchor.end) !== anchor.text || anchor.end < anchor.start) return "stale";
  return { story: anchor.story, paragraph: anchor.paragraph, ...rawSpanOf(paragraph, anchor.start, anchor.end) };
}

/** The paragraph that an anchor names, as it stands in the file now; null where there is none. */
export function paragraphAt(opened: OpenedFile, anchor: Pick<Anchor, "story" | "paragraph">): Paragraph | null {
  const word = opened.file.stories.find((story) => story.name === anchor.story)?.paragraphs[anchor.paragraph];
  return word === undefined ? null : paragraphOf(word, anchor.story);
}
