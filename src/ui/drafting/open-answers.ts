import type { Form } from "../../drafting/index";
import type { DraftProblem } from "../../engine/worker";
import { placeholder } from "../../shared/placeholders";
import type { Answer, Answers, Field } from "../../templates/field";
import { answersOf, type FormValues } from "./form-values";

/** The answers with every one that is wrong left open, for a preview; null where what is wrong is no field's. */
export function openAnswers(form: Form, typed: FormValues, problems: readonly DraftProblem[]): Answers | null {
  const answers: Record<string, Answer> = { ...answersOf(form, typed) };
  for (const { field: name } of problems) {
    const field = form.fields[name];
    const open = field ? openAnswer(field) : undefined;
    if (open === undefined) return null;
    answers[name] = open;
  }
  return answers;
}

function openAnswer(field: Field): Answer | undefined {
  const words = placeholder(field.label.toLowerCase());
  switch (field.kind) {
    case "text": return words;
    case "lines":
    case "paragraphs": return [words];
    case "parts":
    case "articles": return [{ title: words, paragraphs: [] }];
    case "rows": return [];
    case "name":
    case "date":
    case "serial": return null;
    case "choice": return undefined;
  }
}
