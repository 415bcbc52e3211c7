import { exampleAnswers, filledFor, type Form } from "../../drafting/index";
import type { Answer, Answers, Field, Passage } from "../../templates/field";

/** A part or an article while it is typed: its paragraphs are the lines of a text area. */
export interface PassageDraft { readonly title: string; readonly text: string; readonly chapter?: string }
export type FormValue = string | readonly PassageDraft[];
/** What somebody typed or chose, by field. A field that is not here shows what the profile and the template fill it with. */
export type FormValues = Readonly<Record<string, FormValue>>;

const isPassages = (field: Field): boolean => field.kind === "parts" || field.kind === "articles";
const blankFor = (field: Field): FormValue => (isPassages(field) ? [{ title: "", text: "" }] : "");

/** What a field shows: what was typed, else what it is filled with. */
export function valueOf(form: Form, typed: FormValues, name: string): FormValue {
  const field = form.fields[name];
  if (!field) return "";
  return typed[name] ?? (name === "signer" || name === "post" ? filledValue(form, name, typed) : filledOnce(form, name));
}
const filledValue = (form: Form, name: string, typed: FormValues): FormValue => {
  const field = form.fields[name];
  return field ? asTyped(field, filledFor(form, name, answersOf(form, typed)) ?? null) : "";
};

const filled = new WeakMap<Form, Map<string, FormValue>>();
/** Only the signer and the post hang on another answer; of every other field what it is filled with is made once. */
function filledOnce(form: Form, name: string): FormValue {
  const known = filled.get(form) ?? new Map<string, FormValue>();
  filled.set(form, known);
  const value = known.get(name) ?? filledValue(form, name, {});
  known.set(name, value);
  return value;
}

/** A field's value where it is one line of text, for those that hang on it. */
export function textOf(form: Form, typed: FormValues, name: string): string | null {
  const value = valueOf(form, typed, name);
  return typeof value === "string" ? value : null;
}

/** Everything answered with the form's own examples. */
export function exampleValues(form: Form): FormValues {
  return Object.fromEntries(Object.entries(exampleAnswers(form)).flatMap(([name, answer]) => {
    const field = form.fields[name];
    return field ? [[name, asTyped(field, answer)]] : [];
  }));
}

/** The values with which a form gives the answers of a document again; what is filled so anyway was not typed. */
export function valuesOf(form: Form, answers: Readonly<Record<string, unknown>>, without: readonly string[]): FormValues {
  const named = Object.entries(answers).filter(([name]) => !without.includes(name));
  // The way of signing comes first: the signer is filled by it.
  const inOrder = [...named.filter(([name]) => name === "signing"), ...named.filter(([name]) => name !== "signing")];
  return inOrder.reduce<FormValues>((typed, [name, answer]) => {
    const field = form.fields[name];
    if (!field) return typed;
    const value = asTyped(field, answer as Answer);
    return JSON.stringify(value) === JSON.stringify(valueOf(form, typed, name)) ? typed : { ...typed, [name]: value };
  }, {});
}

function asTyped(field: Field, answer: Answer): FormValue {
  if (answer === null) return blankFor(field);
  if (isPassages(field)) return (answer as readonly Passage[]).map(({ title, paragraphs, chapter }) => ({ title, text: paragraphs.join("\n"), ...(chapter === undefined ? {} : { chapter }) }));
  if (field.kind === "rows") return (answer as readonly (readonly string[])[]).map((row) => row.join(" | ")).join("\n");
  if (Array.isArray(answer)) return answer.join("\n");
  // Days are shown as they are written here.
  return field.kind === "date" ? String(answer).replace(/^(\d{4})-(\d{2})-(\d{2})$/u, "$3/$2/$1") : String(answer);
}

export const linesOf = (text: string): readonly string[] => text.split(/\r?\n/u).map((line) => line.trim()).filter(Boolean);

/** What was typed, as the answers that drafting takes; what was not touched is left to be filled. */
export function answersOf(form: Form, typed: FormValues): Answers {
  return Object.fromEntries(Object.entries(typed).flatMap(([name, value]) => {
    const field = form.fields[name];
    return field ? [[name, answerOf(field, value)]] : [];
  }));
}

function answerOf(field: Field, value: FormValue): Answer {
  if (typeof value !== "string") {
    return value.map(({ title, text, chapter }) => ({ title: title.trim(), paragraphs: linesOf(text), ...(chapter === undefined ? {} : { chapter: chapter.trim() }) }))
      .filter(({ title, paragraphs }) => title !== "" || paragraphs.length > 0);
  }
  if (field.kind === "rows") return linesOf(value).map((line) => line.split("|").map((cell) => cell.trim()));
  return field.kind === "lines" || field.kind === "paragraphs" ? linesOf(value) : value.trim() === "" ? null : value.trim();
}
