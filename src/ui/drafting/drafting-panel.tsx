import { Button, Link, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ClipboardTask20Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { useRef, useSyncExternalStore } from "react";
import { formatEditions } from "../../standard/editions";
import type { FormatEdition } from "../../standard/vocabulary";
import { BusyBar } from "../busy-bar";
import { useLanguage, useStrings } from "../language";
import type { DraftStore } from "./draft-store";
import { FieldInput } from "./field-input";
import { blankFor, fieldsAsked, isBlank } from "./form-values";
import { offices } from "./offices";
import { TemplateList } from "./template-list";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: 0, height: "100%" },
  roomy: { "@media (max-height: 560px), (max-width: 719px)": { height: "auto", minHeight: "100%" } },
  head: { display: "flex", flexDirection: "column", gap: "8px", padding: "10px 12px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  form: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px", display: "flex", flexDirection: "column", gap: "12px", backgroundColor: tokens.colorNeutralBackground1, "@media (max-height: 560px), (max-width: 719px)": { overflowY: "visible" } },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, position: "sticky", bottom: 0 },
  said: { flexGrow: 1, flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

export interface DraftingPanelProps {
  readonly store: DraftStore;
  /** Hands over the finished document; what that means is the host's. */
  onFinished(docx: Uint8Array, name: string): void;
  onCheck(docx: Uint8Array, name: string): void;
}

/** A template, its form, and what becomes of it: knows neither Word nor the page around it. */
export const DraftingPanel = ({ store, onFinished, onCheck }: DraftingPanelProps) => {
  const styles = useStyles();
  const t = useStrings();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { template, values, problems, touched, clauses, drafted } = state;
  if (!template) return <TemplateList templates={state.forms} offices={offices().map(({ profile: { id, title } }) => ({ id, title }))} office={state.office} onOffice={store.chooseOffice} query={state.query} onSearch={store.search} onChoose={store.choose} />;

  const shown = problems.filter((problem) => touched.has(problem.field));
  const unplaced = problems.filter((problem) => !(problem.field in template.fields));
  const subject = values["subject"];
  const name = `${template.title.split(" của ")[0] ?? template.title} ${typeof subject === "string" ? subject : ""}`;
  const finish = (deed: (docx: Uint8Array, name: string) => void): void => {
    if (drafted && state.isCurrent) {
      deed(drafted.docx, name);
      return;
    }
    store.touchAll();
    const first = problems[0]?.field;
    root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(first ?? "")}"] :is(input, textarea, select, button)`)?.focus();
  };
  const fillExample = (): void => {
    if (isBlank(template, values) || confirm(t.drafting.replaces)) store.fillExample();
  };

  return (
    <div ref={root} className={`${styles.root} ${styles.roomy}`}>
      <div className={styles.head}>
        <Link as="button" onClick={() => { store.choose(null); }}>← {t.drafting.another}</Link>
        <Text as="h2" size={400} weight="semibold" lang="vi" style={{ margin: 0 }}>{template.title}</Text>
        <div className={styles.row}>
          <Select size="small" aria-label={t.drafting.edition} value={state.edition ?? ""} onChange={(_, { value }) => { store.setEdition(value === "" ? null : value as FormatEdition); }}>
            <option value="">{t.drafting.auto}{drafted ? ` (${formatEditions.find((each) => each.id === drafted.edition)?.shortTitle ?? ""})` : ""}</option>
            {[...formatEditions].reverse().filter((each) => template.editions?.includes(each.id) ?? true).map((each) => <option key={each.id} value={each.id}>{each.shortTitle}</option>)}
          </Select>
          <Button size="small" onClick={fillExample}>{t.drafting.example}</Button>
          <Button size="small" appearance="subtle" onClick={store.clear}>{t.drafting.clear}</Button>
        </div>
      </div>
      <div className={styles.form}>
        {template.remark === null ? null : <MessageBar intent="warning" layout="multiline"><MessageBarBody lang="vi">{template.remark}</MessageBarBody></MessageBar>}
        {state.failure ? <MessageBar intent="error" layout="multiline"><MessageBarBody>{state.failure[language]}</MessageBarBody></MessageBar> : null}
        {unplaced.map((problem) => <MessageBar key={problem.message} intent="error" layout="multiline"><MessageBarBody lang="vi">{problem.message}</MessageBarBody></MessageBar>)}
        {fieldsAsked(template, values).map(([field, of]) => {
          const problem = shown.find((each) => each.field === field);
          return (
            <FieldInput
              key={field} name={field} field={of} value={values[field] ?? blankFor(of)}
              problem={problem ? { message: problem.message, clause: problem.provision ? clauses[problem.provision] ?? null : null } : null}
              onChange={(value) => { store.change(field, value); }} onTouch={() => { store.touch(field); }}
            />
          );
        })}
      </div>
      <div className={styles.foot}>
        <Text size={200} className={styles.said} role="status" data-testid="draft-state">
          {state.isCurrent ? t.drafting.ready : problems.length > 0 ? t.drafting.problems(problems.length) : ""}
        </Text>
        <BusyBar label={state.isBusy ? t.busy.drafting : null} />
        <Button icon={<ClipboardTask20Regular />} onClick={() => { finish(onCheck); }}>{t.drafting.check}</Button>
        <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={() => { finish(onFinished); }}>{t.drafting.download}</Button>
      </div>
    </div>
  );
};
