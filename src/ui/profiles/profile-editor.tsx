import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowExport20Regular } from "@fluentui/react-icons/svg/arrow-export";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { useQuestion } from "../question";
import { ClosingSection } from "./closing-section";
import { DefaultsSection } from "./defaults-section";
import type { Editing } from "./editing";
import { TextEntry } from "./entry-field";
import { GroupsSection } from "./groups-section";
import { fileNameOf } from "./importing";
import { IssuerSection } from "./issuer-section";
import { profileText } from "./kept-profiles";
import { PlaceSection } from "./place-section";
import { Section } from "./sections";
import { SignersSection } from "./signers-section";
import { useProfileWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: 0, height: "100%", "@media (max-height: 560px), (max-width: 719px)": { height: "auto", minHeight: "100%" } },
  head: { display: "flex", flexDirection: "column", gap: "6px", padding: "10px 12px 8px", backgroundColor: tokens.colorNeutralBackground1 },
  form: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "0 12px 12px", backgroundColor: tokens.colorNeutralBackground1, "@media (max-height: 560px), (max-width: 719px)": { overflowY: "visible" } },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, position: "sticky", bottom: 0 },
  said: { flexGrow: 1, flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

export interface ProfileEditorProps { readonly editing: Editing; onBack(): void; onList(): void; onFile(text: string, name: string): void }

/** Everything a profile holds, to be looked at and changed; what it does not say is shown with where it comes from. */
export default function ProfileEditor({ editing, onBack, onList, onFile }: ProfileEditorProps) {
  const styles = useStyles();
  const t = useProfileWords();
  const root = useRef<HTMLDivElement>(null);
  const { profile, saved, isDirty, faults, showsFaults, note } = useSyncExternalStore(editing.subscribe, editing.get);
  const [ask, question] = useQuestion();
  useEffect(() => { root.current?.querySelector<HTMLElement>("input")?.focus(); }, []);

  const leave = (go: () => void): void => { const leaving = (): void => { editing.revert(); go(); }; if (isDirty) ask(t.leave, leaving); else leaving(); };
  const save = (): void => {
    if (editing.save()) return;
    const [first] = editing.get().faults;
    const entry = [...root.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? []].find(({ dataset }) => first && (first.path === dataset["entry"] || first.path.startsWith(`${dataset["entry"] ?? ""}.`)));
    entry?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  };
  const said = note === "taken" ? t.takenId : note === "noRoom" ? t.noRoom : showsFaults && faults.length > 0 ? t.faults(faults.length) : isDirty ? t.unsaved : note === "saved" ? t.saved : "";
  return (
    <div ref={root} className={styles.root}>
      <div className={styles.head}>
        <div style={{ display: "flex", gap: "12px" }}><Link as="button" data-testid="back" onClick={() => { leave(onBack); }}>← {t.back}</Link><Link as="button" onClick={() => { leave(onList); }}>{t.toList}</Link></div>
        <Text as="h2" size={400} weight="semibold" lang="vi" style={{ margin: 0 }}>{saved.title}</Text>
      </div>
      <div className={styles.form}>
        <Section title={t.sections.file}>
          <TextEntry editing={editing} path="title" label={t.fields.title} required value={profile.title} onChange={(title) => { editing.change((before) => ({ ...before, title })); }} />
          <TextEntry editing={editing} path="id" label={t.fields.id} hint={t.fields.idHint} required value={profile.id} onChange={(id) => { editing.change((before) => ({ ...before, id })); }} />
        </Section>
        <IssuerSection editing={editing} />
        <PlaceSection editing={editing} />
        <SignersSection editing={editing} />
        <GroupsSection editing={editing} />
        <ClosingSection editing={editing} />
        <DefaultsSection editing={editing} />
      </div>
      {question}
      <div className={styles.foot}>
        <Text role="status" size={200} className={styles.said} data-testid="editor-state">{said}</Text>
        <Button appearance="primary" icon={<Save20Regular />} disabled={!isDirty} data-testid="save-profile" onClick={save}>{t.save}</Button>
        <Button disabled={!isDirty} onClick={editing.revert}>{t.revert}</Button>
        <Button appearance="subtle" icon={<ArrowExport20Regular />} disabled={isDirty} onClick={() => { onFile(profileText(saved), fileNameOf(saved)); }}>{t.export}</Button>
      </div>
    </div>
  );
}
