import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { stateWords, urgencyWords } from "../../register/columns";
import type { Changes, ListedEntry, Version } from "../../register/entry";
import { columnLimits, emptyDescription, type Description } from "../../register/model";
import { may } from "../../register/roles";
import { writeDay } from "../../register/terms";
import type { Day } from "../../standard/editions";
import { DayField } from "../day-field";
import { DescriptionFields } from "./description-fields";
import type { DeskState, RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

const names = Object.keys(emptyDescription) as (keyof Description)[];

/** All columns of a line, everything that ever happened to it, and the form that edits or corrects it. */
export const EntryDetail = ({ entry, desk, state }: { readonly entry: ListedEntry; readonly desk: RegisterDesk; readonly state: DeskState }) => {
  const styles = useRegisterStyles();
  const words = useWords();
  const t = words.detail;
  const [history, setHistory] = useState<readonly Version[]>([]);
  const [isChanging, setChanging] = useState(false);
  useEffect(() => {
    let isOld = false;
    void desk.history(entry).then((all) => { if (!isOld && all) setHistory(all); });
    return () => { isOld = true; };
  }, [desk, entry]);
  const role = state.me?.role;
  const isOwn = entry.owner === state.me?.person;
  const mayChange = role !== undefined && entry.state !== "voided" && (entry.state === "issued" ? may(role, "correct") : may(role, "editAny") || (isOwn && may(role, "editOwn")));
  const rows = ([
    [words.columns.recipients, entry.recipients], [words.columns.drafter, entry.drafter], [words.columns.copies, entry.copies === null ? "" : String(entry.copies)],
    [words.columns.urgency, urgencyWords[entry.urgency]], [words.columns.note, entry.note], [t.owner, entry.ownerName], [t.origin, entry.origin === "given" ? "" : t.origins[entry.origin]],
  ] as const).filter(([, value]) => value !== "");
  return (
    <div className={styles.detail}>
      <dl className={styles.pairs}>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd lang="vi">{value}</dd></div>)}</dl>
      <Text weight="semibold" size={200}>{t.history}</Text>
      <ol className={styles.history} data-testid="history">{history.map((version) => (
        <li key={version.version}><Text size={200}>{t.version(new Date(version.at).toLocaleString("vi-VN"), version.person, t.deeds[version.deed] ?? version.deed)}{changesOf(version, history, words.columns, t.date)}</Text></li>
      ))}</ol>
      {mayChange && !isChanging ? <div><Button size="small" onClick={() => { setChanging(true); }}>{entry.state === "issued" ? t.correct : t.edit}</Button></div> : null}
      {isChanging ? <ChangeForm entry={entry} desk={desk} busy={state.busy} onDone={() => { setChanging(false); }} /> : null}
    </div>
  );
};

const ChangeForm = ({ entry, desk, busy, onDone }: { readonly entry: ListedEntry; readonly desk: RegisterDesk; readonly busy: boolean; onDone(): void }) => {
  const styles = useRegisterStyles();
  const words = useWords();
  const t = words.detail;
  const isCorrection = entry.state === "issued";
  const [value, setValue] = useState<Description>(() => Object.fromEntries(names.map((name) => [name, entry[name]])) as unknown as Description);
  const [day, setDay] = useState<Day | "">(entry.issueDate ?? "");
  const [reason, setReason] = useState("");
  const changes: Changes = {
    ...Object.fromEntries(names.filter((name) => value[name] !== entry[name]).map((name) => [name, value[name]])),
    ...(day === "" || day === entry.issueDate ? {} : { issueDate: day }),
  };
  const change = async (): Promise<void> => { if (await (isCorrection ? desk.correct(entry, changes, reason.trim()) : desk.edit(entry, changes))) onDone(); };
  return (
    <form className={styles.plain} aria-label={isCorrection ? t.correct : t.edit} onSubmit={(event) => { event.preventDefault(); void change(); }}>
      <DayField label={words.take.date} value={day} onDay={setDay} />
      {entry.secrecy === "none" ? <DescriptionFields value={value} onChange={setValue} /> : null}
      {isCorrection ? <Field label={t.reason} required><Input className={styles.narrow} value={reason} lang="vi" maxLength={columnLimits.reason} onChange={(_, { value: text }) => { setReason(text); }} /></Field> : null}
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabled={busy || Object.keys(changes).length === 0 || (isCorrection && reason.trim() === "")}>{t.save}</Button>
        <Button size="small" appearance="subtle" onClick={onDone}>{words.list.cancel}</Button>
      </div>
    </form>
  );
};

const kept: Readonly<Record<string, string>> = { issue_date: "issueDate" };
/** « Trích yếu: «a» → «b»; …»: what a version changed of the one before it. */
function changesOf(version: Version, history: readonly Version[], columns: Readonly<Record<string, string>>, date: string): string {
  const before = history.find((each) => each.version === version.version - 1)?.after;
  if (!before) return "";
  const say = (value: unknown, name: string): string => (value === null || value === "" ? "…" : name === "issue_date" ? writeDay(String(value)) : name === "state" ? stateWords[value as keyof typeof stateWords] : name === "urgency" ? urgencyWords[value as keyof typeof urgencyWords] || "…" : String(value));
  const parts = Object.entries(version.after).filter(([name, value]) => (name in columns || name in kept) && before[name] !== value)
    .map(([name, value]) => `${name === "issue_date" ? date : columns[name] ?? name}: «${say(before[name], name)}» → «${say(value, name)}»`);
  const reason = version.after["reason"];
  return [...(parts.length > 0 ? [` ${parts.join("; ")}.`] : []), ...(typeof reason === "string" && reason !== "" && reason !== before["reason"] ? [` (${reason})`] : [])].join("");
}
