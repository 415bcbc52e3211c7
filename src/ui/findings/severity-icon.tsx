import { tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../standard/vocabulary";

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, hint: Lightbulb20Regular };
const colors = { error: tokens.colorStatusDangerForeground1, warning: tokens.colorStatusWarningForeground1, hint: tokens.colorBrandForeground1 };

/** Shape first, colour second: told apart without colours too. The word stands beside it or in the label. */
export const SeverityIcon = ({ severity, unsure = false }: { readonly severity: Severity; readonly unsure?: boolean }) => {
  const Icon = unsure ? QuestionCircle20Regular : icons[severity];
  return <Icon aria-hidden style={{ color: colors[severity], flexShrink: 0 }} />;
};
