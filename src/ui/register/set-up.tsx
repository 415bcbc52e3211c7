import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../../standard/editions";
import { DayField } from "../day-field";
import type { RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

/** The first issuer and its term: what a register needs before it can give a number. */
export const SetUp = ({ desk }: { readonly desk: RegisterDesk }) => {
  const styles = useRegisterStyles();
  const t = useWords().setUp;
  const [name, setName] = useState("");
  const [symbol, setSymbol] = useState("");
  const [term, setTerm] = useState("2025-2030");
  const [congressClosedOn, setClosed] = useState<Day | "">("");
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); void desk.setUp({ name: name.trim(), symbol: symbol.trim(), term: term.trim(), congressClosedOn }); }}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.title}</Text>
      <Field label={t.issuer} required><Input value={name} onChange={(_, { value }) => { setName(value); }} /></Field>
      <Field label={t.symbol} required><Input value={symbol} onChange={(_, { value }) => { setSymbol(value); }} /></Field>
      <Field label={t.term} required><Input value={term} onChange={(_, { value }) => { setTerm(value); }} /></Field>
      <DayField label={t.closed} required value={congressClosedOn} onDay={setClosed} />
      <Button type="submit" appearance="primary" disabled={[name, symbol, term, congressClosedOn].some((each) => each.trim() === "")}>{t.add}</Button>
    </form>
  );
};
