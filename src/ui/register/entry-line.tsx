import { Badge, Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { secrecyWords, stateWords, typeName } from "../../register/columns";
import type { ListedEntry } from "../../register/entry";
import { may } from "../../register/roles";
import { secretVoidReasons } from "../../register/secrecy";
import { writeReferenceNumber } from "../../register/series";
import { writeDay } from "../../register/terms";
import type { Day } from "../../standard/editions";
import { EntryDetail } from "./entry-detail";
import type { DeskState, RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

export interface EntryLineProps {
  readonly entry: ListedEntry;
  readonly desk: RegisterDesk;
  readonly state: DeskState;
  /** The day the document itself carries: it is issued under that day. */
  readonly issueOn?: Day | null;
}

/** One line of the register, with what may be done with it by whoever looks at it. */
export const EntryLine = ({ entry, desk, state, issueOn = null }: EntryLineProps) => {
  const styles = useRegisterStyles();
  const t = useWords().list;
  const [reason, setReason] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const isSecret = entry.secrecy !== "none";
  const mayDecide = entry.state === "reserved" && state.me !== null && may(state.me.role, "issue");
  const issue = (): void => { void desk.issue(entry, issueOn !== null && issueOn !== entry.issueDate ? { issueDate: issueOn } : {}); };
  return (
    <li className={styles.entry} data-entry={entry.id} data-state={entry.state}>
      <div className={styles.row}>
        <Text weight="semibold" className={entry.state === "voided" ? styles.voided : undefined}>{writeReferenceNumber(entry.serial, entry.suffix, entry.symbol)}</Text>
        <Text className={styles.grow} size={200}>{typeName(entry.documentType)}{entry.issueDate ? `, ${writeDay(entry.issueDate)}` : ""}</Text>
        <Badge appearance="tint" color={entry.state === "issued" ? "success" : entry.state === "voided" ? "subtle" : "informative"}>{stateWords[entry.state]}</Badge>
      </div>
      <Text lang="vi">{isSecret ? `${t.secret}: ${secrecyWords[entry.secrecy]}` : entry.subject}</Text>
      {entry.signer === "" ? null : <Text size={200} className={styles.quiet} lang="vi">{entry.signer}</Text>}
      {entry.state === "voided" ? <Text size={200} className={styles.quiet}>{t.voidedFor(entry.reason)}</Text> : null}
      <div className={styles.row}>
        {mayDecide && reason === null ? (
          <>
            <Button size="small" disabled={state.busy} onClick={issue}>{t.issue}</Button>
            <Button size="small" appearance="subtle" disabled={state.busy} onClick={() => { setReason(isSecret ? secretVoidReasons[0] : ""); }}>{t.void}</Button>
          </>
        ) : null}
        {reason === null ? <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>{isOpen ? t.less : t.detail}</Button> : null}
      </div>
      {mayDecide && reason !== null ? (
        <form className={styles.row} onKeyDown={({ key }) => { if (key === "Escape") setReason(null); }} onSubmit={(event) => { event.preventDefault(); void desk.void(entry, reason); setReason(null); }}>
          <Field label={t.reason} className={styles.grow}>
            {isSecret ? <Select value={reason} onChange={(_, { value }) => { setReason(value); }}>{secretVoidReasons.map((each) => <option key={each}>{each}</option>)}</Select>
              : <Input className={styles.narrow} value={reason} maxLength={500} autoFocus onChange={(_, { value }) => { setReason(value); }} />}
          </Field>
          <Button type="submit" size="small" disabled={reason.trim() === "" || state.busy}>{t.doVoid}</Button>
          <Button size="small" appearance="subtle" onClick={() => { setReason(null); }}>{t.cancel}</Button>
        </form>
      ) : null}
      {isOpen && reason === null ? <EntryDetail key={entry.version} entry={entry} desk={desk} state={state} /> : null}
    </li>
  );
};
