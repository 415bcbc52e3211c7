import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, Radio, RadioGroup, Field as Labelled, Text, tokens, Tooltip, useRestoreFocusTarget } from "@fluentui/react-components";
import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Book20Regular } from "@fluentui/react-icons/svg/book";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { useState } from "react";
import { useStrings } from "./language";
import type { Settings, ThemeChoice } from "./settings";
import type { Language } from "./strings";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: "4px", padding: "6px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, "@media (max-width: 719px)": { padding: "4px 6px", gap: 0 } },
  title: { margin: 0, whiteSpace: "nowrap" },
  file: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2, padding: "0 12px", "@media (max-width: 719px)": { padding: "0 6px" } },
  wide: { "@media (max-width: 899px)": { display: "none" } },
  word: { "@media (max-width: 899px)": { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" } },
  button: { "@media (max-width: 899px)": { minWidth: "32px", paddingLeft: "6px", paddingRight: "6px" } },
  surface: { display: "flex", flexDirection: "column", gap: "12px" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: "4px" },
  keys: { borderCollapse: "collapse", "& td": { padding: "3px 12px 3px 0" }, "& kbd": { fontFamily: "inherit", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" } },
});

export interface TopBarProps {
  readonly file: string | null;
  readonly undo: string | null;
  readonly redo: string | null;
  readonly canSave: boolean;
  readonly disabled: boolean;
  readonly settings: Settings;
  onOpen(): void;
  onSave(): void;
  onUndo(): void;
  onRedo(): void;
  onSettings(change: Partial<Settings>): void;
  /** To the list of all rules. */
  onRules(): void;
}

/** The page's name, the file's, and what can be done with the file as a whole. */
export const TopBar = ({ file, undo, redo, canSave, disabled, settings, onOpen, onSave, onUndo, onRedo, onSettings, onRules }: TopBarProps) => {
  const styles = useStyles();
  const t = useStrings();
  const backHere = useRestoreFocusTarget();
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <header className={styles.root}>
      <Text as="h1" size={400} weight="bold" className={styles.title}>{t.appName}</Text>
      <Text className={styles.file} title={file ?? ""} data-testid="file-name">{file ?? <span className={styles.wide}>{t.tagline}</span>}</Text>
      <Button appearance="subtle" className={styles.button} icon={<FolderOpen20Regular />} onClick={onOpen}><span className={styles.word}>{t.open}</span></Button>
      <Tooltip content={undo === null ? t.undo : t.undoOf(undo)} relationship="label"><Button appearance="subtle" icon={<ArrowUndo20Regular />} disabled={disabled || undo === null} onClick={onUndo} data-testid="undo" /></Tooltip>
      <Tooltip content={redo === null ? t.redo : t.redoOf(redo)} relationship="label"><Button appearance="subtle" icon={<ArrowRedo20Regular />} disabled={disabled || redo === null} onClick={onRedo} data-testid="redo" /></Tooltip>
      <Button appearance={canSave ? "primary" : "subtle"} className={styles.button} icon={<Save20Regular />} disabled={disabled || file === null} onClick={onSave} data-testid="save"><span className={styles.word}>{t.save}</span></Button>
      <Popover trapFocus withArrow open={isHelpOpen} onOpenChange={(_, { open }) => { setHelpOpen(open); }}>
        <PopoverTrigger disableButtonEnhancement><Tooltip content={t.help} relationship="label"><Button appearance="subtle" icon={<QuestionCircle20Regular />} {...backHere} data-testid="help" /></Tooltip></PopoverTrigger>
        <PopoverSurface className={styles.surface} aria-label={t.help} tabIndex={0}>
          <div><Button icon={<Book20Regular />} data-testid="all-rules" onClick={() => { setHelpOpen(false); onRules(); }}>{t.rules.all}</Button></div>
          <table className={styles.keys}><caption className={styles.caption}>{t.keys}</caption><tbody>{t.keysHelp.map(([keys, deed]) => <tr key={keys}><td><kbd>{keys}</kbd></td><td>{deed}</td></tr>)}</tbody></table>
        </PopoverSurface>
      </Popover>
      <Popover trapFocus withArrow>
        <PopoverTrigger disableButtonEnhancement><Tooltip content={t.settings} relationship="label"><Button appearance="subtle" icon={<Settings20Regular />} /></Tooltip></PopoverTrigger>
        <PopoverSurface className={styles.surface} aria-label={t.settings}>
          <Labelled label={t.language}>
            <RadioGroup value={settings.language} onChange={(_, { value }) => { onSettings({ language: value as Language }); }}>
              <Radio value="vi" label="Tiếng Việt" /><Radio value="en" label="English" />
            </RadioGroup>
          </Labelled>
          <Labelled label={t.theme}>
            <RadioGroup value={settings.theme} onChange={(_, { value }) => { onSettings({ theme: value as ThemeChoice }); }}>
              {(["system", "light", "dark", "contrast"] as const).map((theme) => <Radio key={theme} value={theme} label={t.themes[theme]} />)}
            </RadioGroup>
          </Labelled>
        </PopoverSurface>
      </Popover>
    </header>
  );
};
