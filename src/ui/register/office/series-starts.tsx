import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { typeName } from "../../../register/columns";
import { columnLimits, greatestSerial, type Run } from "../../../register/model";
import { numberedTypes, writeSerial } from "../../../register/series";
import type { DocumentType } from "../../../standard/vocabulary";
import { useRegisterStyles } from "../styles";
import { useAsk } from "../use-ask";
import { useWords } from "../words";
import type { OfficeViewProps } from "./office-view";

/** «Số tiếp theo là 57»: an office that had used numbers before this register says so, with the reason. */
export const SeriesStarts = ({ desk, state }: OfficeViewProps) => {
  const styles = useRegisterStyles();
  const words = useWords();
  const t = words.office;
  const { issuers, periods } = state.offices;
  const [chosenIssuer, setIssuer] = useState("");
  const issuer = issuers.find(({ id }) => id === chosenIssuer) ?? issuers[0];
  const own = periods.filter(({ committee, kind }) => committee === issuer?.committee && (kind === "congress") === (issuer?.kind === "congress"));
  const [chosenPeriod, setPeriod] = useState("");
  const period = own.find(({ id }) => id === chosenPeriod) ?? own.at(-1);
  const runs: readonly Run[] = issuer?.kind === "congress" ? ["congress"] : [...numberedTypes, "copies"];
  const [chosenRun, setRun] = useState<Run>("decision");
  const run = runs.includes(chosenRun) ? chosenRun : runs[0] ?? "decision";
  const [next, setNext] = useState("");
  const [reason, setReason] = useState("");
  const [done, setDone] = useState("");
  const [ask, said] = useAsk(desk);
  const serial = Number(next);
  const start = async (): Promise<void> => {
    if (!issuer || !period) return;
    const started = await ask(async (client) => { await client.startSeries({ issuer: issuer.id, period: period.id, run, next: serial, reason: reason.trim() }); return true; }, "changes");
    setDone(started ? t.started(writeSerial(serial)) : "");
    if (started) { setNext(""); setReason(""); }
  };
  const nameOf = (each: Run): string => (each === "copies" ? words.review.copies : each === "congress" ? words.review.congress : typeName(each as DocumentType));
  return (
    <form className={styles.form} aria-label={t.starts} onSubmit={(event) => { event.preventDefault(); void start(); }}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.starts}</Text>
      <Text size={200} className={styles.quiet}>{t.startsAbout}</Text>
      <Field label={words.list.issuer}><Select value={issuer?.id ?? ""} lang="vi" onChange={(_, { value }) => { setIssuer(value); }}>{issuers.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></Field>
      <Field label={words.list.period}><Select value={period?.id ?? ""} lang="vi" onChange={(_, { value }) => { setPeriod(value); }}>{own.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></Field>
      <Field label={words.list.type}><Select value={run} lang="vi" onChange={(_, { value }) => { setRun(value as Run); }}>{runs.map((each) => <option key={each} value={each}>{nameOf(each)}</option>)}</Select></Field>
      <Field label={t.next}><Input className={styles.narrow} value={next} inputMode="numeric" maxLength={6} onChange={(_, { value }) => { setNext(value.replace(/\D/gu, "")); }} /></Field>
      <Field label={t.reason} required><Input className={styles.narrow} value={reason} lang="vi" maxLength={columnLimits.reason} onChange={(_, { value }) => { setReason(value); }} /></Field>
      {said}
      <div><Button type="submit" disabled={!period || serial < 1 || serial > greatestSerial || reason.trim() === ""}>{t.startAt}</Button></div>
      <Text role="status" size={200} data-testid="started">{done}</Text>
    </form>
  );
};
