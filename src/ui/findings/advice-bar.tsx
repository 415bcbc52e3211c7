import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Advice } from "../../engine/convert-advice";
import { useStrings } from "../language";
import type { CheckState } from "./check-store";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "18px", maxHeight: "132px", overflowY: "auto" },
  place: { textAlign: "left", fontSize: tokens.fontSizeBase200 },
});

/** What moving to another edition left to a person: each leads to its place, and all stay until they are put away. */
export const AdviceBar = ({ advice, onGo, onClose }: { readonly advice: CheckState["advice"]; onGo(at: Advice["anchor"]): void; onClose(): void }) => {
  const styles = useStyles();
  const t = useStrings();
  if (advice.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline" data-testid="advice-bar">
      <MessageBarBody>
        <MessageBarTitle>{t.convert.advice(advice.length)}</MessageBarTitle>
        <ul className={styles.list} lang="vi">
          {advice.map(({ anchor, message }, i) => <li key={i}><Link as="button" className={styles.place} onClick={() => { onGo(anchor); }}>{message}</Link></li>)}
        </ul>
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" aria-label={t.close} icon={<Dismiss20Regular />} onClick={onClose} />} />
    </MessageBar>
  );
};
