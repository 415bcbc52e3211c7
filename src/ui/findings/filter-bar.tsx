import { Button, makeStyles, Text, ToggleButton, Tooltip, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { Severity } from "../../standard/vocabulary";
import { useStrings } from "../language";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  filters: { display: "flex", flexWrap: "wrap", gap: "4px", flexGrow: 1 },
  steps: { display: "flex", alignItems: "center", marginLeft: "auto" },
  toggle: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

export interface FilterBarProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly severities: ReadonlySet<Severity>;
  readonly at: number;
  readonly all: number;
  onToggle(severity: Severity): void;
  onStep(by: 1 | -1): void;
}

/** Which severities are listed, and the way from one finding to the next. */
export const FilterBar = ({ counts, severities, at, all, onToggle, onStep }: FilterBarProps) => {
  const styles = useStyles();
  const t = useStrings();
  return (
    <div className={styles.root}>
      <div className={styles.filters} role="group" aria-label={t.filter.label}>
        {(["error", "warning", "hint"] as const).map((severity) => (
          <ToggleButton
            key={severity} size="small" className={styles.toggle} icon={<SeverityIcon severity={severity} />} checked={severities.has(severity)} disabled={counts[severity] === 0}
            aria-label={`${t.severities[severity]}: ${counts[severity]}`} data-severity={severity} onClick={() => { onToggle(severity); }}
          >
            {t.countOf[severity](counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.steps}>
        <Tooltip content={t.previous} relationship="label"><Button size="small" appearance="subtle" icon={<ChevronUp20Regular />} disabled={all === 0} onClick={() => { onStep(-1); }} /></Tooltip>
        <Text size={200} aria-hidden style={{ minWidth: "34px", textAlign: "center" }}>{t.positionOf(at, all)}</Text>
        <Tooltip content={t.next} relationship="label"><Button size="small" appearance="subtle" icon={<ChevronDown20Regular />} disabled={all === 0} onClick={() => { onStep(1); }} /></Tooltip>
      </div>
    </div>
  );
};
