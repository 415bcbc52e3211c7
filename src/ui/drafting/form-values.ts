import { exampleAnswers, type Template } from "../../templates/template";
import type { Answer, Answers, Field, Passage } from "../../templates/field";
import type { FormatEdition } from "../../standard/vocabulary";

/** A part or an article while it is typed: its paragraphs are the lines of a text area. */
export interface PassageDraft { readonly title: string; readonly text: string }
export type FormValue = string | readonly PassageDraft[];
export type FormValues = Readonly<Record<string, FormValue>>;

const isPassages = (field: Field): boolean => field.kind === "parts" || field.kind === "articles";
export const blankFor = (field: Field): FormValue => (isPassages(field) ? [{ title: "", text: "" }] : "");
export const blankForm = (template: Template): FormValues =>
  Object.fromEntries(Object.entries(template.fields).map(([name, field]) => [name, blankFor(field)]));

/** The form filled in with the template's own examples. */
export function exampleForm(template: Template, edition: FormatEdition): FormValues {
  const examples = exampleAnswers(template, edition);
  return Object.fromEntries(Object.entries(template.fields).map(([name, field]) => [name, asTyped(field, examples[name] ?? null)]));
}

function asTyped(field: Field, answer: Answer): FormValue {
  if (isPassages(field)) return ((answer ?? []) as readonly Passage[]).map(({ title, paragraphs }) => ({ title, text: paragraphs.join("\n") }));
  if (Array.isArray(answer)) return answer.join("\n");
  const text = answer === null ? "" : String(answer);
  // Days are shown as they are written here.
  return field.kind === "date" ? text.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, "$3/$2/$1") : text;
}

const lines = (text: string): readonly string[] => text.split(/\r?\n/u).map((line) => line.trim()).filter(Boolean);

/** What was typed, as the answers that drafting takes. */
export function answersOf(template: Template, values: FormValues): Answers {
  return Object.fromEntries(Object.entries(template.fields).map(([name, field]) => [name, answerOf(field, values[name] ?? blankFor(field))]));
}

function answerOf(field: Field, value: FormValue): Answer {
  if (typeof value !== "string") return value.map(({ title, text }) => ({ title: title.trim(), paragraphs: lines(text) })).filter(({ title, paragraphs }) => title !== "" || paragraphs.length > 0);
  return field.kind === "lines" || field.kind === "paragraphs" ? lines(value) : value.trim() === "" ? null : value.trim();
}

export const isBlank = (template: Template, values: FormValues): boolean =>
  Object.values(answersOf(template, values)).every((answer) => answer === null || (Array.isArray(answer) && answer.length === 0));
