import { Badge, Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Clause, ShownFinding } from "../../engine/shown";
import { componentName } from "../component-names";
import { useLanguage, useStrings } from "../language";
import { FindingCard } from "./finding-card";
import { safeOnes, type Cluster, type Group } from "./grouping";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: { display: "flex", alignItems: "center", gap: "8px", margin: 0, padding: "4px 0", position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  many: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "4px" },
  more: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", padding: "0 10px 2px 36px" },
});

export interface FindingListProps {
  readonly groups: readonly Group[];
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly current: string | null;
  readonly disabled: boolean;
  readonly canReveal: boolean;
  onSelect(id: string): void;
  onGo(id: string): void;
  onFix(finding: ShownFinding): void;
  onFixMany(findings: readonly ShownFinding[]): void;
  onSetAside?(findings: readonly ShownFinding[]): void;
  onAbout?(rule: string): void;
}

/** Findings by component. One card is a stop of Tab; arrows, Home and End walk over the rest. */
export const FindingList = (props: FindingListProps) => {
  const { groups, clauses, current, disabled, canReveal, onSelect, onGo, onFix, onFixMany, onSetAside, onAbout } = props;
  const styles = useStyles();
  const t = useStrings();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string): void => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);

  const visible = useMemo(() => groups.map((group) => ({ ...group, clusters: group.clusters.map((cluster) => ({ ...cluster, isOpen: isOpen(cluster, opened, current) })) })), [groups, opened, current]);
  const shown = visible.flatMap((group) => group.clusters.flatMap((cluster) => cluster.isOpen ? cluster.findings : cluster.findings.slice(0, 1)));
  const tabStop = shown.some((finding) => finding.id === current) ? current : shown[0]?.id ?? null;

  const onKeyDown = (event: KeyboardEvent): void => {
    const cards = [...root.current?.querySelectorAll<HTMLElement>("li[data-finding]") ?? []];
    const at = cards.findIndex((card) => card === event.target);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: cards.length - 1 }[event.key];
    const card = to === undefined ? undefined : cards[to];
    if (!card) return;
    event.preventDefault();
    card.focus();
  };

  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown} role="region" aria-label={t.listLabel}>
      {visible.map((group) => (
        <Section key={group.component} title={componentName(group.component, language)} count={group.count}>
          {group.clusters.map((cluster) => {
            const cards = cluster.isOpen ? cluster.findings : cluster.findings.slice(0, 1);
            const safe = safeOnes(cluster.findings);
            return [
              ...cards.map((finding) => (
                <FindingCard
                  key={finding.id} finding={finding} clauses={clauses} isCurrent={finding.id === current} isTabStop={finding.id === tabStop} disabled={disabled}
                  canReveal={canReveal} onSelect={onSelect} onGo={onGo} onFix={onFix} {...(onSetAside ? { onSetAside } : {})} {...(onAbout ? { onAbout } : {})}
                />
              )),
              cluster.findings.length > 1 ? (
                <li key={`${cluster.key} more`} className={styles.more}>
                  <Link as="button" aria-expanded={cluster.isOpen} onClick={() => { toggle(cluster.key); }}>{cluster.isOpen ? t.fewer : t.more(cluster.findings.length)}</Link>
                  <span className={styles.many}>
                    {onSetAside && cluster.isOpen ? <Button size="small" appearance="subtle" disabled={disabled} onClick={() => { onSetAside(cluster.findings); }}>{t.aside.all(cluster.findings.length)}</Button> : null}
                    {safe.length > 1 ? <Button size="small" appearance="subtle" disabled={disabled} onClick={() => { onFixMany(safe); }}>{t.fixAll(safe.length)}</Button> : null}
                  </span>
                </li>
              ) : null,
            ];
          })}
        </Section>
      ))}
    </div>
  );
};

/** Opened by hand, or because the finding that is looked at stands inside. */
const isOpen = (cluster: Cluster, opened: ReadonlySet<string>, current: string | null): boolean =>
  opened.has(cluster.key) || cluster.findings.slice(1).some((finding) => finding.id === current);

const Section = ({ title, count, children }: { readonly title: string; readonly count: number; readonly children: React.ReactNode }) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        <Text weight="semibold" size={300}>{title}</Text>
        <Badge appearance="tint" color="informative" size="small">{count}</Badge>
      </h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
};
