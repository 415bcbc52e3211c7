import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useStrings } from "../language";
import { readSigner, keepSigner } from "../settings";

const useStyles = makeStyles({
  surface: { maxWidth: "520px", width: "calc(100vw - 24px)", padding: "16px 20px" },
  content: { display: "flex", flexDirection: "column", gap: "10px" },
});

export interface SetAsideDialogProps {
  /** What is set aside, in the words of the finding or of the gate. */
  readonly says: string;
  readonly count: number;
  onApply(reason: string, by: string): void;
  onClose(): void;
}

/** Leaving something as it is takes a reason and somebody who answers for it. */
export default function SetAsideDialog({ says, count, onApply, onClose }: SetAsideDialogProps) {
  const styles = useStyles();
  const t = useStrings();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(readSigner);
  const isComplete = reason.trim() !== "" && by.trim() !== "";
  const apply = (event?: FormEvent): void => {
    event?.preventDefault();
    if (!isComplete) return;
    keepSigner(by.trim());
    onApply(reason.trim(), by.trim());
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <form onSubmit={apply}>
          <DialogBody>
            <DialogTitle>{t.aside.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Text size={200}>{t.aside.intro}</Text>
              {count > 1 ? <Text size={200}>{t.aside.many(count)}</Text> : null}
              <Text lang="vi" weight="semibold">{says}</Text>
              <Field label={t.aside.reason} required hint={t.aside.reasonHint}>
                <Textarea value={reason} maxLength={500} resize="vertical" onChange={(_, { value }) => { setReason(value); }} data-testid="aside-reason" />
              </Field>
              <Field label={t.aside.by} required hint={t.aside.byHint}>
                <Input value={by} maxLength={60} onChange={(_, { value }) => { setBy(value); }} data-testid="aside-by" />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t.cancel}</Button>
              <Button type="submit" appearance="primary" disabled={!isComplete}>{t.aside.apply}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
