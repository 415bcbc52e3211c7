import { Button, Checkbox, Field, Input, Select, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { secrecyWords, typeName } from "../../register/columns";
import { columnLimits, secrecyLevels, type Secrecy } from "../../register/model";
import { numberedTypes, writeReferenceNumber } from "../../register/series";
import type { Day } from "../../standard/editions";
import type { DocumentType } from "../../standard/vocabulary";
import type { DeskState, RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

/** The form that takes a number; what it gave stands below it until the next. */
export const TakeNumber = ({ desk, state, on }: { readonly desk: RegisterDesk; readonly state: DeskState; readonly on: Day }) => {
  const styles = useRegisterStyles();
  const t = useWords().take;
  const open = state.offices.issuers.filter(({ closedOn }) => closedOn === null);
  const [issuer, setIssuer] = useState(open[0]?.id ?? "");
  const [documentType, setType] = useState<DocumentType>("decision");
  const [issueDate, setDate] = useState<string>(on);
  const [subject, setSubject] = useState("");
  const [signer, setSigner] = useState("");
  const [secrecy, setSecrecy] = useState<Secrecy>("none");
  const [isCopy, setCopy] = useState(false);
  const [copied, setCopied] = useState("");
  const isSecret = secrecy !== "none";
  const lead = open.some(({ id }) => id === issuer) ? issuer : open[0]?.id ?? "";
  const reference = state.given ? writeReferenceNumber(state.given.serial, state.given.suffix, state.given.symbol) : "";
  const give = (): void => {
    void desk.reserve({ issuer: lead, documentType, issueDate, isCopy, secrecy, ...(isSecret ? {} : { subject: subject.trim(), signer: signer.trim() }) });
  };
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); give(); }}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.title}</Text>
      <Field label={t.issuer}><Select value={lead} onChange={(_, { value }) => { setIssuer(value); }}>{open.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></Field>
      <Field label={t.type}><Select value={documentType} onChange={(_, { value }) => { setType(value as DocumentType); }}>{numberedTypes.map((type) => <option key={type} value={type}>{typeName(type)}</option>)}</Select></Field>
      <Field label={t.date}><Input type="date" value={issueDate} onChange={(_, { value }) => { setDate(value); }} /></Field>
      <Field label={t.secrecy}><Select value={secrecy} onChange={(_, { value }) => { setSecrecy(value as Secrecy); }}>{secrecyLevels.map((level) => <option key={level} value={level}>{secrecyWords[level] || t.none}</option>)}</Select></Field>
      {isSecret ? <Text size={200}>{t.secret}</Text> : (
        <>
          <Field label={t.subject}><Textarea value={subject} maxLength={columnLimits.subject} onChange={(_, { value }) => { setSubject(value); }} /></Field>
          <Field label={t.signer}><Input value={signer} maxLength={columnLimits.signer} onChange={(_, { value }) => { setSigner(value); }} /></Field>
        </>
      )}
      <Checkbox label={t.copy} checked={isCopy} onChange={(_, { checked }) => { setCopy(checked === true); }} />
      <Button type="submit" appearance="primary" disabled={state.busy || lead === "" || issueDate === ""} data-testid="give">{t.give}</Button>
      {state.given ? (
        <div className={styles.row}>
          <Text role="status" weight="semibold" data-testid="given">{t.given(reference)}</Text>
          <Button size="small" onClick={() => { void navigator.clipboard.writeText(reference.replace(/^Số /u, "")).then(() => { setCopied(reference); }); }}>{copied === reference ? t.copied : t.copyIt}</Button>
        </div>
      ) : null}
    </form>
  );
};
