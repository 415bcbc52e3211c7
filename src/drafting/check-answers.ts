import type { ProvisionId, Standard } from "../standard/index";
import type { Day } from "../standard/editions";
import type { Answers, Field } from "../templates/field";
import type { Template } from "../templates/template";
import { checkLines, checkPassages } from "./check-list";
import { checkSingle } from "./check-single";
import { wrong, type Checked } from "./checked";
import type { Problem } from "./problem";
import { valuesOf, type Value, type Values } from "./values";

/** All answers of a template, or every problem there is; unknown fields are problems too, for they are slips of the pen. */
export function checkAnswers(template: Template, answers: Answers, standard: Standard, on: Day): { readonly values: Values } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const values = new Map<string, Value>();
  for (const [name, field] of Object.entries(template.fields)) {
    const given = Object.hasOwn(answers, name) ? answers[name] : undefined;
    const checked = checkAnswer(field, given, standard, on);
    if ("wrong" in checked) problems.push(problemOf(name, field, checked.wrong, standard));
    else values.set(name, checked.value);
  }
  for (const name of Object.keys(answers)) {
    if (!Object.hasOwn(template.fields, name)) problems.push({ field: name, message: `Mẫu «${template.title}» không có ô «${name}».` });
  }
  return problems.length > 0 ? { problems } : { values: valuesOf(values) };
}

/** Nothing is expected of an answer: it may come from a file that somebody wrote by hand. */
function checkAnswer(field: Field, answer: unknown, standard: Standard, on: Day): Checked {
  switch (field.kind) {
    case "lines":
    case "paragraphs": return checkLines(field, answer);
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
