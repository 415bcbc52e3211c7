import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useSyncExternalStore } from "react";
import { useLanguage } from "../language";
import type { LiveCheck } from "../live-check";
import { usePaneWords } from "./pane-words";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: "6px", padding: "2px 6px 2px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, backgroundColor: tokens.colorNeutralBackground1, flexShrink: 0 },
  dot: { width: "8px", height: "8px", borderRadius: "50%", flexShrink: 0, backgroundColor: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  fresh: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  trouble: { backgroundColor: tokens.colorStatusWarningForeground1 },
  words: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  bar: { flexShrink: 0, padding: "6px 12px 0" },
});

/** Whether what is listed is what stands there, and the way to look again. A slow or failing Word is told in full. */
export const LiveLine = ({ live, disabled, onCheck }: { readonly live: LiveCheck; readonly disabled: boolean; onCheck(): void }) => {
  const styles = useStyles();
  const t = usePaneWords();
  const language = useLanguage();
  const state = useSyncExternalStore(live.subscribe, live.get);
  const dot = state.is === "fresh" ? styles.fresh : state.is === "slow" || state.is === "failing" ? styles.trouble : undefined;
  return (
    <>
      <div className={styles.root}>
        <span className={mergeClasses(styles.dot, dot)} aria-hidden />
        <Text size={200} className={styles.words} data-testid="live-state" data-live={state.is} aria-label={`${t.live.label}: ${t.live[state.is]}`} role="note">{t.live[state.is]}</Text>
        <Button size="small" appearance="subtle" icon={<ArrowClockwise16Regular />} disabled={disabled} onClick={onCheck} data-testid="check-again">{t.live.again}</Button>
      </div>
      {state.is === "slow" || state.is === "failing" ? <div className={styles.bar} role="status"><MessageBar intent="warning" layout="multiline"><MessageBarBody data-testid="live-trouble">{state.why[language]}</MessageBarBody></MessageBar></div> : null}
    </>
  );
};
