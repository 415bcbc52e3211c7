import { Checkbox, Field, Select, Text, type FieldProps } from "@fluentui/react-components";
import { secrecyWords, typeName } from "../../register/columns";
import { emptyDescription, secrecyLevels, type Description, type Secrecy } from "../../register/model";
import { issuersSaid } from "../../register/said-issuer";
import { numberedTypes } from "../../register/series";
import type { Day } from "../../standard/editions";
import type { DocumentType } from "../../standard/vocabulary";
import type { Asking } from "../../hosts/register-http";
import { DayField } from "../day-field";
import type { AboutDocument } from "./number-target";
import type { DeskState } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

/** What decides which number a document gets, and what describes it, while it is filled in. */
export interface NumberDraft {
  readonly issuer: string;
  readonly with: readonly string[];
  readonly documentType: DocumentType;
  readonly isCopy: boolean;
  readonly secrecy: Secrecy;
  readonly issueDate: Day | "";
  /** Where the day could belong to two terms; empty as a rule. */
  readonly period: string;
  readonly description: Description;
}

/** Those who issue today. */
export const openIssuers = (state: DeskState) => state.offices.issuers.filter(({ closedOn }) => closedOn === null);

export const blankDraft = (state: DeskState, on: Day): NumberDraft =>
  ({ issuer: openIssuers(state)[0]?.id ?? "", with: [], documentType: "decision", isCopy: false, secrecy: "none", issueDate: on, period: "", description: emptyDescription });

/** What the document says, put into the form; what it does not say stays as it was. */
export function draftFrom(about: AboutDocument, before: NumberDraft, state: DeskState, on: Day): NumberDraft {
  const [lead, ...others] = issuersSaid({ symbols: about.issuerSymbols, name: about.issuerName }, openIssuers(state)).map(({ id }) => id);
  return {
    ...before, issuer: lead ?? before.issuer, with: lead === undefined ? [] : others,
    documentType: about.documentType !== null && numberedTypes.includes(about.documentType) ? about.documentType : before.documentType,
    secrecy: about.secrecy, issueDate: about.issueDate ?? on,
    description: { ...emptyDescription, subject: about.subject, signer: about.signer, recipients: about.recipients, urgency: about.urgency },
  };
}

/** What the document says, but for what was typed since `base` was put into the form: a document that is read late takes nothing back. */
export function withTyped(said: NumberDraft, typed: NumberDraft, base: NumberDraft): NumberDraft {
  const changed = <T extends object>(now: T, before: T): Partial<T> => Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== (before as Record<string, unknown>)[key])) as Partial<T>;
  return { ...said, ...changed(typed, base), description: { ...said.description, ...changed(typed.description, base.description) } };
}

/** A warning as a field shows it. */
export const warned = (warning: string): Pick<FieldProps, "validationState" | "validationMessage"> =>
  (warning === "" ? {} : { validationState: "warning", validationMessage: <span data-testid="issuer-warning">{warning}</span> });

/** As the register is asked: of a secret document nothing that describes it. */
export const askingOf = ({ description, issueDate, period, with: others, ...rest }: NumberDraft): Asking => ({
  ...rest, issueDate, ...(others.length === 0 ? {} : { with: others.filter((id) => id !== rest.issuer) }), ...(period === "" ? {} : { period }),
  ...(rest.secrecy === "none" ? { ...description, subject: description.subject.trim(), signer: description.signer.trim() } : {}),
});

export interface NumberFieldsProps {
  readonly draft: NumberDraft;
  readonly state: DeskState;
  /** What is to be seen beside the choice of the issuer; empty as a rule. */
  readonly warning?: string;
  onChange(draft: NumberDraft): void;
}

/** Who issues, of what type, on which day, how secret: what decides which number it is. */
export const NumberFields = ({ draft, state, warning = "", onChange }: NumberFieldsProps) => {
  const styles = useRegisterStyles();
  const t = useWords().take;
  const issuers = openIssuers(state);
  const put = (change: Partial<NumberDraft>): void => { onChange({ ...draft, ...change }); };
  const lead = issuers.find(({ id }) => id === draft.issuer);
  const periods = state.offices.periods.filter(({ committee, kind }) => committee === lead?.committee && (kind === "congress") === (lead?.kind === "congress"));
  // The closing day of a congress may be counted to either term: only then there is something to choose.
  const mayBe = periods.filter(({ startsOn, endsOn, alsoOn }) => draft.issueDate !== "" && ((draft.issueDate >= startsOn && (endsOn === null || draft.issueDate <= endsOn)) || alsoOn === draft.issueDate));
  return (
    <>
      <Field label={t.issuer} {...warned(warning)}><Select value={draft.issuer} lang="vi" onChange={(_, { value }) => { put({ issuer: value, with: draft.with.filter((id) => id !== value), period: "" }); }}>{issuers.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></Field>
      {draft.with.map((id, at) => (
        <Field key={at} label={t.joint(at + 2)}>
          <Select value={id} lang="vi" onChange={(_, { value }) => { put({ with: draft.with.flatMap((each, i) => (i !== at ? [each] : value === "" ? [] : [value])) }); }}>
            <option value="">{t.noJoint}</option>{issuers.filter((each) => each.id !== draft.issuer && (each.id === id || !draft.with.includes(each.id))).map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
          </Select>
        </Field>
      ))}
      {issuers.length > draft.with.length + 1 && draft.with.length < 4 ? (
        <div><Checkbox label={t.addJoint} checked={false} onChange={() => { const next = issuers.find(({ id }) => id !== draft.issuer && !draft.with.includes(id)); if (next) put({ with: [...draft.with, next.id] }); }} /></div>
      ) : null}
      <Field label={t.type}><Select value={draft.documentType} lang="vi" onChange={(_, { value }) => { put({ documentType: value as DocumentType }); }}>{numberedTypes.map((type) => <option key={type} value={type}>{typeName(type)}</option>)}</Select></Field>
      <DayField label={t.date} value={draft.issueDate} onDay={(issueDate) => { put({ issueDate, period: "" }); }} />
      {mayBe.length > 1 ? <Field label={t.period}><Select value={draft.period} lang="vi" onChange={(_, { value }) => { put({ period: value }); }}><option value="">{t.byRule}</option>{mayBe.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></Field> : null}
      <Field label={t.secrecy}><Select value={draft.secrecy} lang="vi" onChange={(_, { value }) => { put({ secrecy: value as Secrecy }); }}>{secrecyLevels.map((level) => <option key={level} value={level}>{secrecyWords[level] || t.none}</option>)}</Select></Field>
      {draft.secrecy === "none" ? null : <Text size={200} className={styles.quiet}>{t.secret}</Text>}
    </>
  );
};
