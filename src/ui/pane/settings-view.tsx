import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, Switch, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useSyncExternalStore } from "react";
import { formatEditions } from "../../standard/editions";
import type { Sentence } from "../../engine/sentence";
import type { FormatEdition } from "../../standard/vocabulary";
import { version } from "../version";
import type { CheckStore } from "../findings/check-store";
import { useStrings } from "../language";
import type { Settings, ThemeChoice } from "../settings";
import type { Language } from "../strings";
import { usePaneWords } from "./pane-words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "14px", padding: "8px 12px 20px" },
  head: { display: "flex", alignItems: "center", gap: "4px" },
  title: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface SettingsViewProps {
  readonly settings: Settings;
  readonly store: CheckStore;
  /** What checking as the document changes cannot do in this Word. */
  readonly liveWhy?: Sentence | null;
  onSettings(change: Partial<Settings>): void;
  onRules(): void;
  onDiagnostics(): void;
  onBack(): void;
}

/** The reader's own choices; those about this document (the edition) last as long as the pane. */
export default function SettingsView({ settings, store, liveWhy = null, onSettings, onRules, onDiagnostics, onBack }: SettingsViewProps) {
  const styles = useStyles();
  const t = usePaneWords();
  const common = useStrings();
  const { edition, editionWhy, busy } = useSyncExternalStore(store.subscribe, store.get);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={t.back} onClick={onBack} />
        <Text as="h2" size={500} weight="semibold" className={styles.title}>{t.settings.title}</Text>
      </div>
      <Field label={t.settings.language}>
        <RadioGroup value={settings.language} layout="horizontal" onChange={(_, { value }) => { onSettings({ language: value as Language }); }}>
          <Radio value="vi" label="Tiếng Việt" /><Radio value="en" label="English" />
        </RadioGroup>
      </Field>
      <Field label={t.settings.theme}>
        <RadioGroup value={settings.theme} onChange={(_, { value }) => { onSettings({ theme: value as ThemeChoice }); }}>
          {(["system", "light", "dark", "contrast"] as const).map((theme) => <Radio key={theme} value={theme} label={common.themes[theme]} />)}
        </RadioGroup>
      </Field>
      <Field hint={liveWhy ? `${t.settings.liveHint} ${liveWhy[settings.language]}` : t.settings.liveHint}>
        <Switch label={t.settings.live} checked={settings.live} onChange={(_, { checked }) => { onSettings({ live: checked }); }} data-testid="live-switch" />
      </Field>
      <Field label={t.settings.edition} hint={t.settings.editionHint}>
        <Select value={edition ?? ""} disabled={busy !== null} onChange={(_, { value }) => { void store.setEdition(value === "" ? null : value as FormatEdition); }}>
          <option value="">{common.edition.auto}</option>
          {[...formatEditions].reverse().map((each) => <option key={each.id} value={each.id}>{each.shortTitle}</option>)}
        </Select>
      </Field>
      {edition === null ? null : <Field label={t.settings.why}><Input value={editionWhy} maxLength={200} onChange={(_, { value }) => { store.setEditionWhy(value); }} /></Field>}
      <div className={styles.row}>
        <Button onClick={onRules}>{t.settings.rules}</Button>
        <Button onClick={onDiagnostics} data-testid="diagnostics">{t.settings.diagnostics}</Button>
      </div>
      <Text size={200} className={styles.quiet}>{t.settings.privacy}</Text>
      <Text size={200} className={styles.quiet}>{t.settings.version(version)}</Text>
    </div>
  );
}
