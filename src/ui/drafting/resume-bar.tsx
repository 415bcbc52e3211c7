import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { RecalledDraft } from "../../engine/worker";
import { templateOf } from "../../templates/index";
import { useWords } from "./words";

const useStyles = makeStyles({ root: { margin: "12px 12px 0" } });

/** Says that the open document has a form, what of it cannot be had again, and opens it. */
export const ResumeBar = ({ recalled: { template: id, changed }, onResume }: { readonly recalled: RecalledDraft; onResume(): void }) => {
  const styles = useStyles();
  const t = useWords();
  const template = templateOf(id);
  if (!template) return null;
  const lost = changed.map((name) => template.fields[name]?.label ?? name).join(", ");
  return (
    <MessageBar intent="info" layout="multiline" className={styles.root} data-testid="resume">
      <MessageBarBody lang="vi">{t.resume(template.title)} {lost === "" ? "" : `${t.resumeChanged(lost)} `}{t.resumeNew}</MessageBarBody>
      <MessageBarActions><Button onClick={onResume}>{t.resumeNow}</Button></MessageBarActions>
    </MessageBar>
  );
};
