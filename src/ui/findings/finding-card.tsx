import { Badge, Button, Link, makeStyles, mergeClasses, Text, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { Location16Regular } from "@fluentui/react-icons/svg/location";
import { memo, useEffect, useRef, type KeyboardEvent } from "react";
import { refusalSentences } from "../../engine/refusals";
import type { Clause, ShownFinding } from "../../engine/shown";
import { useLanguage, useStrings } from "../language";
import { ChangeView } from "./change-view";
import { ClauseLink } from "./clause-link";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  root: {
    display: "flex", gap: "8px", padding: "8px 10px 8px 8px", borderRadius: tokens.borderRadiusMedium, cursor: "pointer", scrollMarginBlock: "48px",
    border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
    // No fill: in high contrast that would stand behind links of another colour.
    ":hover": { boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  current: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, "@media (forced-colors: active)": { outline: "2px solid Highlight" } },
  main: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0, flexGrow: 1 },
  message: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  clauses: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  about: { marginLeft: "auto", fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface FindingCardProps {
  readonly finding: ShownFinding;
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly isCurrent: boolean;
  /** Whether Tab stops here: one card of the list at a time. */
  readonly isTabStop: boolean;
  readonly disabled: boolean;
  readonly canReveal: boolean;
  onSelect(id: string): void;
  onGo(id: string): void;
  onFix(finding: ShownFinding): void;
  /** Asks for a reason to leave it as it is. */
  onSetAside?(findings: readonly ShownFinding[]): void;
  /** Opens the page of its rule. */
  onAbout?(rule: string): void;
}

/** One finding. The one that is looked at shows its place, what would change, and what can be done. */
export const FindingCard = memo(({ finding, clauses, isCurrent, isTabStop, disabled, canReveal, onSelect, onGo, onFix, onSetAside, onAbout }: FindingCardProps) => {
  const styles = useStyles();
  const t = useStrings();
  const language = useLanguage();
  const ref = useRef<HTMLLIElement>(null);
  const backHere = useRestoreFocusTarget();
  const isFixable = finding.fix !== "none" && finding.change !== null;

  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== ref.current || event.key !== "Enter") return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      if (isFixable && !disabled) onFix(finding);
    } else onGo(finding.id);
  };

  const word = finding.outcome === "unsure" ? t.unsure : t.severities[finding.severity];
  return (
    <li
      ref={ref} className={mergeClasses(styles.root, isCurrent && styles.current)} tabIndex={isTabStop ? 0 : -1} aria-current={isCurrent ? "true" : undefined}
      data-finding={finding.id} data-rule={finding.rule} aria-label={`${word}: ${finding.message}`}
      onFocus={(event) => { if (event.target === ref.current && !isCurrent) onSelect(finding.id); }}
      onClick={(event) => { if (!(event.target as Element).closest("button")) onGo(finding.id); }} onKeyDown={onKeyDown}
    >
      <SeverityIcon severity={finding.severity} unsure={finding.outcome === "unsure"} />
      <div className={styles.main}>
        <Text className={styles.message} lang="vi">{finding.message}</Text>
        {finding.outcome === "unsure" ? <span><Badge appearance="tint" color="informative" size="small">{t.unsure}</Badge></span> : null}
        {isCurrent && finding.anchor && isTelling(finding.anchor.text, finding.message) ? <span className={styles.place} lang="vi" title={finding.anchor.text}>{finding.anchor.text}</span> : null}
        <div className={styles.clauses}>
          {finding.cites.map((id) => clauses[id]).filter((clause) => clause !== undefined).map((clause) => <ClauseLink key={clause.citation} clause={clause} focusable={isCurrent} />)}
        </div>
        {isCurrent && finding.change ? <ChangeView change={finding.change} /> : null}
        {finding.refused ? <Text className={styles.quiet}>{t.refused} {refusalSentences[finding.refused][language]}</Text> : null}
        {finding.fix === "none" && finding.outcome === "wrong" && finding.whyNoFix ? <Text className={styles.quiet}>{t.notFixable} <span lang="vi">{finding.whyNoFix}</span></Text> : null}
        {isCurrent ? (
          <div className={styles.row}>
            {isFixable ? <Button size="small" appearance="primary" disabled={disabled} onClick={() => { onFix(finding); }}>{finding.fix === "ask" ? t.fixAsk : t.fix}</Button> : null}
            {canReveal && finding.anchor ? <Button size="small" icon={<Location16Regular />} onClick={() => { onGo(finding.id); }}>{t.go}</Button> : null}
            {onSetAside ? <Button size="small" appearance="subtle" disabled={disabled} data-testid="set-aside-one" onClick={() => { onSetAside([finding]); }}>{t.aside.open}</Button> : null}
            {onAbout ? <Link as="button" {...backHere} className={styles.about} aria-label={t.rules.aboutLabel(finding.title)} data-testid="about-rule" onClick={() => { onAbout(finding.rule); }}>{t.rules.about}</Link> : null}
          </div>
        ) : null}
      </div>
    </li>
  );
});
/** The words of the place are worth a line where the message does not quote them and they are more than a mark. */
const isTelling = (text: string, message: string): boolean => text.trim().length > 3 && !message.includes(text.trim().slice(0, 30));
FindingCard.displayName = "FindingCard";
