import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, Text } from "@fluentui/react-components";
import type { ShownFinding } from "../../engine/shown";
import { useStrings } from "../language";
import { ChangeView } from "./change-view";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", gap: "10px" }, surface: { maxWidth: "560px", width: "calc(100vw - 24px)" } });

/** A fix that changes words: shown before and after, and asked for, every time. */
export const AskDialog = ({ finding, onApply, onClose }: { readonly finding: ShownFinding; onApply(): void; onClose(): void }) => {
  const styles = useStyles();
  const t = useStrings();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t.ask.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t.ask.intro}</Text>
            <Text lang="vi">{finding.message}</Text>
            {finding.change ? <ChangeView change={finding.change} /> : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t.cancel}</Button>
            <Button appearance="primary" onClick={onApply}>{t.fix}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
