import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { issuerKinds, type Issuer, type IssuerKind } from "../../../register/model";
import { writeDay } from "../../../register/terms";
import type { Day } from "../../../standard/editions";
import { DayField } from "../../day-field";
import { useQuestion } from "../../question";
import { useRegisterStyles } from "../styles";
import { useAsk } from "../use-ask";
import { useWords } from "../words";
import type { OfficeViewProps } from "./office-view";

/** Who issues: added, renamed, and closed with who carries on after a merger. */
export const Issuers = ({ desk, state }: OfficeViewProps) => {
  const styles = useRegisterStyles();
  const t = useWords().office;
  const { issuers } = state.offices;
  const committees = issuers.filter(({ kind, closedOn }) => kind === "committee" && closedOn === null);
  const [kind, setKind] = useState<IssuerKind>("body");
  const [name, setName] = useState("");
  const [symbol, setSymbol] = useState("");
  const [committee, setCommittee] = useState("");
  const [ask, said] = useAsk(desk);
  const own = committee || committees[0]?.id;
  const add = async (): Promise<void> => {
    const added = await ask((client) => client.addIssuer({ kind, name: name.trim(), symbol: symbol.trim(), ...(kind === "committee" || own === undefined ? {} : { committee: own }) }), "changes");
    if (added !== undefined) { setName(""); setSymbol(""); }
  };
  return (
    <section className={styles.form} aria-label={t.issuers}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.issuers}</Text>
      <ul className={styles.list}>{issuers.map((issuer) => <IssuerLine key={issuer.id} issuer={issuer} desk={desk} state={state} />)}</ul>
      <form className={styles.plain} aria-label={t.addIssuer} onSubmit={(event) => { event.preventDefault(); void add(); }}>
        <Field label={t.kind}><Select value={kind} onChange={(_, { value }) => { setKind(value as IssuerKind); }}>{issuerKinds.map((each) => <option key={each} value={each}>{t.kinds[each]}</option>)}</Select></Field>
        <Field label={t.issuerName}><Input className={styles.narrow} value={name} lang="vi" maxLength={300} onChange={(_, { value }) => { setName(value); }} /></Field>
        <Field label={t.symbol}><Input className={styles.narrow} value={symbol} lang="vi" maxLength={40} onChange={(_, { value }) => { setSymbol(value); }} /></Field>
        {kind === "committee" || committees.length < 2 ? null : <Field label={t.committee}><Select value={own} lang="vi" onChange={(_, { value }) => { setCommittee(value); }}>{committees.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}</Select></Field>}
        {said}
        <div><Button type="submit" disabled={name.trim() === "" || symbol.trim() === ""}>{t.addIssuer}</Button></div>
      </form>
    </section>
  );
};

type IssuerLineProps = OfficeViewProps & { readonly issuer: Issuer };

const IssuerLine = ({ issuer, desk, state }: IssuerLineProps) => {
  const styles = useRegisterStyles();
  const t = useWords().office;
  const [open, setOpen] = useState<"change" | "close" | null>(null);
  const [ask, said] = useAsk(desk);
  const { issuers } = state.offices;
  const close = (): void => { setOpen(null); };
  return (
    <li className={styles.entry} data-issuer={issuer.name}>
      <div className={styles.row}>
        <Text className={styles.grow} lang="vi">{issuer.name} ({issuer.symbol})</Text>
        <Button size="small" appearance="subtle" aria-expanded={open === "change"} onClick={() => { setOpen(open === "change" ? null : "change"); }}>{t.change}</Button>
        {issuer.closedOn === null
          ? <Button size="small" appearance="subtle" aria-expanded={open === "close"} onClick={() => { setOpen(open === "close" ? null : "close"); }}>{t.closeIssuer}</Button>
          : <Button size="small" appearance="subtle" onClick={() => { void ask((client) => client.changeIssuer(issuer.id, { closedOn: null }), "changes"); }}>{t.reopenIssuer}</Button>}
      </div>
      {said}
      {issuer.closedOn === null ? null : <Text size={200} className={styles.quiet} lang="vi">{t.closed(writeDay(issuer.closedOn), issuers.find(({ id }) => id === issuer.succeededBy)?.name ?? "")}</Text>}
      {open === "change" ? <RenameForm issuer={issuer} desk={desk} state={state} onDone={close} /> : null}
      {open === "close" ? <CloseForm issuer={issuer} desk={desk} state={state} onDone={close} /> : null}
    </li>
  );
};

/** A name or a symbol that was mistyped; numbers that were given keep the symbol they were given with. */
const RenameForm = ({ issuer, desk, onDone }: IssuerLineProps & { onDone(): void }) => {
  const styles = useRegisterStyles();
  const t = useWords().office;
  const [name, setName] = useState(issuer.name);
  const [symbol, setSymbol] = useState(issuer.symbol);
  const [ask, said] = useAsk(desk);
  const rename = async (): Promise<void> => {
    if (await ask(async (client) => { await client.changeIssuer(issuer.id, { name: name.trim(), symbol: symbol.trim() }); return true; }, "changes")) onDone();
  };
  return (
    <form className={styles.plain} aria-label={t.change} onSubmit={(event) => { event.preventDefault(); void rename(); }}>
      <Field label={t.issuerName}><Input className={styles.narrow} value={name} lang="vi" maxLength={300} onChange={(_, { value }) => { setName(value); }} /></Field>
      <Field label={t.symbol} hint={t.symbolHint}><Input className={styles.narrow} value={symbol} lang="vi" maxLength={40} onChange={(_, { value }) => { setSymbol(value); }} /></Field>
      {said}
      <div className={styles.row}>
        <Button type="submit" size="small" disabled={name.trim() === "" || symbol.trim() === "" || (name.trim() === issuer.name && symbol.trim() === issuer.symbol)}>{t.save}</Button>
        <Button size="small" appearance="subtle" onClick={onDone}>{t.cancel}</Button>
      </div>
    </form>
  );
};

const CloseForm = ({ issuer, desk, state, onDone }: IssuerLineProps & { onDone(): void }) => {
  const styles = useRegisterStyles();
  const t = useWords().office;
  const [closedOn, setClosedOn] = useState<Day | "">("");
  const [successor, setSuccessor] = useState("");
  const [askDesk, said] = useAsk(desk);
  const [ask, question] = useQuestion();
  const close = async (): Promise<void> => {
    if (await askDesk(async (client) => { await client.changeIssuer(issuer.id, { closedOn, ...(successor === "" ? {} : { succeededBy: successor }) }); return true; }, "changes")) onDone();
  };
  return (
    <form className={styles.plain} aria-label={t.closeIssuer} onSubmit={(event) => { event.preventDefault(); ask(t.closeAsk(issuer.name, writeDay(closedOn)), () => { void close(); }); }}>
      <DayField label={t.lastDay} value={closedOn} onDay={setClosedOn} />
      <Field label={t.successor}><Select value={successor} lang="vi" onChange={(_, { value }) => { setSuccessor(value); }}><option value="">{t.noSuccessor}</option>{state.offices.issuers.filter(({ id, closedOn: closed }) => id !== issuer.id && closed === null).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></Field>
      {said}
      <div className={styles.row}>
        <Button type="submit" size="small" disabled={closedOn === ""}>{t.closeIssuer}</Button>
        <Button size="small" appearance="subtle" onClick={onDone}>{t.cancel}</Button>
      </div>
      {question}
    </form>
  );
};
