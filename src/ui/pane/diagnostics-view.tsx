import { Badge, Button, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import type { AbilityId } from "../../hosts/word";
import { useLanguage } from "../language";
import type { LiveCheck } from "../live-check";
import { diagnosticText } from "./diagnostic-text";
import type { PaneHost } from "./pane-host";
import { usePaneWords } from "./pane-words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "8px 12px 20px" },
  head: { display: "flex", alignItems: "center", gap: "4px" },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "1px" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  quiet: { color: tokens.colorNeutralForeground2 },
  raw: { width: "100%", fontFamily: tokens.fontFamilyMonospace, "& textarea": { minHeight: "220px" } },
});

const colours = { full: "success", reduced: "warning", none: "danger" } as const;

/** What this Word can do and what it cost so far, to read and to send to whoever looks after the machine. */
export default function DiagnosticsView({ host, live, onBack }: { readonly host: PaneHost; readonly live: LiveCheck; onBack(): void }) {
  const styles = useStyles();
  const t = usePaneWords();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const abilities = host.abilities?.() ?? null;
  const text = diagnosticText({ host, live, language });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t.diagnostics.copied);
    } catch {
      // Panes are often not allowed to; the reader can do it by hand.
      box.current?.querySelector("textarea")?.select();
      setSaid(t.diagnostics.notCopied);
    }
  };
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={t.back} onClick={onBack} />
        <Text as="h2" size={500} weight="semibold" className={styles.title}>{t.diagnostics.title}</Text>
      </div>
      <Text size={200}>{t.diagnostics.intro}</Text>
      {abilities ? (
        <section>
          <Text as="h3" weight="semibold" className={styles.title}>{t.diagnostics.can}</Text>
          <ul className={styles.list}>
            {(Object.keys(t.diagnostics.abilities) as AbilityId[]).map((id) => (
              <li key={id} className={styles.item} data-ability={id} data-level={abilities[id].level}>
                <span className={styles.line}><Text size={200}>{t.diagnostics.abilities[id]}</Text><Badge appearance="tint" size="small" color={colours[abilities[id].level]}>{t.diagnostics.levels[abilities[id].level]}</Badge></span>
                {abilities[id].why ? <Text size={200} className={styles.quiet}>{abilities[id].why[language]}</Text> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : <Text size={200} className={styles.quiet}>{t.diagnostics.noWord}</Text>}
      <div ref={box}><Textarea className={styles.raw} readOnly resize="vertical" size="small" value={text} aria-label={t.diagnostics.raw} data-testid="diagnostic-text" /></div>
      <div className={styles.line}>
        <Button appearance="primary" icon={<Copy20Regular />} onClick={() => { void copy(); }}>{t.diagnostics.copy}</Button>
        <Text size={200} role="status" aria-live="polite">{said}</Text>
      </div>
    </div>
  );
}
