import { exampleAnswers, type Form } from "../../drafting/index";
import { applies } from "../../drafting/form";
import { filledOf, type Answer, type Answers, type Field, type Passage } from "../../templates/field";

/** A part or an article while it is typed: its paragraphs are the lines of a text area. */
export interface PassageDraft {
  readonly title: string;
  readonly text: string;
  /** The chapter that begins here; carried along, not edited. */
  readonly chapter?: string;
}
export type FormValue = string | readonly PassageDraft[];
export type FormValues = Readonly<Record<string, FormValue>>;

const isPassages = (field: Field): boolean => field.kind === "parts" || field.kind === "articles";
export const blankFor = (field: Field): FormValue => (isPassages(field) ? [{ title: "", text: "" }] : "");
/** The form as it opens: what the profile knows and the text that the template begins with are already there. */
export const blankForm = (template: Form): FormValues =>
  Object.fromEntries(Object.entries(template.fields).map(([name, field]) => [name, field.filled === undefined ? blankFor(field) : asTyped(field, filledOf(field, template.edition))]));

/** The form filled in with the template's own examples. */
export function exampleForm(template: Form): FormValues {
  const examples = exampleAnswers(template);
  return Object.fromEntries(Object.entries(template.fields).map(([name, field]) => [name, asTyped(field, examples[name] ?? null)]));
}

function asTyped(field: Field, answer: Answer): FormValue {
  if (isPassages(field)) return ((answer ?? []) as readonly Passage[]).map(({ title, paragraphs, chapter }) => ({ title, text: paragraphs.join("\n"), ...(chapter === undefined ? {} : { chapter }) }));
  if (field.kind === "rows") return ((answer ?? []) as readonly (readonly string[])[]).map((row) => row.join(" | ")).join("\n");
  if (Array.isArray(answer)) return answer.join("\n");
  const text = answer === null ? "" : String(answer);
  // Days are shown as they are written here.
  return field.kind === "date" ? text.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, "$3/$2/$1") : text;
}

/** The fields that the form asks for as it is filled in: a confirmer only where somebody confirms. */
export const fieldsAsked = (template: Form, values: FormValues): readonly (readonly [string, Field])[] =>
  Object.entries(template.fields).filter(([, field]) => applies(field, (name) => { const value = values[name]; return typeof value === "string" ? value : null; }));

const lines = (text: string): readonly string[] => text.split(/\r?\n/u).map((line) => line.trim()).filter(Boolean);

/** What was typed, as the answers that drafting takes. */
export function answersOf(template: Form, values: FormValues): Answers {
  return Object.fromEntries(fieldsAsked(template, values).map(([name, field]) => [name, answerOf(field, values[name] ?? blankFor(field))]));
}

function answerOf(field: Field, value: FormValue): Answer {
  if (typeof value !== "string") return value.map(({ title, text, chapter }) => ({ title: title.trim(), paragraphs: lines(text), ...(chapter === undefined ? {} : { chapter }) })).filter(({ title, paragraphs }) => title !== "" || paragraphs.length > 0);
  if (field.kind === "rows") return lines(value).map((line) => line.split("|").map((cell) => cell.trim()));
  return field.kind === "lines" || field.kind === "paragraphs" ? lines(value) : value.trim() === "" ? null : value.trim();
}

/** Nothing was typed yet: the form is as it opened. */
export const isBlank = (template: Form, values: FormValues): boolean => JSON.stringify(answersOf(template, values)) === JSON.stringify(answersOf(template, blankForm(template)));
