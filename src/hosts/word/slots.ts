import type { Edit } from "../../document/edits";
import type { StoryName, WordParagraph } from "../../ooxml/model";

/** A paragraph of the story as it shall be: one that was there, or a new one beside one that was there. */
export type Slot = { readonly from: number } | { readonly beside: number; readonly where: "before" | "after" };
export interface Slots { readonly order: readonly Slot[]; readonly gone: readonly number[] }

/** Where every paragraph of a story comes from once the edits are made. */
export function slotsAfter(story: StoryName, paragraphs: readonly WordParagraph[], edits: readonly Edit[]): Slots {
  const before = new Map<number, Slot[]>();
  const after = new Map<number, Slot[]>();
  const gone = new Set<number>();
  const add = (map: Map<number, Slot[]>, at: number, slot: Slot): void => { map.set(at, [...(map.get(at) ?? []), slot]); };
  for (const edit of edits) {
    if (!("at" in edit) || edit.at.story !== story) continue;
    const at = edit.at.paragraph;
    if (edit.do === "insertParagraph") add(edit.where === "before" ? before : after, at, { beside: at, where: edit.where });
    if (edit.do === "removeParagraph" && !staysEmpty(paragraphs, at)) gone.add(at);
    if (edit.do === "moveParagraph") {
      gone.add(at);
      add(edit.where === "before" ? before : after, edit.target.paragraph, { beside: edit.target.paragraph, where: edit.where });
    }
  }
  const order = paragraphs.flatMap(({ index }): Slot[] => [...(before.get(index) ?? []), ...(gone.has(index) ? [] : [{ from: index }]), ...(after.get(index) ?? [])]);
  return { order, gone: [...gone] };
}

/** The only paragraph of a cell, a text box or a page header is emptied, not taken away. */
function staysEmpty(paragraphs: readonly WordParagraph[], at: number): boolean {
  const place = (one: WordParagraph | undefined): string => JSON.stringify(one?.containers.map((each) => (each.in === "cell" ? ["cell", each.table, each.row, each.column] : [each.in])) ?? null);
  const here = paragraphs[at];
  return here !== undefined && (here.containers.length > 0 || paragraphs.length === 1)
    && place(paragraphs[at - 1]) !== place(here) && place(paragraphs[at + 1]) !== place(here);
}
