import { Button, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Imported } from "./importing";
import { useProfileWords } from "./words";
import { ShrinkingField as Labelled } from "../shrinking-field";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px", border: `1px solid ${tokens.colorStatusDangerBorder1}`, borderRadius: tokens.borderRadiusMedium },
  list: { margin: 0, paddingLeft: "18px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface ImportBoxProps {
  readonly result: Exclude<Imported, { is: "done" }>;
  onTry(text: string, instead?: "replace" | "keepBoth"): void;
  onDrop(): void;
}

/** A file that could not be taken as it is: why, and its text to be mended on the spot. */
export const ImportBox = ({ result, onTry, onDrop }: ImportBoxProps) => {
  const styles = useStyles();
  const t = useProfileWords();
  const [text, setText] = useState(result.text);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => { setText(result.text); root.current?.querySelector<HTMLElement>("textarea, button")?.focus(); }, [result]);
  return (
    <div ref={root} className={styles.root} data-testid="import-box">
      <MessageBar intent={result.is === "taken" ? "warning" : "error"} layout="multiline" politeness="assertive">
        <MessageBarBody>
          {result.is === "taken" ? t.taken(result.other?.title ?? result.profile.id) : result.is === "noRoom" ? t.noRoom : t.faulty(result.name)}
          {result.is === "faulty" ? <ul className={styles.list} lang="vi">{result.problems.map((problem) => <li key={problem}>{problem}</li>)}</ul> : null}
        </MessageBarBody>
      </MessageBar>
      {result.is === "taken" ? (
        <div className={styles.row}>
          <Button appearance="primary" onClick={() => { onTry(result.text, "keepBoth"); }}>{t.keepBoth}</Button>
          <Button onClick={() => { onTry(result.text, "replace"); }}>{t.replace}</Button>
          <Button appearance="subtle" onClick={onDrop}>{t.drop}</Button>
        </div>
      ) : (
        <>
          <Labelled label={t.faultyText}><Textarea value={text} rows={10} resize="vertical" spellCheck={false} onChange={(_, { value }) => { setText(value); }} /></Labelled>
          <div className={styles.row}>
            <Button appearance="primary" onClick={() => { onTry(text); }}>{t.tryAgain}</Button>
            <Button appearance="subtle" onClick={onDrop}>{t.drop}</Button>
          </div>
        </>
      )}
    </div>
  );
};
