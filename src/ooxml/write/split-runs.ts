import { childrenOf, clone, insertBeside, itemsOf, make, nameOf, setItems, touch, type Item, type Live, child } from "./live";
import { paragraphText, type Piece } from "./pieces";
import { setText, sliceSource, textNode } from "./replace-text";

/** The runs that show the stretch, cut at its borders first so that they show nothing else. */
export function runsShowing(paragraph: Live, start: number, end: number): Live[] {
  cutRunAt(paragraph, start);
  cutRunAt(paragraph, end);
  const { pieces, runs } = paragraphText(paragraph);
  const showing = new Set(pieces.filter((piece) => piece.start < end && piece.end > start).map((piece) => piece.run));
  const first = runs.findIndex((run) => showing.has(run));
  const last = runs.reduce((at, run, i) => (showing.has(run) ? i : at), -1);
  // Field codes and note references between them are formatted along, as they are when a person selects the text.
  return runs.filter((run, i) => i >= first && i <= last && first >= 0 && (showing.has(run) || !pieces.some((piece) => piece.run === run && piece.text !== "")) && !isDrawingRun(run));
}

const isDrawingRun = (run: Live): boolean => {
  const content = childrenOf(run).filter((one) => nameOf(one) !== "w:rPr");
  return content.length > 0 && content.every((one) => ["w:drawing", "w:pict", "w:object", "mc:AlternateContent"].includes(nameOf(one)));
};

/** Makes a border between two runs at an offset of the text, unless there is one. */
export function cutRunAt(paragraph: Live, offset: number): void {
  const { pieces } = paragraphText(paragraph);
  const inside = pieces.find((piece) => piece.start < offset && piece.end > offset);
  if (inside !== undefined) {
    const behind = cutText(inside, offset - inside.start);
    moveBehind(inside.run, behind);
    return;
  }
  const before = pieces.find((piece) => piece.end === offset && piece.text !== "");
  const behind = pieces.find((piece) => piece.start === offset && piece.text !== "");
  if (before !== undefined && behind !== undefined && before.run === behind.run) moveBehind(behind.run, behind.node);
}

function cutText(piece: Piece, at: number): Live {
  const behind = textNode(sliceSource(piece.node, at, piece.text.length), piece.text.slice(at));
  insertBeside(piece.node, "after", behind);
  setText(piece.node, sliceSource(piece.node, 0, at), piece.text.slice(0, at));
  return behind;
}

/** Moves everything from `first` on into a run of its own behind this one, formatted alike. */
function moveBehind(run: Live, first: Live): void {
  const items = itemsOf(run);
  const at = items.indexOf(first);
  if (at < 0) return;
  const second = make("<w:r/>");
  const properties = child(run, "w:rPr");
  const head: Item[] = properties === undefined ? [] : [clone(properties)];
  setItems(second, [...head, ...items.slice(at)]);
  setItems(run, items.slice(0, at));
  insertBeside(run, "after", second);
  touch(run);
}
