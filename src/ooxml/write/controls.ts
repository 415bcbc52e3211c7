import type { OfficePackage } from "../package";
import { kindOf } from "../relationships";
import { attribute } from "./attributes";
import { spreadBound } from "./bindings";
import { isLocked } from "./guards";
import { ancestors, append, child, childrenOf, clone, descendants, detach, insertBeside, make, nameOf, setItems, type Live } from "./live";
import { isFallback, storyTree, type StoryTree } from "./locate";
import { workspace, type Workspace } from "./parts";
import { paragraphText } from "./pieces";
import { textNode, textNodes } from "./replace-text";
import { addInOrder } from "./schema-order";

/** A content control with a tag: a place that a template leaves to be filled. */
export interface TaggedControl {
  readonly tag: string;
  readonly alias: string | null;
  readonly text: string;
  /** What it shows is only a prompt. */
  readonly isPrompt: boolean;
  readonly isBound: boolean;
  /** `lines` can hold several paragraphs; `other` (a picture, a box to tick, one that holds others) cannot be filled with text. */
  readonly takes: "line" | "lines" | "choice" | "other";
  readonly choices: readonly string[];
  readonly isLocked: boolean;
}

/** Every tagged control of the body, the headers and footers, in reading order. */
export function taggedControls(pkg: OfficePackage): readonly TaggedControl[] {
  return controlsIn(storiesOf(workspace(pkg))).map(describe);
}

/** Puts texts into the controls by their tags, as splices; data they are bound to, and other controls of the same data, go along. */
export function fillControls(pkg: OfficePackage, values: ReadonlyMap<string, readonly string[]>): { readonly pkg: OfficePackage; readonly filled: ReadonlySet<string> } {
  const space = workspace(pkg);
  const stories = storiesOf(space);
  const filled = new Set<string>();
  const changed: Live[] = [];
  for (const control of controlsIn(stories)) {
    const { tag, takes, isLocked: locked, text, isPrompt } = describe(control);
    const lines = values.get(tag);
    if (lines === undefined || takes === "other" || locked) continue;
    filled.add(tag);
    if (!isPrompt && text === lines.join("\n")) continue;
    fill(control, lines);
    changed.push(control);
  }
  spreadBound(space, stories, changed);
  return { pkg: space.finish(), filled };
}

function storiesOf(space: Workspace): readonly StoryTree[] {
  const { pkg } = space;
  const parts = [pkg.mainPart, ...pkg.relationshipsOf(pkg.mainPart).filter((one) => !one.external && /^(?:header|footer)$/u.test(kindOf(one))).map(({ target }) => target)];
  return parts.flatMap((part) => {
    const root = space.root(part);
    return root === null ? [] : [storyTree("body", part, root)];
  });
}

const propertiesOf = (control: Live): Live | undefined => child(control, "w:sdtPr");
const contentOf = (control: Live): Live | undefined => child(control, "w:sdtContent");
function valueOf(control: Live, name: string): string | null {
  const properties = propertiesOf(control);
  const found = properties && child(properties, name);
  return (found && attribute(found, "w:val")) ?? null;
}

const controlsIn = (stories: readonly StoryTree[]): readonly Live[] => stories.flatMap(({ root }) => descendants(root, (one) => !isFallback(one)))
  .filter((one) => nameOf(one) === "w:sdt" && (valueOf(one, "w:tag") ?? "") !== "" && !isFallback(one));

function describe(control: Live): TaggedControl {
  const properties = propertiesOf(control);
  const names = properties ? childrenOf(properties).map(nameOf) : [];
  const list = properties && (child(properties, "w:dropDownList") ?? child(properties, "w:comboBox"));
  const isOther = names.some((name) => ["w:picture", "w14:checkbox", "w:docPartObj", "w:docPartList", "w:group", "w15:repeatingSection", "w:citation", "w:bibliography", "w:equation", "w15:dataBinding"].includes(name));
  const inside = descendants(control);
  const paragraphs = inside.filter((one) => nameOf(one) === "w:p");
  const isOfTable = inside.some((one) => ["w:tc", "w:tr", "w:tbl"].includes(nameOf(one)));
  const holdsOthers = inside.some((one) => nameOf(one) === "w:sdt");
  const isPlain = names.includes("w:text") || names.includes("w:date");
  return {
    tag: valueOf(control, "w:tag") ?? "", alias: valueOf(control, "w:alias"),
    text: textIn(control), isPrompt: names.includes("w:showingPlcHdr"), isBound: names.includes("w:dataBinding"),
    takes: isOther || holdsOthers || (isOfTable && paragraphs.length !== 1) ? "other" : list && nameOf(list) === "w:dropDownList" ? "choice" : paragraphs.length > 0 && !isPlain && !isOfTable && !list ? "lines" : "line",
    choices: list ? childrenOf(list).filter((one) => nameOf(one) === "w:listItem").map((one) => attribute(one, "w:displayText") ?? attribute(one, "w:value") ?? "").filter((text) => text !== "") : [],
    isLocked: isLocked(contentOf(control) ?? control),
  };
}

/** The paragraphs that show it: its own, or the one it stands in. */
function paragraphsOf(control: Live): readonly Live[] {
  const own = descendants(control).filter((one) => nameOf(one) === "w:p");
  const around = [...ancestors(control)].find((one) => nameOf(one) === "w:p");
  return own.length > 0 ? own : around ? [around] : [];
}
const textIn = (control: Live): string => paragraphsOf(control)
  .map((paragraph) => paragraphText(paragraph).pieces.filter((piece) => [...ancestors(piece.run)].includes(control)).map(({ text }) => text).join("")).join("\n");

function fill(control: Live, lines: readonly string[]): void {
  const [first, ...rest] = paragraphsOf(control);
  const own = descendants(control).some((one) => nameOf(one) === "w:p");
  if (first === undefined) return;
  const look = promptTaken(control);
  if (!own) {
    write(control, first, lines.join("\n"), look);
    return;
  }
  for (const one of rest) detach(one);
  const copies = lines.slice(1).map(() => clone(first));
  write(control, first, lines[0] ?? "", look);
  let behind = first;
  copies.forEach((copy, i) => {
    insertBeside(behind, "after", copy);
    write(control, copy, lines[i + 1] ?? "", look);
    behind = copy;
  });
}

/** Takes the mark of a prompt off; returns the formatting that typed text has there. */
function promptTaken(control: Live): { readonly isPrompt: boolean; readonly run: Live | null } {
  const properties = propertiesOf(control);
  const prompt = properties && child(properties, "w:showingPlcHdr");
  const run = (properties && child(properties, "w:rPr")) ?? null;
  if (prompt) detach(prompt);
  return { isPrompt: prompt !== undefined, run };
}

function write(control: Live, paragraph: Live, text: string, look: { readonly isPrompt: boolean; readonly run: Live | null }): void {
  const pieces = paragraphText(paragraph).pieces.filter((piece) => [...ancestors(piece.run)].includes(control));
  const [first] = pieces;
  const nodes = text === "" ? [textNode("", "")] : textNodes(text);
  if (first === undefined) {
    const run = make("<w:r/>");
    if (look.run) addInOrder(run, "w:r", clone(look.run));
    append(run, ...nodes);
    append(nameOf(control) === "w:sdt" && paragraph !== control && descendants(control).includes(paragraph) ? paragraph : contentOf(control) ?? paragraph, run);
    return;
  }
  insertBeside(first.node, "after", ...nodes);
  detach(first.node);
  for (const { node, run } of pieces.slice(1)) {
    detach(node);
    if (run !== first.run && childrenOf(run).every((one) => nameOf(one) === "w:rPr")) detach(run);
  }
  if (!look.isPrompt) return;
  const old = child(first.run, "w:rPr");
  if (look.run && old) setItems(old, childrenOf(clone(look.run)));
  else if (old) for (const one of childrenOf(old)) if (nameOf(one) === "w:rStyle") detach(one);
}
