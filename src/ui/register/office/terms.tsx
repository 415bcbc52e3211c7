import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { columnLimits } from "../../../register/model";
import { writeDay } from "../../../register/terms";
import type { Day } from "../../../standard/editions";
import { DayField } from "../../day-field";
import { useRegisterStyles } from "../styles";
import { useWords } from "../words";
import type { OfficeViewProps } from "./office-view";

type From = "congressClosedOn" | "firstMeetingOn" | "appointedFrom" | "statedStart" | "congress";
const froms: readonly From[] = ["congressClosedOn", "firstMeetingOn", "appointedFrom", "statedStart", "congress"];

/** Terms and congresses: a term is entered by what it is counted from, and the days follow. */
export const Terms = ({ desk, state }: OfficeViewProps) => {
  const styles = useRegisterStyles();
  const t = useWords().office;
  const { issuers, periods } = state.offices;
  const committees = issuers.filter(({ kind }) => kind === "committee");
  const [chosen, setCommittee] = useState("");
  const committee = chosen || committees[0]?.id || "";
  const [name, setName] = useState("");
  const [from, setFrom] = useState<From>("congressClosedOn");
  const [day, setDay] = useState<Day | "">("");
  const [until, setUntil] = useState<Day | "">("");
  const [reason, setReason] = useState("");
  const add = async (): Promise<void> => {
    if (day === "") return;
    const added = await desk.ask((client) => (from === "congress"
      ? client.addCongress({ committee, name: name.trim(), opensOn: day, closesOn: until === "" ? null : until })
      : client.addTerm({ committee, name: name.trim(), facts: { [from]: day, ...(from === "statedStart" ? { statedReason: reason.trim() } : {}) } })), "changes");
    if (added !== undefined) { setName(""); setDay(""); setUntil(""); setReason(""); }
  };
  return (
    <section className={styles.form} aria-label={t.terms}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.terms}</Text>
      <ul className={styles.list}>{periods.map((period) => (
        <li key={period.id} className={styles.entry}><Text lang="vi">{period.name}</Text><Text size={200} className={styles.quiet}>{t.days(writeDay(period.startsOn), period.endsOn === null ? "" : writeDay(period.endsOn))}</Text></li>
      ))}</ul>
      <form className={styles.plain} aria-label={t.addTerm} onSubmit={(event) => { event.preventDefault(); void add(); }}>
        {committees.length < 2 ? null : <Field label={t.committee}><Select value={committee} lang="vi" onChange={(_, { value }) => { setCommittee(value); }}>{committees.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}</Select></Field>}
        <Field label={t.from}><Select value={from} onChange={(_, { value }) => { setFrom(value as From); }}>{froms.map((each) => <option key={each} value={each}>{t.froms[each]}</option>)}</Select></Field>
        <Field label={from === "congress" ? t.congressName : t.termName}><Input className={styles.narrow} value={name} lang="vi" maxLength={100} onChange={(_, { value }) => { setName(value); }} /></Field>
        <DayField label={from === "congress" ? t.opens : t.day} value={day} onDay={setDay} />
        {from === "congress" ? <DayField label={t.closes} quiet value={until} onDay={setUntil} /> : null}
        {from === "statedStart" ? <Field label={t.reason} required><Input className={styles.narrow} value={reason} lang="vi" maxLength={columnLimits.reason} onChange={(_, { value }) => { setReason(value); }} /></Field> : null}
        <div><Button type="submit" disabled={name.trim() === "" || day === "" || committee === "" || (from === "statedStart" && reason.trim() === "")}>{t.addTerm}</Button></div>
      </form>
    </section>
  );
};
