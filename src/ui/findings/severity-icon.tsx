import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../standard/vocabulary";

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, hint: Lightbulb20Regular };
// On a chosen button in forced colours the system's own colour is the one that can be seen.
const plain = { "@media (forced-colors: active)": { color: "inherit" } };
const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1, ...plain },
  warning: { color: tokens.colorStatusWarningForeground1, ...plain },
  hint: { color: tokens.colorBrandForeground1, ...plain },
});

/** Shape first, colour second: told apart without colours too. The word stands beside it or in the label. */
export const SeverityIcon = ({ severity, unsure = false }: { readonly severity: Severity; readonly unsure?: boolean }) => {
  const styles = useStyles();
  const Icon = unsure ? QuestionCircle20Regular : icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
};
