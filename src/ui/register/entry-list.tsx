import { Badge, Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ListedEntry } from "../../hosts/register-http";
import { secrecyWords, stateWords, typeName } from "../../register/columns";
import { entryStates, type EntryState } from "../../register/model";
import { may } from "../../register/roles";
import { secretVoidReasons } from "../../register/secrecy";
import { writeReferenceNumber } from "../../register/series";
import { writeDay } from "../../register/terms";
import type { DeskState, RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

const pause = 200;

/** The lines of the register, newest first, a page at a time. */
export const EntryList = ({ desk, state }: { readonly desk: RegisterDesk; readonly state: DeskState }) => {
  const styles = useRegisterStyles();
  const t = useWords().list;
  const [text, setText] = useState(state.query.q ?? "");
  const [only, setOnly] = useState<EntryState | "">(state.query.state ?? "");
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => { void desk.search({ q: text, ...(only === "" ? {} : { state: only }) }); }, pause);
    return () => { clearTimeout(timer); };
  }, [desk, text, only]);
  return (
    <section className={styles.form} aria-label={t.title}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.title}</Text>
      <Field label={t.search}><Input type="search" value={text} maxLength={200} onChange={(_, { value }) => { setText(value); }} data-testid="register-search" /></Field>
      <Field label={t.state}>
        <Select value={only} onChange={(_, { value }) => { setOnly(value as EntryState | ""); }}>
          <option value="">{t.any}</option>{entryStates.map((each) => <option key={each} value={each}>{stateWords[each]}</option>)}
        </Select>
      </Field>
      <Text size={200} role="status" data-testid="register-total">{state.entries.length === 0 ? t.nothing : t.total(state.entries.length, state.total, state.more)}</Text>
      <ul className={styles.list}>{state.entries.map((entry) => <EntryLine key={entry.id} entry={entry} desk={desk} state={state} />)}</ul>
      {state.next === null ? null : <Button onClick={() => { void desk.nextPage(); }}>{t.next}</Button>}
    </section>
  );
};

const EntryLine = ({ entry, desk, state }: { readonly entry: ListedEntry; readonly desk: RegisterDesk; readonly state: DeskState }) => {
  const styles = useRegisterStyles();
  const t = useWords().list;
  const [reason, setReason] = useState<string | null>(null);
  const isSecret = entry.secrecy !== "none";
  const mayDecide = entry.state === "reserved" && state.me !== null && may(state.me.role, "issue");
  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <Text weight="semibold" className={entry.state === "voided" ? styles.voided : undefined}>{writeReferenceNumber(entry.serial, entry.suffix, entry.symbol)}</Text>
        <Text className={styles.grow} size={200}>{typeName(entry.documentType)}{entry.issueDate ? `, ${writeDay(entry.issueDate)}` : ""}</Text>
        <Badge appearance="tint" color={entry.state === "issued" ? "success" : entry.state === "voided" ? "subtle" : "informative"}>{stateWords[entry.state]}</Badge>
      </div>
      <Text>{isSecret ? `${t.secret}: ${secrecyWords[entry.secrecy]}` : entry.subject}</Text>
      {entry.signer === "" ? null : <Text size={200} className={styles.quiet}>{entry.signer}</Text>}
      {entry.state === "voided" ? <Text size={200} className={styles.quiet}>{t.voidedFor(entry.reason)}</Text> : null}
      {mayDecide && reason === null ? (
        <div className={styles.row}>
          <Button size="small" disabled={state.busy} onClick={() => { void desk.issue(entry); }}>{t.issue}</Button>
          <Button size="small" appearance="subtle" disabled={state.busy} onClick={() => { setReason(isSecret ? secretVoidReasons[0] : ""); }}>{t.void}</Button>
        </div>
      ) : null}
      {mayDecide && reason !== null ? (
        <form className={styles.row} onSubmit={(event) => { event.preventDefault(); void desk.void(entry, reason); setReason(null); }}>
          <Field label={t.reason} className={styles.grow}>
            {isSecret ? <Select value={reason} onChange={(_, { value }) => { setReason(value); }}>{secretVoidReasons.map((each) => <option key={each}>{each}</option>)}</Select> : <Input value={reason} maxLength={500} autoFocus onChange={(_, { value }) => { setReason(value); }} />}
          </Field>
          <Button type="submit" size="small" disabled={reason.trim() === "" || state.busy}>{t.doVoid}</Button>
          <Button size="small" appearance="subtle" onClick={() => { setReason(null); }}>{t.cancel}</Button>
        </form>
      ) : null}
    </li>
  );
};
