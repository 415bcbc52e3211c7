import { Field as Labelled, Input, Select, Textarea, Text, tokens } from "@fluentui/react-components";
import type { Clause } from "../../engine/shown";
import type { Field } from "../../templates/field";
import { ClauseLink } from "../findings/clause-link";
import { useStrings } from "../language";
import type { FormValue } from "./form-values";
import { PassagesInput } from "./passages-input";

export interface FieldInputProps {
  readonly name: string;
  readonly field: Field;
  readonly value: FormValue;
  readonly problem: { readonly message: string; readonly clause: Clause | null } | null;
  onChange(value: FormValue): void;
  onTouch(): void;
}

/** One field of a template, as its kind is answered; a mistake stands at the field, with the clause it breaks. */
export const FieldInput = ({ name, field, value, problem, onChange, onTouch }: FieldInputProps) => {
  const t = useStrings();
  const hint = [field.hint, field.kind === "date" ? t.drafting.date : null, field.kind === "lines" && !field.hint ? t.drafting.lines : null].filter(Boolean).join("; ");
  const message = problem ? (
    <span>
      <span lang="vi">{problem.message}</span>
      {problem.clause ? <> <ClauseLink clause={problem.clause} /></> : null}
    </span>
  ) : undefined;
  if (field.kind === "parts" || field.kind === "articles") {
    return (
      <div data-field={name}>
        <PassagesInput field={field} kind={field.kind} value={typeof value === "string" ? [] : value} hint={hint} onChange={onChange} onTouch={onTouch} />
        {message ? <Text size={200} role="alert" style={{ color: tokens.colorStatusDangerForeground1 }}>{message}</Text> : null}
      </div>
    );
  }
  const text = typeof value === "string" ? value : "";
  return (
    <Labelled
      data-field={name} label={<span lang="vi">{field.label}</span>} required={field.required === true} {...(hint ? { hint: <span lang="vi">{hint}</span> } : {})}
      validationState={problem ? "error" : "none"} {...(message ? { validationMessage: message } : {})}
    >
      {field.kind === "choice" ? (
        <Select value={text} onChange={(_, { value: chosen }) => { onChange(chosen); }} onBlur={onTouch}>
          <option value="">{t.drafting.unanswered}</option>
          {Object.entries(field.options).map(([key, words]) => <option key={key} value={key}>{words}</option>)}
        </Select>
      ) : field.kind === "lines" || field.kind === "rows" || field.kind === "paragraphs" ? (
        <Textarea value={text} resize="vertical" rows={field.kind === "paragraphs" ? 8 : 4} lang="vi" onChange={(_, { value: typed }) => { onChange(typed); }} onBlur={onTouch} />
      ) : (
        <Input
          value={text} lang="vi" autoComplete="off" inputMode={field.kind === "serial" ? "numeric" : "text"}
          onChange={(_, { value: typed }) => { onChange(typed); }} onBlur={onTouch}
        />
      )}
    </Labelled>
  );
};
