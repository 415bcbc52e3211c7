import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { columnLimits, type EntryState } from "../../register/model";
import { readTypedNumber } from "../../register/serial";
import { writeReferenceNumber } from "../../register/series";
import type { Day } from "../../standard/editions";
import type { Recording } from "../../hosts/register-http";
import { DescriptionFields } from "./description-fields";
import { askingOf, blankDraft, NumberFields } from "./number-fields";
import type { DeskState, RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

type Origin = "typed" | "secretBook" | "wedged" | "twin";
const origins: readonly Origin[] = ["typed", "secretBook", "wedged", "twin"];

/** Enters numbers that were not given here: on paper while the server was away, in the secret book, «05a», one used twice. */
export const RecordNumber = ({ desk, state, on }: { readonly desk: RegisterDesk; readonly state: DeskState; readonly on: Day }) => {
  const styles = useRegisterStyles();
  const words = useWords();
  const t = words.record;
  const [draft, setDraft] = useState(() => blankDraft(state, on));
  const [number, setNumber] = useState("");
  const [origin, setOrigin] = useState<Origin>("typed");
  const [is, setIs] = useState<EntryState>("issued");
  const [reason, setReason] = useState("");
  const [done, setDone] = useState("");
  const typed = readTypedNumber(number);
  const wrong = number.trim() === "" ? "" : !typed ? t.notNumber : origin === "wedged" && typed.suffix === "" ? t.needsLetter : origin !== "wedged" && typed.suffix !== "" ? t.noLetter : "";
  const needsReason = origin === "wedged" || origin === "twin" || is === "voided";
  const record = async (): Promise<void> => {
    if (!typed) return;
    const recording: Recording = { ...askingOf(draft), serial: typed.serial, suffix: typed.suffix, origin, state: is, ...(reason.trim() === "" ? {} : { reason: reason.trim() }) };
    const entry = await desk.record(recording);
    setDone(entry ? t.done(writeReferenceNumber(entry.serial, entry.suffix, entry.symbol)) : "");
    if (entry) { setNumber(""); setReason(""); }
  };
  return (
    <form className={styles.form} aria-label={t.title} onSubmit={(event) => { event.preventDefault(); void record(); }}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.title}</Text>
      <Text size={200} className={styles.quiet}>{t.about}</Text>
      <Field label={t.origin}><Select value={origin} onChange={(_, { value }) => { setOrigin(value as Origin); }} data-testid="record-origin">{origins.map((each) => <option key={each} value={each}>{words.detail.origins[each]}</option>)}</Select></Field>
      <Field label={t.number} required hint={t.numberHint} {...(wrong === "" ? {} : { validationState: "error" as const, validationMessage: wrong })}>
        <Input className={styles.narrow} value={number} autoComplete="off" maxLength={60} onChange={(_, { value }) => { setNumber(value); }} data-testid="record-number" />
      </Field>
      <NumberFields draft={draft} state={state} onChange={setDraft} />
      <Field label={t.state}><Select value={is} onChange={(_, { value }) => { setIs(value as EntryState); }}><option value="issued">{t.issued}</option><option value="voided">{t.voided}</option></Select></Field>
      {draft.secrecy === "none" ? <DescriptionFields short value={draft.description} onChange={(description) => { setDraft({ ...draft, description }); }} /> : null}
      <Field label={t.reason} required={needsReason}><Input className={styles.narrow} value={reason} lang="vi" maxLength={columnLimits.reason} onChange={(_, { value }) => { setReason(value); }} /></Field>
      <Button type="submit" disabled={state.busy || !typed || wrong !== "" || draft.issueDate === "" || (needsReason && reason.trim() === "")} data-testid="record">{t.record}</Button>
      <Text role="status" weight="semibold" data-testid="recorded">{done}</Text>
    </form>
  );
};
