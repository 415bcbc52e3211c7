import { Button, Checkbox, Field, Input, Text } from "@fluentui/react-components";
import { memo, useEffect, useRef, useState } from "react";
import type { ListedEntry } from "../../register/entry";
import { EntryLine } from "./entry-line";
import { Filters, narrow, type Narrowed } from "./filters";
import type { DeskState, RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

/** How long typing must pause before it is searched: shorter than two strokes of a fast hand. */
const pause = 90;

/** The lines of the register, newest first, a page at a time. */
export const EntryList = ({ desk, state }: { readonly desk: RegisterDesk; readonly state: DeskState }) => {
  const styles = useRegisterStyles();
  const t = useWords().list;
  const [text, setText] = useState(state.query.q ?? "");
  const [narrowed, setNarrowed] = useState<Narrowed>(() => { const { q: _q, ...rest } = state.query; return rest; });
  const [isOpen, setOpen] = useState(Object.keys(narrowed).some((name) => name !== "mine"));
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => { void desk.search({ ...narrowed, ...(text.trim() === "" ? {} : { q: text }) }); }, pause);
    return () => { clearTimeout(timer); };
  }, [desk, text, narrowed]);
  return (
    <section className={styles.form} aria-label={t.title}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.title}</Text>
      <Field label={t.search}><Input className={styles.narrow} type="search" value={text} maxLength={200} onChange={(_, { value }) => { setText(value); }} data-testid="register-search" /></Field>
      <div className={styles.row}>
        <Button size="small" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }} data-testid="register-filters">{isOpen ? t.noFilters : t.filters}</Button>
        <Checkbox label={t.mine} checked={narrowed.mine ?? false} onChange={(_, { checked }) => { setNarrowed(narrow(narrowed, { mine: checked === true })); }} />
      </div>
      {isOpen ? <Filters state={state} value={narrowed} onChange={setNarrowed} /> : null}
      <Text size={200} role="status" data-testid="register-total" data-query={state.query.q ?? ""}>{state.entries.length === 0 ? t.nothing : t.total(state.entries.length, state.total, state.more)}</Text>
      <Lines entries={state.entries} desk={desk} state={state} />
      {state.next === null ? null : <Button onClick={() => { void desk.nextPage(); }} data-testid="register-next">{t.next}</Button>}
    </section>
  );
};

interface Drawn { readonly desk: RegisterDesk; readonly state: DeskState }
/** What a line shows of the desk: who looks, and whether something is under way. */
const looksTheSame = (before: Drawn, after: Drawn): boolean => before.state.busy === after.state.busy && before.state.me === after.state.me && before.desk === after.desk;

/** The lines that stand are not drawn anew when a page comes below them. */
const Line = memo(EntryLine, (before, after) => before.entry === after.entry && looksTheSame(before, after));

/** Drawn anew only when the lines change or something may be done with them: typing must not wait for a page of lines. */
const Lines = memo(({ entries, desk, state }: { readonly entries: readonly ListedEntry[]; readonly desk: RegisterDesk; readonly state: DeskState }) => {
  const styles = useRegisterStyles();
  return <ul className={styles.list} data-testid="register-lines">{entries.map((entry) => <Line key={entry.id} entry={entry} desk={desk} state={state} />)}</ul>;
}, (before, after) => before.entries === after.entries && looksTheSame(before, after));
Lines.displayName = "Lines";
