import { Button, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens } from "@fluentui/react-components";
import { Wrench20Regular } from "@fluentui/react-icons/svg/wrench";
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { countBySeverity } from "../../engine/finding";
import type { ShownFinding } from "../../engine/shown";
import { formatEditions } from "../../standard/editions";
import type { FormatEdition } from "../../standard/vocabulary";
import { BusyBar } from "../busy-bar";
import { useLanguage, useStrings } from "../language";
import { AdviceBar } from "./advice-bar";
import type { CheckStore, Conversion } from "./check-store";
import { FilterBar } from "./filter-bar";
import { FindingList } from "./finding-list";
import { groupFindings, inListOrder, refusedOnes, safeOnes } from "./grouping";
import { noteWords } from "./note-words";
import { SetAsideList } from "./set-aside-list";
import { Verdict } from "./verdict";

const AskDialog = lazy(() => import("./ask-dialog").then((module) => ({ default: module.AskDialog })));
const FixDialog = lazy(() => import("./fix-dialog").then((module) => ({ default: module.FixDialog })));
const SetAsideDialog = lazy(() => import("./set-aside-dialog"));
/** Only asked for when there is a document: what it brings along is not needed to check one. */
const ActionsMenu = lazy(() => import("../actions/actions-menu"));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: 0, height: "100%" },
  head: { display: "flex", flexDirection: "column", gap: "8px", padding: "10px 12px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "0 12px 16px", backgroundColor: tokens.colorNeutralBackground2, display: "flex", flexDirection: "column", gap: "8px" },
  note: { flexGrow: 1, flexBasis: "120px", color: tokens.colorNeutralForeground2 },
  many: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  roomy: { "@media (max-height: 560px), (max-width: 719px)": { height: "auto", minHeight: "100%" } },
  scrollAll: { "@media (max-height: 560px), (max-width: 719px)": { overflowY: "visible" } },
});

type Asking = { readonly is: "plan"; readonly findings: readonly ShownFinding[]; readonly refused: readonly ShownFinding[] } | { readonly is: "ask"; readonly finding: ShownFinding } | { readonly is: "convert"; readonly to: FormatEdition; readonly plan: Conversion } | { readonly is: "aside"; readonly findings: readonly ShownFinding[] } | null;

export interface FindingsPanelProps {
  readonly store: CheckStore;
  /** Set by the ribbon's «Sửa lỗi an toàn»: the list of safe fixes is opened once, when the first check is there. */
  readonly offersSafe?: { current: boolean };
  onAboutRule?(rule: string): void;
}

/** What was found and what can be done about it: over any host, knowing neither Word nor the page around it. */
export const FindingsPanel = ({ store, offersSafe, onAboutRule }: FindingsPanelProps) => {
  const styles = useStyles();
  const t = useStrings();
  const language = useLanguage();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const [asking, setAsking] = useState<Asking>(null);
  const document = state.documents?.[state.which] ?? null;
  const findings = useMemo(() => document?.findings.filter((finding) => !finding.dismissed) ?? [], [document]);
  const groups = useMemo(() => groupFindings(findings, state.severities), [findings, state.severities]);
  const listed = useMemo(() => inListOrder(groups), [groups]);
  // A long list is drawn in slices, so that the page stays awake; a short one is there at once all the same.
  const drawn = useDeferredValue(groups);
  const aside = useMemo(() => document?.findings.filter((finding) => finding.dismissed) ?? [], [document]);
  const isBusy = state.busy !== null;
  const safe = useMemo(() => safeOnes(findings), [findings]);

  useEffect(() => {
    if (!offersSafe?.current || document === null || isBusy) return;
    offersSafe.current = false;
    if (safe.length > 0) setAsking({ is: "plan", findings: safe, refused: refusedOnes(findings) });
  }, [offersSafe, document, isBusy, safe, findings]);

  const { fix, go, select } = store;
  const fixMany = useCallback((those: readonly ShownFinding[]) => {
    setAsking(null);
    void fix(those.map((finding) => finding.id), those.length === 1 ? t.deeds.one : t.deeds.many(those.length));
  }, [fix, t]);
  const onFix = useCallback((finding: ShownFinding) => {
    if (finding.fix === "ask") setAsking({ is: "ask", finding }); else fixMany([finding]);
  }, [fixMany]);
  const onConvert = useCallback(async (to: FormatEdition): Promise<void> => {
    const plan = await store.planConversion(to);
    if (plan) setAsking({ is: "convert", to, plan });
  }, [store]);
  const convertNow = (to: FormatEdition, plan: Conversion, chosen: readonly ShownFinding[]): void => {
    setAsking(null);
    void store.convert(to, plan.changes.filter((finding) => !chosen.includes(finding)), t.convert.deed(shortTitle(to)));
  };
  const onGo = useCallback((id: string) => { void go(id); }, [go]);
  const onSetAside = useCallback((those: readonly ShownFinding[]) => { setAsking({ is: "aside", findings: those }); }, []);
  const mayBeAside = document !== null && document.writeBlock === null;
  const onPlan = useCallback((those: readonly ShownFinding[]) => { setAsking({ is: "plan", findings: those, refused: [] }); }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || asking !== null) return;
      event.preventDefault();
      void store.step(event.shiftKey ? -1 : 1);
    };
    addEventListener("keydown", onKey);
    return () => { removeEventListener("keydown", onKey); };
  }, [store, asking]);

  const note = noteWords(state.note, t, language);
  const said = <Text size={200} className={styles.note} role="status" aria-live="polite" data-testid="note">{note ?? ""}</Text>;
  return (
    <div className={`${styles.root} ${styles.roomy}`}>
      <div className={styles.head}>
        {state.bad ? <MessageBar intent="error" layout="multiline"><MessageBarBody data-testid="bad-file">{state.name ? `${t.notes.badFile(state.name)} ` : ""}{state.bad[language]}</MessageBarBody></MessageBar> : null}
        {state.documents && state.documents.length > 1 ? (
          <Select size="small" aria-label={t.documents.label} value={String(state.which)} onChange={(_, { value }) => { store.setDocument(Number(value)); }}>
            {state.documents.map((each, i) => <option key={i} value={i}>{t.documents.item(i + 1, each.title)}</option>)}
          </Select>
        ) : null}
        {document ? <Verdict document={document} edition={state.edition} why={state.editionWhy} disabled={isBusy} onWhy={store.setEditionWhy} onEdition={(edition) => { void store.setEdition(edition); }} onConvert={(to) => { void onConvert(to); }} /> : null}
        <AdviceBar advice={state.advice} onGo={(at) => { void store.reveal(at); }} onClose={store.dropAdvice} />
        {document && findings.length > 0 ? (
          <>
            <FilterBar
              counts={countBySeverity(findings)} severities={state.severities} at={listed.findIndex((finding) => finding.id === state.current) + 1} all={listed.length}
              onToggle={store.toggleSeverity} onStep={(by) => { void store.step(by); }}
            />
            <div className={styles.many}>
              <Button
                appearance="primary" icon={<Wrench20Regular />} disabled={isBusy || safe.length === 0} data-testid="fix-safe"
                onClick={() => { setAsking({ is: "plan", findings: safe, refused: refusedOnes(findings) }); }}
              >
                {safe.length > 0 ? t.fixSafeCount(safe.length) : t.fixSafe}
              </Button>
              <Suspense fallback={null}><ActionsMenu store={store} disabled={isBusy} /></Suspense>
              {safe.length === 0 ? <Text size={200}>{t.nothingSafe}</Text> : null}
              {said}
            </div>
          </>
        ) : null}
        <BusyBar label={state.busy === null ? null : state.busy === "fixing" ? t.busy.fixing : t.busy.checking} />
        {document && findings.length === 0 ? <div className={styles.many}><Suspense fallback={null}><ActionsMenu store={store} disabled={isBusy} /></Suspense></div> : null}
        {document && findings.length > 0 ? null : said}
      </div>
      <div className={`${styles.body} ${styles.scrollAll}`} tabIndex={-1}>
        {findings.length > 0 && listed.length === 0 ? (
          <div className={styles.many}><Text>{t.filter.none}</Text><Button size="small" onClick={store.showAll}>{t.filter.all}</Button></div>
        ) : null}
        <FindingList
          groups={drawn} clauses={state.clauses} current={state.current} disabled={isBusy} canReveal={store.host.can.reveal}
          onSelect={select} onGo={onGo} onFix={onFix} onFixMany={onPlan} {...(mayBeAside ? { onSetAside } : {})} {...(onAboutRule ? { onAbout: onAboutRule } : {})}
        />
        <SetAsideList findings={aside} stale={state.stale} disabled={isBusy || !mayBeAside} onRestore={(marks) => { void store.restore(marks, t.aside.deedBack); }} />
      </div>
      <Suspense fallback={null}>
        {asking?.is === "plan" ? <FixDialog findings={asking.findings} refused={asking.refused} onApply={fixMany} onClose={() => { setAsking(null); }} /> : null}
        {asking?.is === "convert" ? (
          <FixDialog
            findings={asking.plan.changes} refused={asking.plan.refused}
            deed={{ title: t.convert.title(shortTitle(asking.to)), intro: t.convert.intro, advice: asking.plan.advice, apply: t.convert.apply }}
            onApply={(chosen) => { convertNow(asking.to, asking.plan, chosen); }} onClose={() => { setAsking(null); }}
          />
        ) : null}
        {asking?.is === "ask" ? <AskDialog finding={asking.finding} onApply={() => { fixMany([asking.finding]); }} onClose={() => { setAsking(null); }} /> : null}
        {asking?.is === "aside" ? (
          <SetAsideDialog
            says={asking.findings[0]?.message ?? ""} count={asking.findings.length} onClose={() => { setAsking(null); }}
            onApply={(reason, by) => {
              setAsking(null);
              void store.setAside({ findings: asking.findings.map(({ id }) => id) }, reason, by, t.aside.deed);
            }}
          />
        ) : null}
      </Suspense>
    </div>
  );
};

const shortTitle = (edition: FormatEdition): string => formatEditions.find(({ id }) => id === edition)?.shortTitle ?? edition;
