import { FluentProvider, makeStyles, MessageBar, MessageBarBody, Spinner, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Engine } from "../engine/client";
import { download } from "../hosts/browser/download";
import { draftName, mendedName } from "../hosts/browser/save-name";
import type { DraftingDesk } from "./drafting/drafting-desk";
import type { CheckState } from "./findings/check-store";
import { FindingsPanel } from "./findings/findings-panel";
import { KeptFocus } from "./kept-focus";
import { LanguageProvider } from "./language";
import type { RegisterDesk } from "./register/register-desk";
import { openPageFile, today, type OpenedPageFile } from "./opened-file";
import { useColours, useMedia, useSettings } from "./settings";
import { strings } from "./strings";
import { TopBar } from "./top-bar";
import { useDrop } from "./use-drop";
import { usePreview } from "./use-preview";
import { connectViewer, type FrameEvent, type Viewer } from "./viewer";
import { Welcome } from "./welcome";

const DraftingTab = lazy(() => import("./drafting/drafting-tab"));
const GatePanel = lazy(() => import("./release/gate-panel"));
const RegisterTab = lazy(() => import("./register/register-tab"));
const RulesDialog = lazy(() => import("./rules/rules-dialog"));

const narrow = "@media (max-width: 719px)";
const useStyles = makeStyles({
  app: { height: "100dvh", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground3 },
  main: { flexGrow: 1, minHeight: 0, display: "flex", [narrow]: { flexDirection: "column" } },
  document: { flexGrow: 1, minWidth: 0, position: "relative", backgroundColor: tokens.colorNeutralBackground4, [narrow]: { flexGrow: 0, flexBasis: "38%", flexShrink: 0 } },
  frame: { position: "absolute", inset: 0, width: "100%", height: "100%", border: "none" },
  over: { position: "absolute", inset: 0 },
  drop: { position: "absolute", inset: "8px", zIndex: 2, display: "flex", alignItems: "center", justifyContent: "center", border: `2px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackgroundAlpha2 },
  message: { position: "absolute", left: "8px", right: "8px", bottom: "8px", zIndex: 1 },
  panel: { width: "440px", flexShrink: 0, display: "flex", flexDirection: "column", minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2, "@media (max-width: 1099px)": { width: "380px" }, [narrow]: { width: "auto", flexShrink: 1, flexGrow: 1, borderLeft: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  tabs: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  tab: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  empty: { display: "block", padding: "16px 12px" },
  hidden: { display: "none" },
});

const nothing: CheckState | null = null;
const noSubscription = () => () => {};

/** The workbench: the document at the left, checking and drafting at the right. */
export const App = ({ engine }: { readonly engine: Engine }) => {
  const styles = useStyles();
  const [settings, setSettings] = useSettings();
  const { theme, dark } = useColours(settings.theme);
  const forced = useMedia("(forced-colors: active)");
  const t = strings[settings.language];
  const [on] = useState(today);
  const [tab, setTab] = useState<"check" | "draft" | "release" | "register">("check");
  const [file, setFile] = useState<OpenedPageFile | null>(null);
  const [savedAt, setSavedAt] = useState<unknown>(null);
  const [draft, setDraft] = useState<Uint8Array | null>(null);
  const [said, setSaid] = useState("");
  const [reading, setReading] = useState<{ readonly rule: string | null } | null>(null);
  const drafts = useRef<DraftingDesk | null>(null);
  const cameFrom = useRef<"check" | "draft" | "release">("check");
  const registerDesk = useRef<RegisterDesk | null>(null);
  const viewer = useRef<Viewer | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const opened = useRef(file);
  opened.current = file;

  const state = useSyncExternalStore(file?.store.subscribe ?? noSubscription, () => file?.store.get() ?? nothing);
  const isUnsaved = file !== null && state !== null && (state.undo !== null || state.redo !== null) && file.host.input() !== savedAt;

  const openBytes = useCallback((bytes: Uint8Array, name: string, asIs: unknown): void => {
    const next = openPageFile({ bytes, name, engine, on, viewer: () => viewer.current });
    setFile(next);
    setSavedAt(asIs);
    setTab("check");
    setSaid("");
    void next.store.check();
  }, [engine, on]);
  const mayReplace = useCallback((): boolean => !isUnsaved || confirm(t.unsaved), [isUnsaved, t]);
  const openFiles = useCallback(async (files: readonly File[]): Promise<void> => {
    const [first] = files;
    if (!first || !mayReplace()) return;
    const bytes = new Uint8Array(await first.arrayBuffer());
    openBytes(bytes, first.name, bytes);
    if (files.length > 1) setSaid(t.oneFileAtATime);
  }, [mayReplace, openBytes, t]);
  const openSample = useCallback(async (): Promise<void> => {
    if (!mayReplace()) return;
    const bytes = new Uint8Array(await (await fetch("assets/sample/ke-hoach-mau.docx")).arrayBuffer());
    openBytes(bytes, t.sampleName, bytes);
  }, [mayReplace, openBytes, t]);
  const choose = useCallback(() => { chooser.current?.click(); }, []);
  const save = useCallback((): void => {
    const current = opened.current;
    const bytes = current?.host.input();
    if (!current || !(bytes instanceof Uint8Array)) return;
    const name = mendedName(current.name);
    download(bytes, name);
    setSavedAt(bytes);
    setSaid(t.notes.saved(name));
  }, [t]);
  const onFinished = useCallback((docx: Uint8Array, words: string): void => {
    const name = draftName(words);
    download(docx, name);
    setSaid(t.notes.saved(name));
  }, [t]);
  const onCheck = useCallback((docx: Uint8Array, words: string): void => {
    if (mayReplace()) openBytes(docx, draftName(words), null);
  }, [mayReplace, openBytes]);

  const onFile = useCallback((text: string, name: string): void => {
    download(new TextEncoder().encode(text), name, "application/json");
    setSaid(t.notes.saved(name));
  }, [t]);
  const onAboutRule = useCallback((rule: string | null): void => { setReading({ rule }); }, []);

  const { isOver, onDragged } = useDrop((files) => { void openFiles(files); });

  const onShortcut = useCallback((key: string, shift: boolean): boolean => {
    const store = opened.current?.store;
    const isIdle = store?.get().busy === null;
    switch (key.toLowerCase()) {
      case "f8": void store?.step(shift ? -1 : 1); return true;
      case "o": choose(); return true;
      case "s": if (isIdle) save(); return true;
      case "y": if (isIdle) void store?.redo(); return true;
      case "z": if (isIdle) void (shift ? store?.redo() : store?.undo()); return true;
      default: return false;
    }
  }, [choose, save]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select");
      if (isTyping && /^[zy]$/iu.test(event.key)) return;
      if (/^[osyz]$/iu.test(event.key) && onShortcut(event.key, event.shiftKey)) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => { removeEventListener("keydown", onKey); };
  }, [onShortcut]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const stay = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    addEventListener("beforeunload", stay);
    return () => { removeEventListener("beforeunload", stay); };
  }, [isUnsaved]);

  const onFrameEvent = useRef<(event: FrameEvent) => void>(() => {});
  onFrameEvent.current = (event) => {
    switch (event.is) {
      case "clicked": if (!showsDraft) opened.current?.store.selectAt(event.story, event.paragraph); break;
      case "dragged": onDragged(); break;
      case "dropped": void openFiles(event.files); break;
      case "key": onShortcut(event.key, event.shift); break;
    }
  };
  const attach = useCallback((frame: HTMLIFrameElement | null): void => {
    viewer.current?.close();
    viewer.current = frame ? connectViewer(frame, (event) => { onFrameEvent.current(event); }) : null;
  }, []);

  const form = drafts.current?.drafts ?? null;
  const isForm = tab === "register" && form !== null && form.get().template !== null && (cameFrom.current === "draft" || file === null);
  const beside = useMemo(() => (isForm && form ? { is: "form" as const, drafts: form } : file && state?.bad === null ? { is: "document" as const, store: file.store, title: file.name } : null), [isForm, form, file, state?.bad]);
  // The form is out of sight on that tab; its document is drawn all the same, with the number that was just given.
  const formDraft = useSyncExternalStore(form?.subscribe ?? noSubscription, () => form?.get().drafted?.docx ?? null);
  const shownDraft = tab === "draft" ? draft : isForm ? formDraft : null;
  const showsDraft = tab === "draft" || isForm;
  const isShowing = showsDraft ? shownDraft !== null : file !== null && state?.bad === null;
  const drawn = usePreview({ engine, viewer, file, state, draft: shownDraft, label: file?.name ?? t.documentLabel, dark });
  useEffect(() => { document.documentElement.lang = settings.language; }, [settings.language]);
  const busy = state !== null && state.busy !== null;
  const draftLabel = useMemo(() => <Text className={styles.empty}>{t.emptyDraft}</Text>, [styles, t]);

  return (
    <LanguageProvider language={settings.language}>
      <FluentProvider theme={theme} data-forced={forced ? "" : undefined}>
        {/* Not on the provider: its class is every popup's too, whose layer would then cover the page. */}
        <KeptFocus className={styles.app}>
        <TopBar
          file={file?.name ?? null} undo={state?.undo ?? null} redo={state?.redo ?? null} canSave={isUnsaved} disabled={busy || state?.bad !== null && state !== null} settings={settings}
          onOpen={choose} onSave={save} onUndo={() => { void file?.store.undo(); }} onRedo={() => { void file?.store.redo(); }} onSettings={setSettings} onRules={() => { onAboutRule(null); }}
        />
        <input
          ref={chooser} type="file" accept=".docx,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document" hidden data-testid="chooser"
          onChange={(event) => { void openFiles([...event.target.files ?? []]); event.target.value = ""; }}
        />
        <main className={styles.main}>
          <section className={styles.document} aria-label={t.documentLabel}>
            <iframe ref={attach} className={isShowing ? styles.frame : styles.hidden} title={t.documentLabel} src="preview.html" sandbox="allow-scripts" referrerPolicy="no-referrer" />
            {isShowing ? null : <div className={styles.over}>{showsDraft ? draftLabel : <Welcome onOpen={choose} onSample={() => { void openSample(); }} />}</div>}
            {isShowing && drawn === "failed" ? <div className={styles.message}><MessageBar intent="info" layout="multiline"><MessageBarBody>{t.notDrawn}</MessageBarBody></MessageBar></div> : null}
            {isOver ? <div className={styles.drop}><Text size={500} weight="semibold">{t.welcome.drop}</Text></div> : null}
          </section>
          <aside className={styles.panel} aria-label={t.tabsLabel}>
            <TabList className={styles.tabs} selectedValue={tab} onTabSelect={(_, { value }) => { if (tab !== "register") cameFrom.current = tab; setTab(value as typeof tab); }}>
              <Tab value="check" id="tab-check" aria-controls="panel">{t.tabs.check}</Tab>
              <Tab value="release" id="tab-release" aria-controls="panel">{t.tabs.release}</Tab>
              <Tab value="draft" id="tab-draft" aria-controls="panel">{t.tabs.draft}</Tab>
              <Tab value="register" id="tab-register" aria-controls="panel">{t.tabs.register}</Tab>
            </TabList>
            <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.tab}>
              {tab === "register" ? <Suspense fallback={<Spinner size="small" className={styles.empty} />}><RegisterTab on={on} held={registerDesk} beside={beside} /></Suspense>
                : tab !== "draft"
                ? !file ? <Text className={styles.empty}>{t.emptyPanel}</Text>
                : tab === "check" ? <FindingsPanel store={file.store} onAboutRule={onAboutRule} />
                : <Suspense fallback={<Spinner size="small" className={styles.empty} />}><GatePanel gate={file.gate} check={file.store} opensCopies={false} onFindings={() => { setTab("check"); }} /></Suspense>
                : (
                  <Suspense fallback={<Spinner size="small" className={styles.empty} />}>
                    <DraftingTab engine={engine} on={on} held={drafts} open={file?.host.input() ?? null} onDrafted={setDraft} onFinished={onFinished} onCheck={onCheck} onFile={onFile} />
                  </Suspense>
                )}
            </div>
            <Text role="status" aria-live="polite" size={200} style={{ padding: said === "" ? 0 : "4px 12px" }} data-testid="said">{said}</Text>
          </aside>
        </main>
        {reading ? (
          <Suspense fallback={null}>
            <RulesDialog
              engine={engine} rule={reading.rule} document={state?.documents?.[state.which] ?? null}
              onGo={(id) => { setTab("check"); void file?.store.go(id); }} onClose={() => { setReading(null); }}
            />
          </Suspense>
        ) : null}
        </KeptFocus>
      </FluentProvider>
    </LanguageProvider>
  );
};
