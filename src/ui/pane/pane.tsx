import { Button, FluentProvider, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { DraftingDesk } from "../drafting/drafting-desk";
import type { RegisterDesk } from "../register/register-desk";
import { FindingsPanel } from "../findings/findings-panel";
import { KeptFocus } from "../kept-focus";
import { LanguageProvider } from "../language";
import { useColours, useMedia, useSettings } from "../settings";
import { strings } from "../strings";
import { download } from "../../hosts/browser/download";
import { draftName } from "../../hosts/browser/save-name";
import { deliver } from "./pane-host";
import { LiveLine } from "./live-line";
import type { OpenedPane } from "./open-pane";
import { paneWords } from "./pane-words";
import { useOpenRecord } from "./use-open-record";
import { useSquiggles } from "./use-squiggles";

const DraftingTab = lazy(() => import("../drafting/drafting-tab"));
const RegisterTab = lazy(() => import("../register/register-tab"));
const GatePanel = lazy(() => import("../release/gate-panel"));
const SettingsView = lazy(() => import("./settings-view"));
const DiagnosticsView = lazy(() => import("./diagnostics-view"));
const RulesDialog = lazy(() => import("../rules/rules-dialog"));

const useStyles = makeStyles({
  app: { height: "100dvh", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground2, minWidth: 0 },
  bar: { display: "flex", alignItems: "center", flexShrink: 0, paddingRight: "4px", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { flexGrow: 1, minWidth: 0 },
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column" },
  fill: { flexGrow: 1, minHeight: 0 },
  wait: { padding: "24px" },
  said: { flexShrink: 0, padding: "4px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, backgroundColor: tokens.colorNeutralBackground1 },
  silent: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  offer: { flexShrink: 0, padding: "6px 12px 0" },
});

export type PaneTab = "draft" | "check" | "release" | "register";
type View = PaneTab | "settings" | "diagnostics";

/** The task pane: three tabs over the document that is open beside it, and the reader's own settings behind them. */
export const Pane = ({ pane, start, fixes = false }: { readonly pane: OpenedPane; readonly start: PaneTab; readonly fixes?: boolean }) => {
  const styles = useStyles();
  const { host, store, live, gate, engine, on } = pane;
  const [settings, setSettings] = useSettings();
  const { theme } = useColours(settings.theme);
  const forced = useMedia("(forced-colors: active)");
  const { language } = settings;
  const t = paneWords[language];
  const common = strings[language];
  const [view, setView] = useState<View>(start);
  const lastTab = useRef<PaneTab>(start);
  const [said, setSaid] = useState("");
  const [reading, setReading] = useState<{ readonly rule: string | null } | null>(null);
  const drafts = useRef<DraftingDesk | null>(null);
  const registerDesk = useRef<RegisterDesk | null>(null);
  const offersSafe = useRef(fixes);
  const state = useSyncExternalStore(store.subscribe, store.get);
  const isBusy = state.busy !== null;
  const open = useOpenRecord(host, view === "draft");

  useEffect(() => { document.documentElement.lang = language; }, [language]);
  useEffect(() => {
    live.set(settings.live);
    if (!settings.live && store.get().documents === null) void store.check();
    return () => { live.set(false); };
  }, [live, store, settings.live]);
  useEffect(() => {
    const seen = (): void => { live.hidden(document.visibilityState === "hidden"); };
    seen();
    document.addEventListener("visibilitychange", seen);
    return () => { document.removeEventListener("visibilitychange", seen); };
  }, [live]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z" || store.get().busy !== null) return;
      if (event.target instanceof HTMLElement && event.target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select")) return;
      event.preventDefault();
      void (event.shiftKey ? store.redo() : store.undo());
    };
    addEventListener("keydown", onKey);
    return () => { removeEventListener("keydown", onKey); };
  }, [store]);

  const go = useCallback((next: View): void => {
    if (next !== "settings" && next !== "diagnostics") lastTab.current = next;
    setSaid("");
    setView(next);
  }, []);
  const onSquiggle = useCallback((finding: string): void => {
    go("check");
    store.select(finding);
  }, [go, store]);
  useSquiggles(host, state, onSquiggle);
  const back = useCallback((): void => { setView(lastTab.current); }, []);
  const onAboutRule = useCallback((rule: string | null): void => { setReading({ rule }); }, []);

  const onFinished = useCallback(async (docx: Uint8Array, words: string): Promise<void> => {
    const name = draftName(words);
    if (!host.openDocument) {
      download(docx, name);
      setSaid(common.notes.saved(name));
      return;
    }
    setSaid(deliver(await host.openDocument(docx, name), language));
  }, [host, common, language]);
  const onFile = useCallback((text: string, name: string): void => {
    download(text, name, "application/json");
    setSaid(common.notes.saved(name));
  }, [common]);
  /** Into the open document where that holds nothing; what somebody wrote is never replaced. */
  const onCheck = useCallback(async (docx: Uint8Array, words: string): Promise<void> => {
    if (!host.insertTemplate || !host.openDocument) return onFinished(docx, words);
    if (!await host.isEmpty?.()) {
      const delivery = await host.openDocument(docx, draftName(words));
      const told = deliver(delivery, language);
      setSaid(delivery.is === "failed" ? told : `${t.notEmpty} ${told}`);
      return;
    }
    const inserted = await host.insertTemplate(docx);
    if (inserted.is !== "refused") go("check");
    setSaid(inserted.is === "inserted" ? t.inserted : inserted.why[language]);
    if (inserted.is !== "refused") await store.check();
  }, [host, onFinished, t, language, go, store]);
  const onCopy = async (): Promise<void> => {
    const delivery = await host.openMendedCopy?.(state.inCopy.flatMap(({ edits }) => edits), `${state.name?.replace(/\.docx$/iu, "") ?? t.mendedName} (${t.mendedName.toLowerCase()}).docx`);
    if (!delivery) return;
    store.dropCopyOffer();
    setSaid(deliver(delivery, language));
  };

  const deeds = host.openDocument ? { finish: host.abilities?.().newDocument.level === "full" ? t.newDocument : t.download, check: t.intoOpen } : null;
  const beside = useMemo(() => ({ is: "document" as const, store, title: state.name ?? t.thisDocument }), [store, state.name, t]);
  const tab = view === "settings" || view === "diagnostics" ? lastTab.current : view;
  return (
    <LanguageProvider language={language}>
      <FluentProvider theme={theme} data-forced={forced ? "" : undefined}>
        {/* Not on the provider: its class is every popup's too, whose layer would then cover the page. */}
        <KeptFocus className={styles.app}>
        <header className={styles.bar}>
          <TabList className={styles.tabs} size="small" selectedValue={view === tab ? tab : ""} onTabSelect={(_, { value }) => { go(value as PaneTab); }} aria-label={common.tabsLabel}>
            {(["draft", "check", "release", "register"] as const).map((each) => <Tab key={each} value={each} id={`tab-${each}`} aria-controls="view">{t.tabs[each]}</Tab>)}
          </TabList>
          {host.undo ? <Button appearance="subtle" size="small" icon={<ArrowUndo20Regular />} disabled={isBusy || state.undo === null} aria-label={state.undo === null ? common.undo : common.undoOf(state.undo)} title={state.undo === null ? common.undo : common.undoOf(state.undo)} onClick={() => { void store.undo(); }} data-testid="undo" /> : null}
          <Button appearance="subtle" size="small" icon={<Settings20Regular />} aria-label={t.more} title={t.more} aria-pressed={view === "settings"} onClick={() => { if (view === "settings") back(); else go("settings"); }} data-testid="settings" />
        </header>
        {state.inCopy.length > 0 && host.openMendedCopy ? (
          <div className={styles.offer}>
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{t.copyOffer(state.inCopy.length)}</MessageBarBody>
              <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={common.close} onClick={store.dropCopyOffer} />}>
                <Button size="small" onClick={() => { void onCopy(); }} data-testid="open-copy">{host.abilities?.().newDocument.level === "full" ? t.copyOpen : t.copyDownload}</Button>
              </MessageBarActions>
            </MessageBar>
          </div>
        ) : null}
        {view === "check" ? <LiveLine live={live} disabled={isBusy} onCheck={() => { void store.check(); }} /> : null}
        <main id="view" role={view === tab ? "tabpanel" : undefined} aria-labelledby={view === tab ? `tab-${tab}` : undefined} className={styles.view} data-view={view}>
          <Suspense fallback={<Spinner size="small" className={styles.wait} />}>
            {view === "check" ? <div className={styles.fill}><FindingsPanel store={store} offersSafe={offersSafe} onAboutRule={onAboutRule} /></div> : null}
            {view === "draft" ? <DraftingTab engine={engine} on={on} held={drafts} open={open?.input ?? null} record={open?.record ?? null} {...(deeds ? { deeds } : {})} onDrafted={() => {}} onFinished={(docx, name) => { void onFinished(docx, name); }} onCheck={(docx, name) => { void onCheck(docx, name); }} onFile={onFile} /> : null}
            {view === "release" ? <GatePanel gate={gate} check={store} opensCopies={host.openDocument !== undefined && host.abilities?.().newDocument.level === "full"} onFindings={() => { go("check"); }} /> : null}
            {view === "register" ? <RegisterTab on={on} held={registerDesk} beside={beside} /> : null}
            {view === "settings" ? <SettingsView settings={settings} store={store} liveWhy={host.abilities?.().live.why ?? null} onSettings={setSettings} onRules={() => { onAboutRule(null); }} onDiagnostics={() => { go("diagnostics"); }} onBack={back} /> : null}
            {view === "diagnostics" ? <DiagnosticsView host={host} live={live} onBack={() => { go("settings"); }} /> : null}
          </Suspense>
        </main>
        <Text role="status" aria-live="polite" size={200} className={said === "" ? styles.silent : styles.said} data-testid="said">{said}</Text>
        {reading ? (
          <Suspense fallback={null}>
            <RulesDialog engine={engine} rule={reading.rule} document={state.documents?.[state.which] ?? null} onGo={(id) => { go("check"); void store.go(id); }} onClose={() => { setReading(null); }} />
          </Suspense>
        ) : null}
        </KeptFocus>
      </FluentProvider>
    </LanguageProvider>
  );
};
