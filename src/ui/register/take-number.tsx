import { Button, Checkbox, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ListedEntry } from "../../register/entry";
import { writeReferenceNumber, writeSerial } from "../../register/series";
import { writeDay } from "../../register/terms";
import type { Day } from "../../standard/editions";
import { BusyBar } from "../busy-bar";
import { useQuestion } from "../question";
import { DescriptionFields } from "./description-fields";
import { issuerWarning } from "./issuer-warning";
import { askingOf, blankDraft, draftFrom, NumberFields, withTyped } from "./number-fields";
import type { AboutDocument, NumberTarget } from "./number-target";
import type { DeskState, RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

export interface TakeNumberProps {
  readonly desk: RegisterDesk;
  readonly state: DeskState;
  readonly on: Day;
  /** Where the number is written; null where nothing is open. */
  readonly target: NumberTarget | null;
  readonly about: AboutDocument | null;
  /** The number was written: what the document says of itself is to be read anew. */
  onPut(): void;
}

/** The form that takes a number, and writes it where it belongs; what it gave stands below it until the next. */
export const TakeNumber = ({ desk, state, on, target, about, onPut }: TakeNumberProps) => {
  const styles = useRegisterStyles();
  const words = useWords();
  const t = words.take;
  const [draft, setDraft] = useState(() => (about ? draftFrom(about, blankDraft(state, on), state, on) : blankDraft(state, on)));
  const [all, setAll] = useState(false);
  const [written, setWritten] = useState<{ readonly id: string; readonly said: string; readonly done: boolean } | null>(null);
  const [step, setStep] = useState<"reading" | "writing" | null>(null);
  const [copied, setCopied] = useState("");
  const [ask, question] = useQuestion();
  /** What the form was last filled with, and from which reading; what differs from it was typed. */
  const [filled, setFilled] = useState({ from: about, as: draft });
  // While rendering, not after: the choice and what is said of it never stand for a moment for two different documents.
  if (about !== null && filled.from !== about) {
    const said = draftFrom(about, filled.as, state, on);
    setFilled({ from: about, as: said });
    setDraft(withTyped(said, draft, filled.as));
  }
  const { given, runsBack } = state;
  const reference = given ? writeReferenceNumber(given.serial, given.suffix, given.symbol) : "";

  const write = async (entry: ListedEntry): Promise<void> => {
    if (!target || entry.isCopy) return;
    setStep("writing");
    const put = await target.put({ serial: writeSerial(entry.serial, entry.suffix), symbol: entry.symbol, day: entry.issueDate ?? "" }).finally(() => { setStep(null); });
    const itsIssuer = entry.symbol.slice(entry.symbol.indexOf("/") + 1);
    const otherSymbol = target.is === "form" && about !== null && itsIssuer !== about.issuerSymbols ? ` ${t.otherSymbol(entry.symbol, about.issuerSymbols)}` : "";
    setWritten({ id: entry.id, done: put.done, said: put.done ? `${t.written[target.is]}${otherSymbol}` : t.notWritten(put.why) });
    if (!put.done) return;
    // It stands in the document now, which says it itself from here on.
    setFilled((before) => ({ ...before, as: draft }));
    onPut();
  };
  const give = async (): Promise<void> => {
    const entry = await desk.reserve(askingOf(draft));
    if (entry) await write(entry);
  };
  /** What the document says at this moment: somebody may have typed in it since the tab was opened. */
  const readNow = async (): Promise<AboutDocument | null> => {
    if (!target) return null;
    setStep("reading");
    const now = await target.about().catch(() => about).finally(() => { setStep(null); });
    return now ?? about;
  };
  const giveOrAsk = async (): Promise<void> => {
    if (step !== null) return;
    const now = await readNow();
    const other = issuerWarning(now, draft, state, words.issuer);
    const has = now?.number && !draft.isCopy ? now.number : null;
    const replaces = has ? t.replaces(writeSerial(has.serial, has.suffix)) : "";
    const question = other?.asks ? `${other.says} ${replaces || words.issuer.stillTake(other.issuer)}` : replaces;
    if (question === "") await give();
    else ask(question, () => { void give(); });
  };
  return (
    <form className={styles.form} aria-label={t.title} onSubmit={(event) => { event.preventDefault(); void giveOrAsk(); }}>
      <Text as="h2" weight="semibold" className={styles.heading}>{target ? t.titleFor[target.is] : t.title}</Text>
      {about ? <Text size={200} className={styles.quiet} lang="vi">{about.title}</Text> : null}
      <NumberFields draft={draft} state={state} warning={issuerWarning(about, draft, state, words.issuer)?.says ?? ""} onChange={setDraft} />
      {draft.secrecy !== "none" ? null : (
        <>
          <DescriptionFields value={draft.description} short={!all} onChange={(description) => { setDraft({ ...draft, description }); }} />
          <Checkbox label={t.moreColumns} checked={all} onChange={(_, { checked }) => { setAll(checked === true); }} />
        </>
      )}
      <Checkbox label={t.copy} checked={draft.isCopy} onChange={(_, { checked }) => { setDraft({ ...draft, isCopy: checked === true }); }} />
      <Button type="submit" appearance="primary" disabled={state.busy || step !== null || draft.issuer === "" || draft.issueDate === ""} data-testid="give">{t.give}</Button>
      <BusyBar label={step !== null ? t[step] : state.busy ? t.taking : null} />
      {question}
      {given ? (
        <>
          <div className={styles.row}>
            <Text role="status" weight="semibold" data-testid="given">{t.given(reference)}</Text>
            <Button size="small" onClick={() => { void navigator.clipboard.writeText(reference.replace(/^Số /u, "")).then(() => { setCopied(reference); }, () => {}); }}>{copied === reference ? t.copied : t.copyIt}</Button>
            {target && !given.isCopy && written?.done !== true ? <Button size="small" onClick={() => { void write(given); }} data-testid="write-number">{t.write[target.is]}</Button> : null}
          </div>
          {written?.id === given.id ? <MessageBar intent={written.done ? "success" : "warning"} layout="multiline"><MessageBarBody data-testid="written">{written.said}</MessageBarBody></MessageBar> : null}
          {runsBack?.issueDate && given.issueDate ? (
            <MessageBar intent="warning" layout="multiline"><MessageBarBody data-testid="runs-back">{t.runsBack(writeSerial(given.serial), writeDay(given.issueDate), writeSerial(runsBack.serial, runsBack.suffix), writeDay(runsBack.issueDate))}</MessageBarBody></MessageBar>
          ) : null}
        </>
      ) : null}
    </form>
  );
};
