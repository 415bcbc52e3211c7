import { Button, Input, Link, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { memo } from "react";
import type { Clause } from "../../engine/shown";
import type { Field } from "../../templates/field";
import { ClauseLink } from "../findings/clause-link";
import { linesOf, type FormValue } from "./form-values";
import { PassagesInput } from "./passages-input";
import { useWords } from "./words";
import { ShrinkingField as Labelled } from "../shrinking-field";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px" },
  below: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
});

export interface FieldInputProps {
  readonly name: string;
  readonly field: Field;
  readonly value: FormValue;
  /** What a date will look like on the page. */
  readonly written: string | null;
  /** The field was changed and can be filled again with what stood there. */
  readonly canRefill: boolean;
  /** Lists of the profile that can be added to the field. */
  readonly groups: readonly { readonly name: string; readonly recipients: readonly string[] }[];
  readonly problem: string | null;
  readonly clause: Clause | null;
  onChange(name: string, value: FormValue): void;
  onTouch(name: string): void;
  onRefill(name: string): void;
}

/** One field of a form, as its kind is answered; a mistake stands at the field, with the clause it breaks. */
export const FieldInput = memo((props: FieldInputProps) => {
  const { name, field, value, written, canRefill, groups, problem, clause } = props;
  const onChange = (typed: FormValue): void => { props.onChange(name, typed); };
  const onTouch = (): void => { props.onTouch(name); };
  const styles = useStyles();
  const t = useWords();
  const hint = [field.hint, field.kind === "date" ? t.date : null, field.kind === "lines" && !field.hint ? t.lines : null].filter(Boolean).join("; ");
  const message = problem === null ? undefined : <span><span lang="vi">{problem}</span>{clause ? <> <ClauseLink clause={clause} /></> : null}</span>;
  const text = typeof value === "string" ? value : "";
  const addGroup = (recipients: readonly string[]): void => {
    const lines = linesOf(text);
    onChange([...lines, ...recipients.filter((each) => !lines.includes(each))].join("\n"));
  };
  const below = canRefill || groups.length > 0 || written !== null ? (
    <div className={styles.below}>
      {written === null ? null : <Text size={200} lang="vi" data-testid={`written-${name}`}>{written}</Text>}
      {groups.map((group) => <Button key={group.name} size="small" appearance="subtle" icon={<Add20Regular />} onClick={() => { addGroup(group.recipients); }}>{t.addGroup(group.name)}</Button>)}
      {canRefill ? <Link as="button" onClick={() => { props.onRefill(name); }}><Text size={200}>{t.refill}</Text></Link> : null}
    </div>
  ) : null;
  if (field.kind === "parts" || field.kind === "articles") {
    return (
      <div data-field={name} className={styles.root}>
        <PassagesInput field={field} kind={field.kind} value={typeof value === "string" ? [] : value} hint={hint} onChange={onChange} onTouch={onTouch} />
        {message ? <Text size={200} role="alert" style={{ color: tokens.colorStatusDangerForeground1 }}>{message}</Text> : null}
        {below}
      </div>
    );
  }
  return (
    <div data-field={name} className={styles.root}>
      <Labelled
        label={<span lang="vi">{field.label}</span>} required={field.required === true} {...(hint ? { hint: <span lang="vi">{hint}</span> } : {})}
        validationState={problem ? "error" : "none"} {...(message ? { validationMessage: message } : {})}
      >
        {field.kind === "choice" ? (
          <Select value={text} lang="vi" onChange={(_, { value: chosen }) => { onChange(chosen); }} onBlur={onTouch}>
            {text === "" ? <option value="">{t.unanswered}</option> : null}
            {Object.entries(field.options).map(([key, words]) => <option key={key} value={key}>{words}</option>)}
          </Select>
        ) : field.kind === "lines" || field.kind === "rows" || field.kind === "paragraphs" ? (
          <Textarea value={text} resize="vertical" rows={rowsFor(text, field.kind === "paragraphs" ? 4 : 3)} lang="vi" onChange={(_, { value: typed }) => { onChange(typed); }} onBlur={onTouch} />
        ) : (
          <Input
            value={text} lang="vi" autoComplete="off" inputMode={field.kind === "serial" ? "numeric" : "text"}
            onChange={(_, { value: typed }) => { onChange(typed); }} onBlur={onTouch}
          />
        )}
      </Labelled>
      {below}
    </div>
  );
});
FieldInput.displayName = "FieldInput";

/** Room for the lines that stand there, one to go on with, and what long ones take by wrapping. */
const rowsFor = (text: string, least: number): number => Math.min(12, Math.max(least, text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 55), 1)));
