import { Button, Input, makeStyles, Text, Textarea, tokens, Tooltip } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useId } from "react";
import type { Field } from "../../templates/field";
import type { PassageDraft } from "./form-values";
import { useWords } from "./words";
import { ShrinkingField as Labelled } from "../shrinking-field";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", border: "none", padding: 0, margin: 0, minWidth: 0 },
  one: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  hint: { color: tokens.colorNeutralForeground3 },
});
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

export interface PassagesInputProps {
  readonly field: Field;
  readonly kind: "parts" | "articles";
  readonly value: readonly PassageDraft[];
  readonly hint: string;
  onChange(value: readonly PassageDraft[]): void;
  onTouch(): void;
}

/** Parts I, II, III or articles 1, 2, 3: each a title and its text, to be added to and taken from. */
export const PassagesInput = ({ field, kind, value, hint, onChange, onTouch }: PassagesInputProps) => {
  const styles = useStyles();
  const t = useWords();
  const legend = useId();
  const set = (at: number, change: Partial<PassageDraft>): void => { onChange(value.map((each, i) => i === at ? { ...each, ...change } : each)); };
  const toggleChapter = (at: number): void => {
    onChange(value.map((each, i) => i === at ? { title: each.title, text: each.text, ...(each.chapter === undefined ? { chapter: "" } : {}) } : each));
  };
  return (
    <div role="group" className={styles.root} aria-labelledby={legend} onBlur={onTouch}>
      <span id={legend} lang="vi">{field.label}{field.required ? <span aria-hidden style={{ color: tokens.colorStatusDangerForeground1 }}> *</span> : null}</span>
      {hint ? <Text size={200} className={styles.hint} lang="vi">{hint}</Text> : null}
      {value.map((each, i) => {
        const nth = t.nth[kind](kind === "parts" ? romans[i] ?? String(i + 1) : String(i + 1));
        return (
          <div key={i} className={styles.one} role="group" aria-label={nth}>
            <div className={styles.head}>
              <Text weight="semibold">{nth}</Text>
              <Tooltip content={t.remove[kind]} relationship="label">
                <Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={() => { onChange(value.filter((_, j) => j !== i)); }} />
              </Tooltip>
            </div>
            {each.chapter === undefined ? null : <Labelled label={t.chapter} size="small"><Input lang="vi" value={each.chapter} onChange={(_, { value: chapter }) => { set(i, { chapter }); }} /></Labelled>}
            <Labelled label={t.title} size="small"><Input lang="vi" value={each.title} onChange={(_, { value: title }) => { set(i, { title }); }} /></Labelled>
            <Labelled label={t.text} size="small"><Textarea lang="vi" resize="vertical" rows={4} value={each.text} onChange={(_, { value: text }) => { set(i, { text }); }} /></Labelled>
            {kind === "articles" ? <div><Button size="small" appearance="subtle" onClick={() => { toggleChapter(i); }}>{each.chapter === undefined ? t.addChapter : t.removeChapter}</Button></div> : null}
          </div>
        );
      })}
      <div><Button size="small" icon={<Add20Regular />} onClick={() => { onChange([...value, { title: "", text: "" }]); }}>{t.add[kind]}</Button></div>
    </div>
  );
};
