import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { urgencyWords } from "../../register/columns";
import { columnLimits, greatestCopies, urgencyLevels, type Description, type Urgency } from "../../register/model";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

export interface DescriptionFieldsProps {
  readonly value: Description;
  /** Only the two that every entry has; the others are asked for when somebody wants them. */
  readonly short?: boolean;
  onChange(value: Description): void;
}

/** The columns that describe a document, each as long as the register lets it be. */
export const DescriptionFields = ({ value, short = false, onChange }: DescriptionFieldsProps) => {
  const styles = useRegisterStyles();
  const t = useWords().columns;
  const put = (change: Partial<Description>): void => { onChange({ ...value, ...change }); };
  const line = (name: "signer" | "drafter" | "note" | "recipients") => (
    <Field label={t[name]}><Input className={styles.narrow} value={value[name]} lang="vi" maxLength={columnLimits[name]} onChange={(_, { value: text }) => { put({ [name]: text }); }} /></Field>
  );
  return (
    <>
      <Field label={t.subject}><Textarea value={value.subject} lang="vi" resize="vertical" rows={2} maxLength={columnLimits.subject} onChange={(_, { value: subject }) => { put({ subject: subject.replace(/\r?\n/gu, " ") }); }} /></Field>
      {line("signer")}
      {short ? null : (
        <>
          {line("recipients")}{line("drafter")}
          <Field label={t.copies}>
            <Input
              className={styles.narrow} inputMode="numeric" value={value.copies === null ? "" : String(value.copies)} maxLength={7}
              onChange={(_, { value: text }) => { const digits = text.replace(/\D/gu, ""); put({ copies: digits === "" ? null : Math.min(Number(digits), greatestCopies) }); }}
            />
          </Field>
          <Field label={t.urgency}><Select value={value.urgency} lang="vi" onChange={(_, { value: level }) => { put({ urgency: level as Urgency }); }}>{urgencyLevels.map((level) => <option key={level} value={level}>{urgencyWords[level] || t.notUrgent}</option>)}</Select></Field>
          {line("note")}
        </>
      )}
    </>
  );
};
