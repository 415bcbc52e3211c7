import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FindingMark } from "../../document/dismissals";
import type { ShownFinding, StaleDismissal } from "../../engine/shown";
import { useStrings } from "../language";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px", display: "flex", flexDirection: "column", gap: "8px" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "4px 0", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "2px", alignItems: "flex-start", padding: "6px 10px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface SetAsideListProps {
  readonly findings: readonly ShownFinding[];
  readonly stale: readonly StaleDismissal[];
  readonly disabled: boolean;
  onRestore(marks: readonly FindingMark[]): void;
}

/** What was set aside, by whom and why, with the way back; and reasons that fit nothing any more. */
export const SetAsideList = ({ findings, stale, disabled, onRestore }: SetAsideListProps) => {
  const styles = useStyles();
  const t = useStrings();
  if (findings.length === 0 && stale.length === 0) return null;
  const signed = ({ by, on }: { readonly by: string; readonly on: string }): string => t.aside.signed(by, on.split("-").reverse().join("/"));
  return (
    <div className={styles.root}>
      {findings.length > 0 ? (
        <details data-testid="set-aside">
          <summary className={styles.summary}>{t.aside.section(findings.length)}</summary>
          <ul className={styles.list}>
            {findings.map(({ id, message, dismissal }) => dismissal ? (
              <li key={id} className={styles.item}>
                <Text size={200} lang="vi">{message}</Text>
                <Text size={200} weight="semibold" lang="vi">{dismissal.reason}</Text>
                <Text size={200} className={styles.quiet}>{signed(dismissal)}</Text>
                <Button size="small" disabled={disabled} onClick={() => { onRestore([dismissal]); }}>{t.aside.back}</Button>
              </li>
            ) : null)}
          </ul>
        </details>
      ) : null}
      {stale.length > 0 ? (
        <details data-testid="stale">
          <summary className={styles.summary}>{t.aside.stale(stale.length)}</summary>
          <Text size={200} className={styles.quiet}>{t.aside.staleWhy}</Text>
          <ul className={styles.list}>
            {stale.map((one, i) => (
              <li key={i} className={styles.item}>
                <Text size={200} lang="vi">{one.title}</Text>
                <Text size={200} weight="semibold" lang="vi">{one.reason}</Text>
                <Text size={200} className={styles.quiet}>{signed(one)}</Text>
                <Button size="small" disabled={disabled} onClick={() => { onRestore([one]); }}>{t.aside.drop}</Button>
              </li>
            ))}
          </ul>
          {stale.length > 1 ? <Button size="small" disabled={disabled} onClick={() => { onRestore(stale); }}>{t.aside.dropAll}</Button> : null}
        </details>
      ) : null}
    </div>
  );
};
