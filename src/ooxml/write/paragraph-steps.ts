import type { RawSpan } from "../model";
import { pt, type Pt } from "../../shared/measure";
import { cellAround, removeBottomOf } from "./cell-border";
import { canFormat, formatRun } from "./format-run";
import { drawnLine } from "./drawn-line";
import { append, make } from "./live";
import { linesIn, removeLine, resizeLine, type FoundLine } from "./lines";
import { before, moved } from "./offsets";
import { setParagraphProperties, type ParagraphNow } from "./paragraph-properties";
import { canMove, canRemove, insertParagraph, moveParagraph, removeParagraph } from "./paragraphs";
import { isStretchOf, paragraphText } from "./pieces";
import { isRefused, phases, type EditOfKind, type Place, type Plan, type Prepared, type Refused, type Step } from "./plan";
import { canReplace, minimalChange, replaceText } from "./replace-text";
import type { RunNow } from "./run-properties";
import { ensureChild } from "./schema-order";

const step = (phase: number, run: () => void, order = 0): Step => ({ phase, order, run });

/** The place an edit changes inside; refused where another edit takes the paragraph away. */
function inside(plan: Plan, at: RawSpan): Place | Refused {
  const place = plan.place(at);
  if (isRefused(place)) return place;
  return plan.claims.touch(place.key) ? place : "overlap";
}

export function prepareReplaceText(plan: Plan, edit: EditOfKind<"replaceText">): Prepared {
  const { start, end } = edit.at;
  const place = plan.place(edit.at);
  if (isRefused(place)) return place;
  const content = paragraphText(place.paragraph);
  if (!isStretchOf(content.text, start, end)) return "stale";
  if (edit.expect !== undefined && content.text.slice(start, end) !== edit.expect) return "stale";
  const change = minimalChange(content.text, start, end, edit.with);
  const refusal = canReplace(content, change);
  if (refusal !== null) return refusal;
  if (!plan.claims.touch(place.key) || !plan.claims.text(place.key, start, end)) return "overlap";
  const bound = plan.bindings.claim(place.paragraph, change);
  if (bound !== null) return bound;
  plan.changes.set(place.key, [...(plan.changes.get(place.key) ?? []), change]);
  // From the back, so that the offsets of those before still hold; at one place what is typed comes last.
  return step(phases.text, () => {
    for (const paragraph of place.all) replaceText(paragraph, change);
  }, -(change.start + change.end / 1e6));
}

export function prepareFormatRun(plan: Plan, edit: EditOfKind<"formatRun">): Prepared {
  const { start, end } = edit.at;
  const place = plan.place(edit.at);
  if (isRefused(place)) return place;
  const refusal = canFormat(place.paragraph, start, end);
  if (refusal !== null) return refusal;
  if (!plan.claims.touch(place.key) || !plan.claims.properties(`run ${place.key}`, start, end, edit.set)) return "overlap";
  return step(phases.runs, () => {
    const changes = plan.changes.get(place.key) ?? [];
    const now = moved(changes, start, end);
    const isWhole = start === 0 && end === place.known.text.length;
    const look = (offset: number): RunNow | null => {
      const at = before(changes, offset);
      return place.known.runs.find((run) => run.start <= at && run.end > at)?.format ?? (place.known.text === "" ? place.known.mark : null);
    };
    for (const paragraph of place.all) formatRun(paragraph, now.start, isWhole ? paragraphText(paragraph).text.length : now.end, edit.set, look);
  });
}

const nowOf = (plan: Plan, place: Place): ParagraphNow => ({
  lineRule: place.known.format.lineRule, line: place.known.format.line,
  hasBottomBorder: place.known.format.borders.bottom !== undefined, autoSpacing: stylesSpaceAutomatically(plan),
});

function stylesSpaceAutomatically({ space: { pkg } }: Plan): boolean {
  const styles = pkg.relationshipsOf(pkg.mainPart).find(({ type, external }) => type.endsWith("/styles") && !external);
  return styles !== undefined && (pkg.part(styles.target) ?? "").includes("Autospacing=");
}

export function prepareFormatParagraph(plan: Plan, edit: EditOfKind<"formatParagraph">): Prepared {
  const place = inside(plan, edit.at);
  if (isRefused(place)) return place;
  if (!plan.claims.properties(`paragraph ${place.key}`, 0, 1, edit.set)) return "overlap";
  return step(phases.paragraphs, () => {
    for (const paragraph of place.all) setParagraphProperties(ensureChild(paragraph, "w:p", "w:pPr"), edit.set, nowOf(plan, place));
  });
}

export function prepareInsertParagraph(plan: Plan, edit: EditOfKind<"insertParagraph">): Prepared {
  const place = plan.place(edit.at);
  if (isRefused(place)) return place;
  if (edit.where === "after") plan.followed.add(place.key);
  return step(phases.insertions, () => {
    place.all.forEach((paragraph, i) => {
      const key = `${place.key} ${i} ${edit.where}`;
      const behind = edit.where === "after" ? plan.made.get(key) ?? paragraph : paragraph;
      plan.made.set(key, insertParagraph(paragraph, behind, edit.where, edit.paragraph, nowOf(plan, place)));
    });
  });
}

export function prepareRemoveParagraph(plan: Plan, edit: EditOfKind<"removeParagraph">): Prepared {
  const place = plan.place(edit.at);
  if (isRefused(place)) return place;
  const refusal = canRemove(place.paragraph);
  if (refusal !== null) return refusal;
  if (!plan.claims.whole(place.key)) return "overlap";
  return step(phases.removals, () => {
    for (const paragraph of place.all) removeParagraph(paragraph);
  });
}

export function prepareMoveParagraph(plan: Plan, edit: EditOfKind<"moveParagraph">): Prepared {
  const place = plan.place(edit.at);
  const target = plan.place(edit.target);
  if (isRefused(place)) return place;
  if (isRefused(target)) return target;
  if (place.story !== target.story || place.all.length > 1 || target.all.length > 1) return "unsupported";
  const refusal = canMove(place.paragraph, target.paragraph);
  if (refusal !== null) return refusal;
  if (!plan.claims.touch(place.key) || !plan.claims.once(`move ${place.key}`)) return "overlap";
  return step(phases.moves, () => {
    moveParagraph(place.paragraph, edit.where, target.paragraph);
  });
}

export function prepareInsertLine(plan: Plan, edit: EditOfKind<"insertLine">, newId: () => number): Prepared {
  const place = inside(plan, edit.at);
  if (isRefused(place)) return place;
  if (!(edit.width > 0) || !(edit.weight > 0)) return "unsupported";
  if (!plan.claims.once(`insertLine ${place.key}`)) return "overlap";
  return step(phases.lines, () => {
    const align = edit.align === "center" ? "center" : "left";
    append(place.paragraph, make(drawnLine({ id: newId(), width: edit.width, weight: edit.weight, align, below: heightOf(place) })));
  });
}

/** How tall a line of the paragraph's text is: Times New Roman takes 1.15 times its size. */
function heightOf({ known: { format, runs, mark } }: Place): Pt {
  const size = Math.max(...(runs.length === 0 ? [mark.size] : runs.map((run) => run.format.size)));
  const natural = size * 1.15;
  return pt(format.lineRule === "exact" ? format.line : format.lineRule === "atLeast" ? Math.max(format.line, natural) : natural * (format.line / 12));
}

function lineAt(plan: Plan, edit: EditOfKind<"resizeLine" | "removeLine">): FoundLine | Refused {
  const place = inside(plan, edit.at);
  if (isRefused(place)) return place;
  const line = linesIn(place.paragraph)[edit.line];
  if (line === undefined) return "stale";
  if (line.shared) return "unsupported";
  return plan.claims.once(`line ${place.key} ${edit.line}`) ? line : "overlap";
}

export function prepareResizeLine(plan: Plan, edit: EditOfKind<"resizeLine">): Prepared {
  const line = lineAt(plan, edit);
  if (typeof line === "string") return line;
  return edit.width > 0 ? step(phases.lines, () => resizeLine(line, edit.width)) : "unsupported";
}

export function prepareRemoveLine(plan: Plan, edit: EditOfKind<"removeLine">): Prepared {
  const line = lineAt(plan, edit);
  return typeof line === "string" ? line : step(phases.lines, () => removeLine(line));
}

export function prepareRemoveCellBorder(plan: Plan, edit: EditOfKind<"removeCellBorder">): Prepared {
  const place = inside(plan, edit.at);
  if (isRefused(place)) return place;
  const cells = place.all.map(cellAround);
  if (cells.some((cell) => cell === null)) return "unsupported";
  if (!plan.claims.once(`cell border ${place.key}`)) return "overlap";
  return step(phases.lines, () => {
    for (const cell of cells) if (cell) removeBottomOf(cell);
  });
}
