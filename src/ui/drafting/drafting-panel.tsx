import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { ClipboardTask20Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { placeholdersIn } from "../../shared/placeholders";
import type { Day } from "../../standard/editions";
import type { Template } from "../../templates/template";
import { BusyBar } from "../busy-bar";
import type { RecalledDraft } from "../../engine/worker";
import { useLanguage, useStrings } from "../language";
import type { DraftState, DraftStore } from "./draft-store";
import { FormFields } from "./form-fields";
import { FormHead } from "./form-head";
import { valueOf } from "./form-values";
import { IssuerBar } from "./issuer-bar";
import { offersFor, standardAt } from "./offers";
import { ResumeBar } from "./resume-bar";
import { TemplateList } from "./template-list";
import { useQuestion } from "../question";
import { useWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: 0, height: "100%" },
  roomy: { "@media (max-height: 560px), (max-width: 719px)": { height: "auto", minHeight: "100%" } },
  head: { display: "flex", flexDirection: "column", gap: "8px", padding: "10px 12px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  form: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px", display: "flex", flexDirection: "column", gap: "12px", backgroundColor: tokens.colorNeutralBackground1, "@media (max-height: 560px), (max-width: 719px)": { overflowY: "visible" } },
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", "@media (max-height: 560px), (max-width: 719px)": { overflowY: "visible" } },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, position: "sticky", bottom: 0 },
  said: { flexGrow: 1, flexBasis: "100%", color: tokens.colorNeutralForeground2 },
  empty: { padding: "12px" },
});

/** What the two ways of taking a finished draft are called. */
export interface DraftDeeds { readonly finish: string; readonly check: string }

export interface DraftingPanelProps {
  readonly store: DraftStore;
  readonly templates: readonly Template[];
  readonly on: Day;
  onProfiles(): void;
  onEditProfile(id: string): void;
  /** The document that is open was drafted from a form. */
  readonly resumable?: RecalledDraft | null;
  /** Set where the panel takes the place of another view, which had the focus. */
  readonly takesFocus?: boolean;
  /** Hands over the finished document; what that means is the host's, and so is what it is called (else download and check). */
  readonly deeds?: DraftDeeds;
  onFinished(docx: Uint8Array, name: string): void;
  onCheck(docx: Uint8Array, name: string): void;
}

/** An office, a template, its form, and what becomes of it: knows neither Word nor the page around it. */
export const DraftingPanel = ({ store, templates, on, onProfiles, onEditProfile, takesFocus = false, resumable = null, deeds, onFinished, onCheck }: DraftingPanelProps) => {
  const styles = useStyles();
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { template, issuer, edition } = state;
  const offers = useMemo(() => (issuer ? offersFor(templates, issuer, standardAt(edition, on)) : null), [templates, issuer, edition, on]);
  const [ask, question] = useQuestion();
  useFocusOnChange(root, template?.id ?? null, takesFocus);

  const bar = <IssuerBar profiles={store.profiles} onProfiles={onProfiles} onEdit={onEditProfile} />;
  if (!template || !issuer) {
    return (
      <div ref={root} className={`${styles.root} ${styles.roomy}`}>
        <div className={styles.head}><Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{t.choose}</Text>{bar}</div>
        <div className={styles.list}>
          {resumable ? <ResumeBar recalled={resumable} onResume={() => { const resume = (): void => { store.resume(resumable); }; if (state.isUnfinished) ask(t.replacesTyped, resume); else resume(); }} /> : null}
          {question}
          {offers
            ? <TemplateList {...offers} used={state.used} query={state.query} onSearch={store.search} onChoose={store.choose} onStar={store.toggleFavourite} />
            : <Text block className={styles.empty}>{t.noIssuer}</Text>}
        </div>
      </div>
    );
  }
  return (
    <div ref={root} className={`${styles.root} ${styles.roomy}`}>
      <div className={styles.head}>{bar}<FormHead store={store} /></div>
      <div className={styles.form}>
        <Unplaced state={state} />
        {state.form ? <FormFields store={store} form={state.form} /> : null}
      </div>
      <Foot store={store} state={state} root={root} {...(deeds ? { deeds } : {})} onFinished={onFinished} onCheck={onCheck} />
    </div>
  );
};

/** What is wrong with no field in particular. */
const Unplaced = ({ state: { failure, problems, form } }: { readonly state: DraftState }) => {
  const language = useLanguage();
  return (
    <>
      {failure ? <MessageBar intent="error" layout="multiline"><MessageBarBody>{failure[language]}</MessageBarBody></MessageBar> : null}
      {problems.filter(({ field }) => !(form && field in form.fields)).map(({ message }) => <MessageBar key={message} intent="error" layout="multiline"><MessageBarBody lang="vi">{message}</MessageBarBody></MessageBar>)}
    </>
  );
};

interface FootProps extends Pick<DraftingPanelProps, "store" | "deeds" | "onFinished" | "onCheck"> { readonly state: DraftState; readonly root: React.RefObject<HTMLDivElement | null> }
const Foot = ({ store, state, root, deeds, onFinished, onCheck }: FootProps) => {
  const styles = useStyles();
  const t = useWords();
  const { busy } = useStrings();
  const { form, template, values, problems, drafted, isCurrent } = state;
  const subject = form ? valueOf(form, values, "subject") : "";
  const name = [template?.title, typeof subject === "string" ? subject.trim() : ""].filter(Boolean).join(" ");
  const open = useMemo(() => (form ? placesToWrite(form, values) : 0), [form, values]);
  const finish = (hand: (docx: Uint8Array, name: string) => void): void => {
    if (drafted && isCurrent) {
      store.finished();
      hand(drafted.docx, name);
      return;
    }
    store.touchAll();
    const [first] = problems;
    root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(first?.field ?? "")}"] :is(input, textarea, select, button)`)?.focus();
  };
  return (
    <div className={styles.foot}>
      <Text size={200} className={styles.said} role="status" data-testid="draft-state">
        {isCurrent ? open > 0 ? t.readyBut(open) : t.ready : problems.length > 0 ? t.problems(problems.length) : ""}
      </Text>
      <BusyBar label={state.isBusy ? busy.drafting : null} />
      <Button icon={<ClipboardTask20Regular />} onClick={() => { finish(onCheck); }} data-testid="draft-check">{deeds?.check ?? t.check}</Button>
      <Button appearance="primary" icon={deeds ? <DocumentAdd20Regular /> : <ArrowDownload20Regular />} onClick={() => { finish(onFinished); }} data-testid="draft-finish">{deeds?.finish ?? t.download}</Button>
    </div>
  );
};

/** How many placeholders of the skeleton still stand in the form. */
function placesToWrite(form: NonNullable<DraftState["form"]>, values: DraftState["values"]): number {
  return Object.keys(form.fields).reduce((sum, name) => {
    const value = valueOf(form, values, name);
    const texts = typeof value === "string" ? [value] : value.flatMap(({ title, text }) => [title, text]);
    return sum + texts.reduce((count, text) => count + placeholdersIn(text).length, 0);
  }, 0);
}

/** After a template was chosen the first field that has to be filled is at hand; on the way back, the search. */
function useFocusOnChange(root: React.RefObject<HTMLDivElement | null>, shown: string | null, takesFocus: boolean): void {
  const before = useRef(takesFocus ? undefined : shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const fields = [...root.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-field] :is(input, textarea)") ?? []];
    const target = shown === null ? root.current?.querySelector<HTMLElement>("input[type=search]") : fields.find((field) => field.required && field.value === "") ?? fields[0];
    target?.focus();
  }, [root, shown]);
}
