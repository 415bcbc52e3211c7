import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Broom20Regular } from "@fluentui/react-icons/svg/broom";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle24Filled } from "@fluentui/react-icons/svg/error-circle";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { propertyWords } from "../../engine/release/property-words";
import type { GateItem } from "../../engine/release/verdict";
import { BusyBar } from "../busy-bar";
import type { CheckStore } from "../findings/check-store";
import { noteWords } from "../findings/note-words";
import { useLanguage, useStrings } from "../language";
import type { GateStore } from "./gate-store";
import { GateItemView } from "./gate-item";
import { useGateWords } from "./gate-words";

const SetAsideDialog = lazy(() => import("../findings/set-aside-dialog"));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", padding: "10px 12px 16px" },
  banner: { display: "flex", alignItems: "center", gap: "8px", padding: "10px 12px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  not: { color: tokens.colorStatusDangerForeground1 },
  grow: { flexGrow: 1, minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, overflow: "hidden", "& > li:first-child": { borderTop: "none" } },
  deeds: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  section: { display: "flex", flexDirection: "column", gap: "2px" },
  heading: { margin: 0 },
});

export interface GatePanelProps {
  readonly gate: GateStore;
  readonly check: CheckStore;
  /** Whether a clean copy opens in Word instead of being downloaded. */
  readonly opensCopies: boolean;
  onFindings(): void;
}

/** The clerk's one look: ready or not, and what is in the way; then the note and the clean copy. */
export default function GatePanel({ gate, check, opensCopies, onFindings }: GatePanelProps) {
  const styles = useStyles();
  const t = useGateWords();
  const common = useStrings();
  const language = useLanguage();
  const { seen, busy, bad, round } = useSyncExternalStore(gate.subscribe, gate.get);
  const checked = useSyncExternalStore(check.subscribe, check.get);
  const [asking, setAsking] = useState<GateItem | null>(null);
  const [said, setSaid] = useState("");
  const isOutdated = seen !== null && round !== checked.round;
  const isBusy = busy || checked.busy !== null;

  // Whoever comes here wants the verdict of what stands there now.
  useEffect(() => { if (checked.busy === null && gate.get().round !== checked.round) void gate.look(); }, [gate, checked.busy, checked.round]);

  const verdict = seen?.verdict ?? null;
  const canSetAside = checked.documents?.every(({ writeBlock }) => writeBlock === null) ?? false;
  const open = verdict?.items.filter(({ state }) => state === "unmet").length ?? 0;
  const inOrder = verdict ? (["unmet", "aside", "told", "met"] as const).flatMap((state) => verdict.items.filter((item) => item.state === state)) : [];
  const onNote = async (): Promise<void> => {
    const made = await gate.note(t.noteName, t.untitled);
    setSaid("name" in made ? t.noted(made.name) : made.why[language]);
  };
  const onClean = async (): Promise<void> => {
    const made = await gate.clean({ note: t.noteName, copy: t.cleanName, untitled: t.untitled });
    setSaid(made.is === "failed" ? made.why[language] : made.is === "opened" ? t.cleanedInWord : t.cleaned(made.name));
  };

  return (
    <div className={styles.root}>
      {bad ?? checked.bad ? <MessageBar intent="error" layout="multiline"><MessageBarBody>{(bad ?? checked.bad)?.[language]}</MessageBarBody></MessageBar> : null}
      {verdict ? (
        <div className={styles.banner} data-testid="gate-verdict" data-ready={verdict.ready}>
          {verdict.ready ? <CheckmarkCircle24Filled aria-hidden className={styles.ready} /> : <ErrorCircle24Filled aria-hidden className={styles.not} />}
          <Text as="h2" size={400} weight="semibold" className={mergeClasses(styles.heading, styles.grow)}>{verdict.ready ? t.ready : t.notReady(open)}</Text>
          <Button size="small" appearance="subtle" icon={<ArrowClockwise20Regular />} aria-label={t.again} title={t.again} disabled={isBusy} onClick={() => { void gate.look(); }} />
        </div>
      ) : null}
      <BusyBar label={busy ? t.asking : checked.busy === "fixing" ? common.busy.fixing : null} />
      {isOutdated && !busy ? <Text size={200} className={styles.quiet}>{t.outdated}</Text> : null}
      {verdict ? (
        <>
          <ul className={styles.list} aria-label={t.listLabel}>
            {inOrder.map((item) => (
              <GateItemView
                key={item.check} item={item} clauses={seen?.clauses ?? {}} disabled={isBusy} canReveal={check.host.can.reveal} canSetAside={canSetAside}
                onReveal={(place) => { void check.reveal(place); }} onSetAside={setAsking} onFindings={onFindings}
                onRestore={({ aside }) => { if (aside) void check.restore([aside], common.aside.deedBack); }}
              />
            ))}
          </ul>
          {verdict.dismissals.length > 0 ? (
            <section className={styles.section}>
              <Text as="h3" weight="semibold" className={styles.heading}>{t.dismissed(verdict.dismissals.length)}</Text>
              {verdict.dismissals.map((one, i) => <Text key={i} size={200} lang="vi">{one.title}: {one.reason} ({t.signed(one.by, one.on.split("-").reverse().join("/"))})</Text>)}
            </section>
          ) : null}
          {verdict.stale.length > 0 ? <Text size={200} className={styles.quiet}>{t.stale(verdict.stale.length)}</Text> : null}
          {verdict.properties.length > 0 ? (
            <section className={styles.section}>
              <Text as="h3" weight="semibold" className={styles.heading}>{t.properties}</Text>
              {verdict.properties.map(({ name, value }, i) => <Text key={i} size={200}>{propertyWords[name][language]}: {value}</Text>)}
            </section>
          ) : null}
          <div className={styles.deeds}>
            <Button appearance="primary" icon={<Broom20Regular />} disabled={isBusy || isOutdated || !verdict.ready} onClick={() => { void onClean(); }} data-testid="clean">{opensCopies ? t.cleanInWord : t.clean}</Button>
            <Button icon={<ArrowDownload20Regular />} disabled={isBusy || isOutdated} onClick={() => { void onNote(); }} data-testid="release-note">{t.note}</Button>
          </div>
          <Text size={200} className={styles.quiet}>{verdict.ready ? t.cleanWhy : t.cleanFirst}</Text>
        </>
      ) : null}
      <Text role="status" aria-live="polite" size={200} data-testid="gate-said">{said || (noteWords(checked.note?.is === "checked" ? null : checked.note, common, language) ?? "")}</Text>
      {asking?.mark ? (
        <Suspense fallback={null}>
          <SetAsideDialog
            says={asking.says.vi} count={1} onClose={() => { setAsking(null); }}
            onApply={(reason, by) => {
              setAsking(null);
              if (asking.mark) void check.setAside({ marks: [asking.mark] }, reason, by, common.aside.deed);
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
