import type { ProvisionId, Standard } from "../standard/index";
import type { Day } from "../standard/editions";
import { filledOf, type Answer, type Answers, type Field } from "../templates/field";
import { applies, postFor, signerFor, type Form } from "./form";
import { checkLines, checkPassages, checkRows } from "./check-list";
import { checkSingle } from "./check-single";
import { wrong, type Checked } from "./checked";
import type { Problem } from "./problem";
import { valuesOf, type Value, type Values } from "./values";

/**
 * All answers of a form, or every problem there is; unknown fields are problems too, for they are slips of the pen. A field
 * that was not answered takes what the form fills it with; one that was left blank on purpose (`null`, `""`) stays blank.
 */
export function checkAnswers(form: Form, answers: Answers, standard: Standard, on: Day): { readonly values: Values; readonly answers: Answers } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const values = new Map<string, Value>();
  const kept: Record<string, Answer> = {};
  const given = (name: string): Answer | undefined => {
    const own = Object.hasOwn(answers, name) ? answers[name] : undefined;
    return own === undefined ? filledFor(form, name, answers) : own;
  };
  for (const [name, field] of Object.entries(form.fields)) {
    if (!applies(field, (other) => asText(given(other)))) continue;
    const answer = given(name);
    const checked = checkAnswer(field, answer, standard, on);
    if ("wrong" in checked) problems.push(problemOf(name, field, checked.wrong, standard));
    else {
      values.set(name, checked.value);
      kept[name] = checked.value.value;
    }
  }
  for (const name of Object.keys(answers)) {
    if (!Object.hasOwn(form.fields, name)) problems.push({ field: name, message: `Mẫu «${form.title}» không có ô «${name}».` });
  }
  return problems.length > 0 ? { problems } : { values: valuesOf(values), answers: kept };
}

const asText = (answer: Answer | undefined): string | null => (typeof answer === "string" ? answer : null);

/** What the form puts where nothing was answered: the profile's own, the skeleton of the text, the person who signs in the way answered. */
export function filledFor(form: Form, name: string, answers: Answers): Answer | undefined {
  const field = form.fields[name];
  if (!field) return undefined;
  const asked = asText(answers["signing"]);
  if (asked !== null && name === "signer") return signerFor(form, asked);
  if (asked !== null && name === "post") return postFor(form, asked) ?? undefined;
  return field.filled === undefined ? undefined : filledOf(field, form.edition);
}

/** Nothing is expected of an answer: it may come from a file that somebody wrote by hand. */
function checkAnswer(field: Field, answer: unknown, standard: Standard, on: Day): Checked {
  switch (field.kind) {
    case "lines":
    case "paragraphs": return checkLines(field, answer);
    case "rows": return checkRows(field, answer);
    case "parts":
    case "articles": return checkPassages(field, answer);
    case "date": {
      const checked = checkSingle(field, answer, standard);
      if ("wrong" in checked || checked.value.value !== null) return checked;
      // A document without a date is drafted as of today: the edition has to be in force.
      const today = checkSingle(field, on, standard);
      return "wrong" in today ? wrong(`«${field.label}» còn để trống. ${today.wrong}`) : checked;
    }
    default: return checkSingle(field, answer, standard);
  }
}

function problemOf(name: string, field: Field, message: string, { edition }: Standard): Problem {
  const provision: ProvisionId | undefined = field.follows?.find((id) => id.startsWith(`${edition}/`));
  return { field: name, message, ...(provision === undefined ? {} : { provision }) };
}
