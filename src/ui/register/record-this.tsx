import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { typeName } from "../../register/columns";
import { columnLimits } from "../../register/model";
import { numberedTypes } from "../../register/series";
import type { DocumentType } from "../../standard/vocabulary";
import { useQuestion } from "../question";
import { issuerWarning } from "./issuer-warning";
import { askingOf, blankDraft, draftFrom, openIssuers, warned } from "./number-fields";
import type { AboutDocument } from "./number-target";
import type { DeskState, NumberOnPage, RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

export interface RecordThisProps { readonly desk: RegisterDesk; readonly state: DeskState; readonly about: AboutDocument; readonly number: NumberOnPage }

/** Enters the number of the open document as the document has it; asks only for what the register needs and the document does not say. */
export const RecordThis = ({ desk, state, about, number }: RecordThisProps) => {
  const styles = useRegisterStyles();
  const words = useWords();
  const t = words.document;
  const [chosenIssuer, setIssuer] = useState("");
  const [chosenType, setType] = useState<DocumentType | "">("");
  const [reason, setReason] = useState("");
  const [ask, question] = useQuestion();
  const issuers = openIssuers(state);
  const says = draftFrom(about, blankDraft(state, ""), state, "");
  const draft = chosenIssuer === "" || chosenIssuer === says.issuer ? says : { ...says, issuer: chosenIssuer, with: [] };
  const knowsType = about.documentType !== null && numberedTypes.includes(about.documentType);
  const documentType = knowsType ? draft.documentType : chosenType;
  const isWedged = number.suffix !== "";
  const warning = issuerWarning(about, draft, state, words.issuer);
  const issuer = issuers.find(({ id }) => id === draft.issuer);
  const record = (): void => {
    if (documentType === "") return;
    const what = { ...askingOf({ ...draft, documentType }), serial: number.serial, ...(isWedged ? { suffix: number.suffix, origin: "wedged" as const, reason: reason.trim() } : { origin: "typed" as const }) };
    if (warning?.asks) ask(`${warning.says} ${words.issuer.stillRecord(warning.issuer)}`, () => { void desk.record(what); });
    else void desk.record(what);
  };
  if (about.issueDate === null) return <Text size={200} className={styles.quiet}>{t.needsDay}</Text>;
  return (
    <form className={styles.plain} aria-label={t.record} onSubmit={(event) => { event.preventDefault(); record(); }}>
      {issuers.length > 1 || warning ? (
        <Field label={words.take.issuer} {...warned(warning?.says ?? "")}>
          <Select value={draft.issuer} lang="vi" onChange={(_, { value }) => { setIssuer(value); }} data-testid="record-issuer">{issuers.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select>
        </Field>
      ) : null}
      {knowsType ? null : (
        <Field label={words.take.type} required>
          <Select value={chosenType} lang="vi" onChange={(_, { value }) => { setType(value as DocumentType | ""); }} data-testid="record-type"><option value="">{t.noType}</option>{numberedTypes.map((type) => <option key={type} value={type}>{typeName(type)}</option>)}</Select>
        </Field>
      )}
      {isWedged ? (
        <Field label={t.reason} required hint={t.wedged}><Input className={styles.narrow} value={reason} lang="vi" maxLength={columnLimits.reason} onChange={(_, { value }) => { setReason(value); }} data-testid="record-reason" /></Field>
      ) : null}
      {documentType !== "" && issuer ? <Text size={200} className={styles.quiet} lang="vi">{t.under(typeName(documentType), issuer.name)}</Text> : null}
      <div><Button type="submit" size="small" disabled={state.busy || documentType === "" || (isWedged && reason.trim() === "")} data-testid="record-this">{t.record}</Button></div>
      {question}
    </form>
  );
};
