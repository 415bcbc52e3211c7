import { applyEdits } from "../../document/apply";
import type { PartyDocument } from "../../document/document";
import type { Edit, Refusal } from "../../document/edits";
import { openDocuments, type OpenedFile } from "../../document/open";
import type { Standard } from "../../standard/index";

/** A document that is open, and the standard it is written by. */
export interface Draft {
  readonly opened: OpenedFile;
  readonly document: PartyDocument;
  readonly standard: Standard;
}
/** What a person is asked before the action: plain texts; a list is one text of several lines. */
export interface ActionField {
  readonly name: string;
  /** Vietnamese. */
  readonly label: string;
  readonly kind: "text" | "lines" | "choice";
  readonly required?: true;
  readonly hint?: string;
  /** What may be chosen, or is offered to choose from; by the standard. */
  readonly options?: (draft: Draft) => readonly string[];
  /** What the document itself says already. */
  readonly suggest?: (draft: Draft) => string;
}
export type ActionAnswers = Readonly<Record<string, string>>;
/** Why it cannot be done, Vietnamese. */
export interface NotDone { readonly why: string }
/**
 * Edits of the document as it stands when their turn comes: what a step put in, the next one finds. The whole is one deed.
 */
export type Step = (draft: Draft) => readonly Edit[] | NotDone;

/** Something that is put into an open document, or taken out of it. */
export interface Action {
  readonly id: string;
  /** Vietnamese, as the menu shows it. */
  readonly title: string;
  readonly about: string;
  readonly fields: readonly ActionField[];
  steps(draft: Draft, answers: ActionAnswers): readonly Step[] | NotDone;
}

export const isNotDone = (value: object): value is NotDone => "why" in value;
export const cannot = (why: string): NotDone => ({ why });

export interface Performed { readonly output: Uint8Array | string; readonly steps: readonly (readonly Edit[])[] }
export interface Unperformed { readonly why: string; readonly refused?: Refusal; readonly field?: string }

/**
 * Does the whole action on a copy. Nothing is half done: where one edit is refused the answer says why and there is no
 * output. `steps` are the edits, for a host that makes them one step after another.
 */
export function perform(action: Action, input: Uint8Array | string, standardOf: (document: PartyDocument) => Standard | null, answers: ActionAnswers): Performed | Unperformed {
  const missing = action.fields.find(({ name, required }) => required && (answers[name] ?? "").trim() === "");
  if (missing) return { why: `«${missing.label}» còn để trống; ô này phải ghi.`, field: missing.name };
  let output = input;
  const made: (readonly Edit[])[] = [];
  const first = draftOf(output, standardOf);
  if ("why" in first) return first;
  const steps = action.steps(first, answers);
  if (isNotDone(steps)) return steps;
  for (const step of steps) {
    const draft = draftOf(output, standardOf);
    if ("why" in draft) return draft;
    const edits = step(draft);
    if (isNotDone(edits)) return edits;
    if (edits.length === 0) continue;
    const { input: next, outcomes } = applyEdits(draft.opened, edits);
    const refused = outcomes.find((outcome) => outcome !== "done");
    if (refused !== undefined) return { why: "Chỗ cần sửa không sửa được nên không thay đổi gì trong văn bản.", refused };
    output = next;
    made.push(edits);
  }
  return made.length === 0 ? cannot("Văn bản không có gì phải đổi.") : { output, steps: made };
}

/** The first document of a file; a text that is issued with it goes along. */
export function draftOf(input: Uint8Array | string, standardOf: (document: PartyDocument) => Standard | null): Draft | NotDone {
  const opened = openDocuments(input);
  const [document] = opened.documents;
  if (!document || document.kind !== "party") return cannot(document?.reason ?? "Tệp không có văn bản nào.");
  if (document.legacyEncoding !== null) return cannot("Văn bản dùng phông chữ bảng mã cũ; chuyển sang Unicode rồi mới thêm được.");
  const standard = standardOf(document);
  return standard ? { opened, document, standard } : cannot("Không có hướng dẫn nào ở đây điều chỉnh văn bản ghi ngày này.");
}
