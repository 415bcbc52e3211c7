import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, MessageBar, MessageBarBody, Select, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../language";
import type { AskedField } from "../../engine/action-jobs";
import type { Asked, Outcome } from "./action-store";
import { actionWords } from "./words";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", gap: "10px" },
  // A choice is as wide as the dialog, however long its longest option.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" }, "& .fui-Select": { minWidth: 0, width: "100%" } },
  surface: { maxWidth: "520px", width: "calc(100vw - 24px)" } });

/** What an action has to know, asked at once; a mistake is told at its field and loses nothing. */
export const ActionDialog = ({ asked, onRun, onClose }: { readonly asked: Asked; onRun(answers: Readonly<Record<string, string>>): Promise<Outcome>; onClose(): void }) => {
  const styles = useStyles();
  const t = actionWords[useLanguage()];
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(asked.fields.map(({ name, value }) => [name, value])));
  const [wrong, setWrong] = useState<Extract<Outcome, { done: false }> | null>(null);
  const [isBusy, setBusy] = useState(false);
  // Lists grow by what is chosen; a line of text is replaced.
  const take = (at: number): void => {
    const preset = asked.presets[at];
    if (!preset) return;
    const isList = (name: string): boolean => asked.fields.some((field) => field.name === name && field.kind === "lines");
    setAnswers((before) => ({ ...before, ...Object.fromEntries(Object.entries(preset.answers).map(([name, text]) => [name, isList(name) && (before[name] ?? "").trim() !== "" ? `${(before[name] ?? "").trimEnd()}\n${text}` : text])) }));
  };
  const run = async (): Promise<void> => {
    setBusy(true);
    const outcome = await onRun(answers);
    setBusy(false);
    if (outcome.done) onClose(); else setWrong(outcome);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface} data-testid="action-dialog">
        <form noValidate onSubmit={(event) => { event.preventDefault(); void run(); }}>
          <DialogBody>
            <DialogTitle><span lang="vi">{asked.action.title}</span></DialogTitle>
            <DialogContent className={styles.content}>
              <Text lang="vi">{asked.action.about}</Text>
              {asked.presets.length > 0 ? (
                <Field className={styles.field} label={t.fromProfile}>
                  <Select lang="vi" value="" onChange={(_, { value }) => { take(Number(value)); }} data-testid="from-profile">
                    <option value="">{t.choose}</option>
                    {asked.presets.map(({ label }, at) => <option key={label} value={at}>{label}</option>)}
                  </Select>
                </Field>
              ) : null}
              {asked.fields.map((field) => (
                <Field
                  key={field.name} className={styles.field} label={<span lang="vi">{field.label}</span>} required={field.required} {...(field.hint === "" ? {} : { hint: field.hint })}
                  {...(wrong?.field === field.name ? { validationState: "error" as const, validationMessage: wrong.why } : {})}
                >
                  <Answer field={field} value={answers[field.name] ?? ""} choose={t.choose} onChange={(value) => { setAnswers((before) => ({ ...before, [field.name]: value })); }} />
                </Field>
              ))}
              {wrong && wrong.field === undefined ? <MessageBar intent="error" layout="multiline"><MessageBarBody lang="vi">{wrong.why}</MessageBarBody></MessageBar> : null}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t.close}</Button>
              <Button type="submit" appearance="primary" disabled={isBusy}>{asked.action.id.startsWith("remove-") ? t.remove : t.apply}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};

const Answer = ({ field, value, choose, onChange }: { readonly field: AskedField; readonly value: string; readonly choose: string; onChange(value: string): void }) => {
  if (field.kind === "lines") return <Textarea lang="vi" rows={4} value={value} onChange={(_, { value: next }) => { onChange(next); }} />;
  if (field.kind === "text") return <Input lang="vi" value={value} onChange={(_, { value: next }) => { onChange(next); }} />;
  return (
    <Select lang="vi" value={value} onChange={(_, { value: next }) => { onChange(next); }}>
      {field.options.includes(value) ? null : <option value="">{choose}</option>}
      {field.options.map((option) => <option key={option} value={option}>{option}</option>)}
    </Select>
  );
};
