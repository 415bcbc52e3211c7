import { Button, Link, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ArrowImport20Regular } from "@fluentui/react-icons/svg/arrow-import";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Profile } from "../../drafting/index";
import type { FormatEdition } from "../../standard/vocabulary";
import { useQuestion } from "../question";
import { examplesByLevel } from "./example-levels";
import { ImportBox } from "./import-box";
import { fileNameOf, importProfile, type Imported } from "./importing";
import { profileText } from "./kept-profiles";
import { ProfileRow } from "./profile-row";
import type { ProfileStore } from "./profile-store";
import { useProfileWords } from "./words";
import { ShrinkingField as Labelled } from "../shrinking-field";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px", backgroundColor: tokens.colorNeutralBackground1, minHeight: "100%", boxSizing: "border-box" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-end" },
  grow: { flexGrow: 1, flexBasis: "200px", minWidth: 0 },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ProfilesPageProps {
  readonly store: ProfileStore;
  readonly edition: FormatEdition;
  onBack(): void;
  onEdit(id: string): void;
  /** Hands over a file; what that means is the host's. */
  onFile(text: string, name: string): void;
}

/** The reader's profiles: to choose, make, import, export, delete. */
export default function ProfilesPage({ store, edition, onBack, onEdit, onFile }: ProfilesPageProps) {
  const styles = useStyles();
  const t = useProfileWords();
  const { profiles, damaged, chosen, lasts } = useSyncExternalStore(store.subscribe, store.get);
  const [example, setExample] = useState("");
  const [ask, question] = useQuestion();
  const [note, setNote] = useState("");
  const [imported, setImported] = useState<Exclude<Imported, { is: "done" }> | null>(null);
  // Whoever has profiles looks for his own; the order stays while the page is open.
  const [hadSome] = useState(profiles.length > 0);
  const chooser = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => { root.current?.querySelector<HTMLElement>("select, li button")?.focus(); }, []);

  const take = (name: string, text: string, instead?: "replace" | "keepBoth"): void => {
    // What is mended takes the place of what was damaged.
    const result = importProfile(store, name, text, instead ?? (damaged.some(({ id }) => id === name) ? "replace" : "ask"));
    setImported(result.is === "done" ? null : result);
    if (result.is === "done") setNote(t.imported(result.profile.title));
  };
  const remove = (profile: Profile): void => {
    const others = store.standingOn(profile.id);
    if (others.length > 0) setNote(t.standing(profile.title, others.map(({ title }) => `«${title}»`).join(", ")));
    else {
      ask(t.removes(profile.title), () => {
        store.remove(profile.id);
        setNote(t.removed(profile.title));
      });
    }
  };
  const add = (): void => {
    const made = store.addExample(example);
    setNote(made ? t.added(made.title) : t.noRoom);
  };
  const mine = (
    <>
      <Text as="h3" size={300} weight="semibold" className={styles.heading}>{t.own}</Text>
      {profiles.length === 0 ? <Text>{t.none}</Text> : (
        <ul className={styles.list}>
          {profiles.map((profile) => (
            <ProfileRow
              key={profile.id} profile={profile} isChosen={profile.id === chosen} base={profile.standsOn === undefined ? null : store.source(profile.standsOn)?.title ?? profile.standsOn}
              onUse={() => { store.choose(profile.id); }} onEdit={() => { onEdit(profile.id); }} onExport={() => { onFile(profileText(profile), fileNameOf(profile)); }} onRemove={() => { remove(profile); }}
            />
          ))}
        </ul>
      )}
    </>
  );
  return (
    <div ref={root} className={styles.root}>
      <div><Link as="button" onClick={onBack} data-testid="back">← {t.back}</Link></div>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>{t.title}</Text>
      <Text size={200} className={styles.quiet}>{t.intro}</Text>
      {lasts ? null : <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t.notLasting}</MessageBarBody></MessageBar>}

      {hadSome ? mine : null}
      <Text as="h3" size={300} weight="semibold" className={styles.heading}>{t.examples}</Text>
      <div className={styles.row}>
        <Labelled label={t.example} hint={t.exampleHint} className={styles.grow}>
          <Select lang="vi" value={example} data-testid="example" onChange={(_, { value }) => { setExample(value); }}>
            <option value="">{t.choose}</option>
            {examplesByLevel(edition).map(({ level, profiles: some }) => <optgroup key={level} label={t.levels[level]}>{some.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</optgroup>)}
          </Select>
        </Labelled>
        <Button icon={<Add20Regular />} appearance="primary" disabled={example === ""} onClick={add}>{t.add}</Button>
      </div>
      <div><Button icon={<ArrowImport20Regular />} onClick={() => { chooser.current?.click(); }}>{t.import}</Button></div>
      <input
        ref={chooser} type="file" accept=".json,application/json" hidden data-testid="profile-chooser"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void file.text().then((text) => { take(file.name, text); });
          target.value = "";
        }}
      />
      {imported ? <ImportBox result={imported} onTry={(text, instead) => { take(imported.name, text, instead); }} onDrop={() => { setImported(null); }} /> : null}
      <Text role="status" data-testid="profile-note">{note}</Text>
      <div className={styles.row}>
        {note !== "" && chosen !== null ? <><Button size="small" appearance="primary" onClick={onBack}>{t.draft}</Button><Button size="small" onClick={() => { onEdit(chosen); }}>{t.editThis}</Button></> : null}
      </div>

      {question}
      {hadSome ? null : mine}
      {damaged.map(({ id, text, problems }) => (
        <MessageBar key={id} intent="error" layout="multiline">
          <MessageBarBody>{t.damaged(id)} <Link as="button" onClick={() => { setImported({ is: "faulty", name: id, text, problems }); }}>{t.mend}</Link></MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
