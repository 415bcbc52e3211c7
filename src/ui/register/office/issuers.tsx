import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { issuerKinds, type Issuer, type IssuerKind } from "../../../register/model";
import { writeDay } from "../../../register/terms";
import type { Day } from "../../../standard/editions";
import { DayField } from "../../day-field";
import { useRegisterStyles } from "../styles";
import { useWords } from "../words";
import type { OfficeViewProps } from "./office-view";

/** Who issues: added, and closed with who carries on after a merger. */
export const Issuers = ({ desk, state }: OfficeViewProps) => {
  const styles = useRegisterStyles();
  const t = useWords().office;
  const { issuers } = state.offices;
  const committees = issuers.filter(({ kind, closedOn }) => kind === "committee" && closedOn === null);
  const [kind, setKind] = useState<IssuerKind>("body");
  const [name, setName] = useState("");
  const [symbol, setSymbol] = useState("");
  const [committee, setCommittee] = useState("");
  const own = committee || committees[0]?.id;
  const add = async (): Promise<void> => {
    const added = await desk.ask((client) => client.addIssuer({ kind, name: name.trim(), symbol: symbol.trim(), ...(kind === "committee" || own === undefined ? {} : { committee: own }) }), "changes");
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
        <div><Button type="submit" disabled={name.trim() === "" || symbol.trim() === ""}>{t.addIssuer}</Button></div>
      </form>
    </section>
  );
};

const IssuerLine = ({ issuer, desk, state }: OfficeViewProps & { readonly issuer: Issuer }) => {
  const styles = useRegisterStyles();
  const words = useWords();
  const t = words.office;
  const [isClosing, setClosing] = useState(false);
  const [closedOn, setClosedOn] = useState<Day | "">("");
  const [successor, setSuccessor] = useState("");
  const { issuers } = state.offices;
  const close = async (): Promise<void> => {
    if (closedOn === "") return;
    const done = await desk.ask(async (client) => { await client.changeIssuer(issuer.id, { closedOn, ...(successor === "" ? {} : { succeededBy: successor }) }); return true; }, "changes");
    if (done) setClosing(false);
  };
  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <Text className={styles.grow} lang="vi">{issuer.name} ({issuer.symbol})</Text>
        {issuer.closedOn === null
          ? <Button size="small" appearance="subtle" aria-expanded={isClosing} onClick={() => { setClosing(!isClosing); }}>{t.closeIssuer}</Button>
          : <Button size="small" appearance="subtle" onClick={() => { void desk.ask((client) => client.changeIssuer(issuer.id, { closedOn: null }), "changes"); }}>{t.reopenIssuer}</Button>}
      </div>
      {issuer.closedOn === null ? null : <Text size={200} className={styles.quiet} lang="vi">{t.closed(writeDay(issuer.closedOn), issuers.find(({ id }) => id === issuer.succeededBy)?.name ?? "")}</Text>}
      {isClosing ? (
        <form className={styles.plain} onSubmit={(event) => { event.preventDefault(); void close(); }}>
          <DayField label={t.lastDay} value={closedOn} onDay={setClosedOn} />
          <Field label={t.successor}><Select value={successor} lang="vi" onChange={(_, { value }) => { setSuccessor(value); }}><option value="">{t.noSuccessor}</option>{issuers.filter(({ id, closedOn: closed }) => id !== issuer.id && closed === null).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></Field>
          <div><Button type="submit" size="small" disabled={closedOn === ""}>{t.closeIssuer}</Button></div>
        </form>
      ) : null}
    </li>
  );
};
