import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { columnLimits, type TermFacts } from "../../../register/model";
import type { Offices } from "../../../hosts/register-http";
import type { Day } from "../../../standard/editions";
import { DayField } from "../../day-field";
import type { RegisterDesk } from "../register-desk";
import { useRegisterStyles } from "../styles";
import { useAsk } from "../use-ask";
import { useWords } from "../words";

type Period = Offices["periods"][number];
/** The later ones go before the earlier where a term knows several. */
const counted = ["congressClosedOn", "firstMeetingOn", "appointedFrom", "statedStart"] as const;
type From = (typeof counted)[number] | "congress";

export interface TermFormProps {
  readonly desk: RegisterDesk;
  readonly committees: readonly { readonly id: string; readonly name: string }[];
  /** The term or congress that is changed; none where one is added. */
  readonly of?: Period;
  onDone?(): void;
}

/** What a term is counted from, and on which day; the days of a congress. */
export const TermForm = ({ desk, committees, of, onDone }: TermFormProps) => {
  const styles = useRegisterStyles();
  const t = useWords().office;
  const facts = of?.facts ?? {};
  const was: From = of?.kind === "congress" ? "congress" : [...counted].reverse().find((each) => facts[each]) ?? "congressClosedOn";
  const [chosen, setCommittee] = useState(of?.committee ?? "");
  const committee = chosen || committees[0]?.id || "";
  const [name, setName] = useState(of?.name ?? "");
  const [from, setFrom] = useState<From>(was);
  const [day, setDay] = useState<Day | "">((was === "congress" ? facts.opensOn : facts[was]) ?? "");
  const [until, setUntil] = useState<Day | "">(facts.closesOn ?? "");
  const [reason, setReason] = useState(facts.statedReason ?? "");
  const [ask, said] = useAsk(desk);
  const isCongress = from === "congress";
  const save = async (): Promise<void> => {
    if (day === "") return;
    const congress = { name: name.trim(), opensOn: day, closesOn: until === "" ? null : until };
    // A term that is counted from one day may know another one besides (a meeting held during a congress, and its close).
    const others = of ? Object.fromEntries(counted.filter((each) => each !== was && facts[each]).map((each) => [each, facts[each]])) : {};
    const term = { name: name.trim(), facts: { ...others, ...(isCongress ? {} : { [from]: day }), ...(from === "statedStart" ? { statedReason: reason.trim() } : {}) } as Partial<TermFacts> };
    const done = await ask(async (client) => {
      if (of) await (isCongress ? client.changeCongress(of.id, congress) : client.changeTerm(of.id, term));
      else await (isCongress ? client.addCongress({ committee, ...congress }) : client.addTerm({ committee, ...term }));
      return true;
    }, "changes");
    if (!done) return;
    if (!of) { setName(""); setDay(""); setUntil(""); setReason(""); }
    onDone?.();
  };
  const froms: readonly From[] = of ? (isCongress ? ["congress"] : counted) : [...counted, "congress"];
  return (
    <form className={styles.plain} aria-label={of ? t.change : t.addTerm} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      {of || committees.length < 2 ? null : <Field label={t.committee}><Select value={committee} lang="vi" onChange={(_, { value }) => { setCommittee(value); }}>{committees.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}</Select></Field>}
      {froms.length < 2 ? null : <Field label={t.from}><Select value={from} onChange={(_, { value }) => { setFrom(value as From); }}>{froms.map((each) => <option key={each} value={each}>{t.froms[each]}</option>)}</Select></Field>}
      <Field label={isCongress ? t.congressName : t.termName}><Input className={styles.narrow} value={name} lang="vi" maxLength={100} onChange={(_, { value }) => { setName(value); }} /></Field>
      <DayField label={isCongress ? t.opens : t.day} value={day} onDay={setDay} />
      {isCongress ? <DayField label={t.closes} quiet value={until} onDay={setUntil} /> : null}
      {from === "statedStart" ? <Field label={t.reason} required><Input className={styles.narrow} value={reason} lang="vi" maxLength={columnLimits.reason} onChange={(_, { value }) => { setReason(value); }} /></Field> : null}
      {said}
      <div className={styles.row}>
        <Button type="submit" size={of ? "small" : "medium"} disabled={name.trim() === "" || day === "" || committee === "" || (from === "statedStart" && reason.trim() === "")}>{of ? t.save : t.addTerm}</Button>
        {of ? <Button size="small" appearance="subtle" onClick={onDone}>{t.cancel}</Button> : null}
      </div>
    </form>
  );
};
