import { Badge, Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, Text, tokens } from "@fluentui/react-components";
import { startTransition, useEffect, useMemo, useState } from "react";
import type { Advice } from "../../engine/convert-advice";
import { refusalSentences } from "../../engine/refusals";
import type { ShownFinding } from "../../engine/shown";
import { componentName } from "../component-names";
import { useLanguage, useStrings } from "../language";
import { ChangeView } from "./change-view";

const useStyles = makeStyles({
  surface: { maxWidth: "760px", width: "calc(100vw - 24px)", padding: "16px 20px" },
  content: { display: "flex", flexDirection: "column", gap: "10px", maxHeight: "60vh", overflowY: "auto" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  // A long list is laid out only as far as it is seen.
  item: { display: "flex", alignItems: "flex-start", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, contentVisibility: "auto", containIntrinsicSize: "auto 70px" },
  words: { display: "flex", flexDirection: "column", gap: "2px", padding: "7px 0", minWidth: 0 },
  heading: { margin: "4px 0 2px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface FixDialogProps {
  /** What can be mended at one press. */
  readonly findings: readonly ShownFinding[];
  /** What has a fix that may not be made. */
  readonly refused: readonly ShownFinding[];
  /** Another deed than mending what is safe: its own words, and what it leaves to a person. */
  readonly deed?: { readonly title: string; readonly intro: string; readonly advice: readonly Advice[]; apply(count: number): string };
  onApply(findings: readonly ShownFinding[]): void;
  onClose(): void;
}

/** As many places as are drawn in one go: a screen of them. */
const step = 20;
/** As many come by themselves, screen after screen; for more a person asks. */
const unasked = 80;

/** Everything that would be done, before anything is: before and after, place by place, each of which can be left out. */
export const FixDialog = ({ findings, refused, deed, onApply, onClose }: FixDialogProps) => {
  const styles = useStyles();
  const t = useStrings();
  const language = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = findings.filter((finding) => !left.has(finding.id));
  const groups = useMemo(() => byComponent(findings), [findings]);
  const [most, setMost] = useState(step);
  useEffect(() => { if (most < unasked) startTransition(() => { setMost(most + step); }); }, [most]);
  const drawn = useMemo(() => new Set(groups.flatMap(([, those]) => those).slice(0, most)), [groups, most]);
  const set = (those: readonly ShownFinding[], on: boolean): void => {
    const after = new Set(left);
    for (const finding of those) if (on) after.delete(finding.id); else after.add(finding.id);
    setLeft(after);
  };
  const stateOf = (those: readonly ShownFinding[]): boolean | "mixed" => {
    const out = those.filter((finding) => left.has(finding.id)).length;
    return out === 0 ? true : out === those.length ? false : "mixed";
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{deed?.title ?? t.plan.title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            <Text>{deed?.intro ?? t.plan.intro}</Text>
            {findings.length === 0 ? <Text weight="semibold">{t.convert.nothing}</Text> : null}
            {findings.length > 1 ? <Checkbox label={t.plan.all} checked={stateOf(findings)} onChange={(_, { checked }) => { set(findings, checked === true); }} /> : null}
            {groups.filter(([, those]) => those[0] && drawn.has(those[0])).map(([component, those]) => (
              <section key={component}>
                <Checkbox label={<Text weight="semibold">{componentName(component, language)}</Text>} checked={stateOf(those)} onChange={(_, { checked }) => { set(those, checked === true); }} />
                <ul className={styles.list}>
                  {those.filter((finding) => drawn.has(finding)).map((finding) => (
                    <li key={finding.id} className={styles.item}>
                      <Checkbox aria-label={finding.message} checked={!left.has(finding.id)} onChange={(_, { checked }) => { set([finding], checked === true); }} />
                      <div className={styles.words}>
                        <Text size={200} lang="vi">{finding.message}</Text>
                        {finding.fix === "ask" ? <span><Badge appearance="tint" color="warning" size="small">{t.convert.words}</Badge></span> : null}
                        {finding.change ? <ChangeView change={finding.change} /> : null}
                      </div>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            {findings.length > Math.max(most, unasked) ? <Button appearance="subtle" onClick={() => { setMost(most + unasked); }} data-testid="more-fixes">{t.plan.more(findings.length - Math.max(most, unasked))}</Button> : null}
            {refused.length > 0 ? (
              <section>
                <Text as="h3" weight="semibold" className={styles.heading}>{t.plan.refused(refused.length)}</Text>
                <ul className={styles.list}>
                  {refused.slice(0, most).map((finding) => (
                    <li key={finding.id} className={styles.item}>
                      <div className={styles.words}>
                        <Text size={200} lang="vi">{finding.message}</Text>
                        <Text size={200} className={styles.quiet}>{finding.refused ? refusalSentences[finding.refused][language] : ""}</Text>
                      </div>
                    </li>
                  ))}
                </ul>
                {refused.length > most ? <Button appearance="subtle" onClick={() => { setMost(refused.length); }}>{t.more(refused.length)}</Button> : null}
              </section>
            ) : null}
            {deed && deed.advice.length > 0 ? (
              <section data-testid="advice">
                <Text as="h3" weight="semibold" className={styles.heading}>{t.convert.advice(deed.advice.length)}</Text>
                <ul className={styles.list}>
                  {deed.advice.map(({ message }, i) => <li key={i} className={styles.item}><div className={styles.words}><Text size={200} lang="vi">{message}</Text></div></li>)}
                </ul>
              </section>
            ) : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t.cancel}</Button>
            <Button appearance="primary" disabled={chosen.length === 0} onClick={() => { onApply(chosen); }}>{deed?.apply(chosen.length) ?? t.plan.apply(chosen.length)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

function byComponent(findings: readonly ShownFinding[]): readonly (readonly [ShownFinding["component"], readonly ShownFinding[]])[] {
  const groups = new Map<ShownFinding["component"], ShownFinding[]>();
  for (const finding of findings) groups.set(finding.component, [...groups.get(finding.component) ?? [], finding]);
  return [...groups];
}
