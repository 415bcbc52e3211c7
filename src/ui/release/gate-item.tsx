import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Location16Regular } from "@fluentui/react-icons/svg/location";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { useState } from "react";
import type { Anchor } from "../../document/edits";
import { gateTitles } from "../../engine/release/titles";
import type { GateItem } from "../../engine/release/verdict";
import type { Clause } from "../../engine/shown";
import { ClauseLink } from "../findings/clause-link";
import { useLanguage } from "../language";
import { useGateWords } from "./gate-words";

const useStyles = makeStyles({
  root: { display: "flex", gap: "8px", padding: "7px 10px 7px 8px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  main: { display: "flex", flexDirection: "column", gap: "3px", minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  icon: { flexShrink: 0, display: "flex", paddingTop: "1px" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  told: { color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface GateItemProps {
  readonly item: GateItem;
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly disabled: boolean;
  readonly canReveal: boolean;
  readonly canSetAside: boolean;
  onReveal(at: Anchor): void;
  onSetAside(item: GateItem): void;
  onRestore(item: GateItem): void;
  onFindings(): void;
}

const icons = { met: CheckmarkCircle20Filled, unmet: ErrorCircle20Filled, aside: ShieldCheckmark20Regular, told: Info20Regular } as const;

/** One question of the gate: its answer, the clause, the places one after another, and what can be done. */
export const GateItemView = ({ item, clauses, disabled, canReveal, canSetAside, onReveal, onSetAside, onRestore, onFindings }: GateItemProps) => {
  const styles = useStyles();
  const t = useGateWords();
  const language = useLanguage();
  const [at, setAt] = useState(0);
  const title = gateTitles[item.check][language];
  const Icon = icons[item.state];
  const isOpen = item.state === "unmet";
  const { places } = item;
  const next = places[at % Math.max(places.length, 1)];
  const byFindings = isOpen && (item.check === "findings" || item.check === "fonts" || item.check === "letters");
  return (
    <li className={styles.root} data-check={item.check} data-state={item.state}>
      <span className={mergeClasses(styles.icon, item.state === "unmet" ? styles.unmet : item.state === "told" ? styles.told : styles.met)}><Icon role="img" aria-label={t.states[item.state]} /></span>
      <div className={styles.main}>
        <Text weight={isOpen ? "semibold" : "regular"}>{title}</Text>
        <Text size={200} className={styles.quiet}>{item.says[language]}</Text>
        {item.state === "met" ? null : <div className={styles.row}>{item.cites.slice(0, 2).map((id) => clauses[id]).filter((clause) => clause !== undefined).map((clause) => <ClauseLink key={clause.citation} clause={clause} focusable />)}</div>}
        {item.aside ? <Text size={200} lang="vi">{item.aside.reason} ({t.signed(item.aside.by, item.aside.on.split("-").reverse().join("/"))})</Text> : null}
        {isOpen || item.state === "told" || item.aside ? (
          <div className={styles.row}>
            {byFindings ? <Button size="small" onClick={onFindings}>{t.toFindings}</Button> : null}
            {canReveal && next && !byFindings ? (
              <Button size="small" icon={<Location16Regular />} onClick={() => { onReveal(next); setAt(at + 1); }}>{places.length === 1 ? t.onePlace : t.place(at % places.length + 1, places.length)}</Button>
            ) : null}
            {isOpen && item.mark && canSetAside ? <Button size="small" appearance="subtle" disabled={disabled} onClick={() => { onSetAside(item); }}>{t.aside}</Button> : null}
            {item.aside && canSetAside ? <Button size="small" appearance="subtle" disabled={disabled} onClick={() => { onRestore(item); }}>{t.back}</Button> : null}
          </div>
        ) : null}
      </div>
    </li>
  );
};
