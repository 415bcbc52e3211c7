import { Button, Link, makeStyles, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import { formatEditions } from "../../standard/editions";
import type { FormatEdition } from "../../standard/vocabulary";
import { reignOf } from "../../drafting/days";
import { useQuestion } from "../question";
import { shownDay } from "./written-day";
import type { DraftStore } from "./draft-store";
import { useWords } from "./words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  edition: { flexGrow: 1, flexBasis: "200px", minWidth: 0 },
});

/** The template's name, by which edition it is drafted, and what can be done with the whole form. */
export const FormHead = ({ store }: { readonly store: DraftStore }) => {
  const styles = useStyles();
  const t = useWords();
  const { template, form, why, edition, values } = store.get();
  const [ask, question] = useQuestion();
  const hasTyped = Object.keys(values).length > 0;
  const editions = [...formatEditions].reverse().filter(({ id }) => template?.editions?.includes(id) ?? true);
  return (
    <>
      <div><Link as="button" onClick={() => { store.choose(null); }}>← {t.another}</Link></div>
      <Text as="h2" size={400} weight="semibold" lang="vi" style={{ margin: 0 }}>{template?.title}</Text>
      <div className={styles.row}>
        <Select size="small" className={styles.edition} aria-label={t.edition} value={edition} onChange={(_, { value }) => { store.setEdition(value as FormatEdition); }}>
          {editions.map(({ id, shortTitle }) => <option key={id} value={id}>{shortTitle}{describe(id, t.ruled)}</option>)}
        </Select>
        <Button size="small" disabled={!form} onClick={() => { if (hasTyped) ask(t.replaces, store.fillExample); else store.fillExample(); }}>{t.example}</Button>
        <Button size="small" appearance="subtle" disabled={!form || !hasTyped} onClick={() => { ask(t.clears, store.clear); }}>{t.clear}</Button>
      </div>
      {why === null ? null : <MessageBar intent="error" layout="multiline"><MessageBarBody lang="vi">{why}</MessageBarBody></MessageBar>}
      {form && form.remark !== null ? <MessageBar intent="info" layout="multiline"><MessageBarBody lang="vi" data-testid="remark">{form.remark}</MessageBarBody></MessageBar> : null}
      {question}
    </>
  );
};

/** An edition that is over is offered for the documents of its days, and says which. */
function describe(edition: FormatEdition, ruled: (from: string, until: string) => string): string {
  const { first, last } = reignOf(edition);
  return last === null ? "" : ` (${ruled(shownDay(first), shownDay(last))})`;
}
