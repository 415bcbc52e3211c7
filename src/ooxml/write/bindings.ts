import { kindOf } from "../relationships";
import { attribute } from "./attributes";
import { storeItemId } from "./custom-xml";
import { findDataNode, readDataPath, type DataNode } from "./data-path";
import { followTitle } from "./file-title";
import { isPending } from "./guards";
import { ancestors, child, childrenOf, descendants, detach, insertBeside, nameOf, type Live } from "./live";
import { isFallback, twinOf, type StoryTree } from "./locate";
import type { Workspace } from "./parts";
import { paragraphText, rawText, type Piece } from "./pieces";
import { runsOf, textNode, textNodes, type MinimalChange } from "./replace-text";

/**
 * Controls bound to a data part. Word fills them from the part each time it opens the file, so a change of the page that
 * the part does not know of would be undone silently: whoever changes one changes the data and every other control that
 * shows it.
 */
export interface Bindings {
  /** Whether this change of a paragraph's text may be made; it then owns the data that the touched controls show. */
  claim(paragraph: Live, change: MinimalChange): "overlap" | "unsupported" | "pendingChange" | null;
  /** After all edits: brings data and controls together. `replaced` are data parts that the plan put in anew. */
  settle(replaced: ReadonlySet<string>): void;
}

interface Bound {
  readonly control: Live;
  /** Controls with the same key show the same datum. */
  readonly key: string;
  readonly part: string;
  /** Read anew each time: an edit may have put other content into the part. */
  node(): DataNode | null;
  /** The one paragraph that shows it; null where it holds more, or something else than plain text. */
  readonly paragraph: Live | null;
}

interface Owner { readonly control: Bound; readonly changes: Set<string> }

export function newBindings(space: Workspace, stories: () => readonly StoryTree[]): Bindings {
  let known: readonly Bound[] | null = null;
  const all = (): readonly Bound[] => known ??= stories().flatMap((story) => story.bound().flatMap((control) => boundTo(space, control)));
  const owners = new Map<string, Owner>();
  return {
    claim(paragraph, change) {
      if (all().length === 0) return null;
      const around = new Set(runsOf(paragraph, change).flatMap((run) => [...ancestors(run)]));
      for (const one of all()) {
        if (!around.has(one.control) || one.node() === null) continue;
        if (one.paragraph === null) return "unsupported";
        const others = all().filter((other) => other.key === one.key && other !== one);
        if (others.some((other) => other.paragraph === null)) return "unsupported";
        if (others.some((other) => other.paragraph !== null && isPending(other.paragraph))) return "pendingChange";
        const start = piecesIn(one.control, one.paragraph)[0]?.start ?? 0;
        const said = `${change.start - start} ${change.end - start} ${change.text}`;
        const owner = owners.get(one.key);
        if (owner === undefined) owners.set(one.key, { control: one, changes: new Set([said]) });
        else if (owner.control === one) owner.changes.add(said);
        else if (!owner.changes.has(said)) return "overlap";
      }
      return null;
    },
    settle(replaced) {
      if (owners.size === 0 && replaced.size === 0) return;
      for (const { control } of owners.values()) {
        const text = textOfControl(control);
        const node = text === null ? null : control.node();
        if (text === null || node === null) continue;
        followTitle(space, node.text, text);
        node.write(text);
      }
      for (const one of all()) {
        if (!owners.has(one.key) && !replaced.has(one.part)) continue;
        const wanted = one.node()?.text;
        if (wanted !== undefined) show(one, wanted);
      }
    },
  };
}

/** Data and every other control that shows them, after these controls were given other text. */
export function spreadBound(space: Workspace, stories: readonly StoryTree[], changed: readonly Live[]): void {
  const all = stories.flatMap((story) => story.bound().flatMap((control) => boundTo(space, control)));
  for (const one of all) {
    if (!changed.includes(one.control)) continue;
    const text = textOfControl(one);
    if (text === null || one.node() === null) continue;
    one.node()?.write(text);
    for (const other of all) if (other !== one && other.key === one.key) show(other, text);
  }
}

/** What the control shows of a paragraph; nothing where it was taken out. */
const piecesIn = (control: Live, paragraph: Live): readonly Piece[] => paragraphText(paragraph).pieces.filter((piece) => [...ancestors(piece.run)].includes(control));

function textOfControl({ control, paragraph }: Bound): string | null {
  const pieces = paragraph === null ? [] : piecesIn(control, paragraph);
  return pieces.length === 0 ? null : pieces.map(({ text }) => text).join("");
}

function show(one: Bound, wanted: string): void {
  const { control, paragraph } = one;
  const shown = textOfControl(one);
  if (paragraph === null || shown === null || shown === wanted) return;
  fill(piecesIn(control, paragraph), wanted);
  const twin = twinOf(paragraph, rawText);
  const twinControl = twin && descendants(twin).find((each) => nameOf(each) === "w:sdt" && idOf(each) === idOf(control));
  if (twin && twinControl) fill(piecesIn(twinControl, twin), wanted);
}

const idOf = (control: Live): string | undefined => {
  const properties = child(control, "w:sdtPr");
  const id = properties && child(properties, "w:id");
  return id && attribute(id, "w:val");
};

/** The whole text in the place and the formatting of the first piece. */
function fill([first, ...rest]: readonly Piece[], wanted: string): void {
  if (first === undefined) return;
  insertBeside(first.node, "after", ...(wanted === "" ? [textNode("", "")] : textNodes(wanted)));
  detach(first.node);
  for (const { node, run } of rest) {
    detach(node);
    if (run !== first.run && childrenOf(run).every((one) => nameOf(one) === "w:rPr")) detach(run);
  }
}

const propertyParts: Readonly<Record<string, string>> = {
  "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}": "core-properties",
  "{6668398D-A668-4E3E-A5EB-62B293D839F1}": "extended-properties",
};

function boundTo(space: Workspace, control: Live): readonly Bound[] {
  const properties = child(control, "w:sdtPr");
  const rich = properties && child(properties, "w15:dataBinding");
  const binding = properties && (child(properties, "w:dataBinding") ?? rich);
  if (!properties || !binding) return [];
  const store = attribute(binding, "w:storeItemID") ?? "";
  const xpath = attribute(binding, "w:xpath") ?? "";
  const part = partOf(space, store);
  // Word leaves a control alone whose data it does not find.
  if (part === null) return [];
  const path = readDataPath(xpath, attribute(binding, "w:prefixMappings") ?? "");
  const root = (): Live | null => space.root(part);
  const node = (): DataNode | null => {
    const at = root();
    if (path === null) return { text: "", write: () => undefined };
    return at === null ? null : findDataNode(at, path);
  };
  const key = `${part} ${path === null ? xpath : JSON.stringify(path)}`;
  return [{ control, key, part, node, paragraph: path === null || rich !== undefined || !isPlain(properties) ? null : paragraphOf(control) }];
}

/** A date or a choice is stored in another form than it is shown in. */
const isPlain = (properties: Live): boolean =>
  !childrenOf(properties).some((one) => ["w:date", "w:comboBox", "w:dropDownList", "w:picture", "w14:checkbox", "w:docPartObj", "w:docPartList", "w:citation", "w:bibliography", "w15:repeatingSection"].includes(nameOf(one)));

function paragraphOf(control: Live): Live | null {
  const around = [...ancestors(control)].find((one) => nameOf(one) === "w:p");
  const holds = descendants(control, (one) => !isFallback(one)).filter((one) => nameOf(one) === "w:p");
  if (holds.length === 0) return around ?? null;
  const [only] = holds;
  return holds.length === 1 && only !== undefined ? only : null;
}

function partOf(space: Workspace, store: string): string | null {
  const wanted = store.toUpperCase();
  const property = propertyParts[wanted];
  if (property !== undefined) return space.pkg.relationshipsOf("").find((one) => kindOf(one) === property && !one.external)?.target ?? null;
  const data = space.pkg.relationshipsOf(space.pkg.mainPart).filter((one) => kindOf(one) === "customXml" && !one.external);
  return data.find((one) => storeItemId(space, one.target)?.toUpperCase() === wanted)?.target ?? null;
}
