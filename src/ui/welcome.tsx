import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { FolderOpen24Regular } from "@fluentui/react-icons/svg/folder-open";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { useStrings } from "./language";

const useStyles = makeStyles({
  root: { height: "100%", overflowY: "auto", display: "flex", boxSizing: "border-box", padding: "16px" },
  card: {
    margin: "auto", maxWidth: "440px", width: "100%", boxSizing: "border-box", display: "flex", flexDirection: "column", alignItems: "center", gap: "12px", padding: "28px 20px", textAlign: "center",
    border: `1px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 719px)": { padding: "14px 12px", gap: "8px" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", justifyContent: "center" },
  privacy: { display: "flex", gap: "6px", alignItems: "center", color: tokens.colorNeutralForeground3, textAlign: "left" },
});

/** What stands where no document is yet: the three ways to one, and what happens to it. */
export const Welcome = ({ onOpen, onSample }: { onOpen(): void; onSample(): void }) => {
  const styles = useStyles();
  const t = useStrings();
  return (
    <div className={styles.root}>
      <div className={styles.card}>
        <Text as="h2" size={500} weight="semibold" style={{ margin: 0 }}>{t.welcome.title}</Text>
        <Text>{t.welcome.text}</Text>
        <div className={styles.buttons}>
          <Button appearance="primary" icon={<FolderOpen24Regular />} onClick={onOpen}>{t.welcome.choose}</Button>
          <Button onClick={onSample} data-testid="sample">{t.welcome.sample}</Button>
        </div>
        <div className={styles.privacy}><ShieldCheckmark20Regular aria-hidden style={{ flexShrink: 0 }} /><Text size={200}>{t.welcome.privacy}</Text></div>
      </div>
    </div>
  );
};
