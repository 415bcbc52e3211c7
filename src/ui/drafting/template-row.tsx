import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Document20Regular } from "@fluentui/react-icons/svg/document";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Star20Filled, Star20Regular } from "@fluentui/react-icons/svg/star";
import type { Offer } from "./offers";
import { useWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", gap: "2px" },
  one: { flexGrow: 1, minWidth: 0, justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  words: { flexGrow: 1 },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

export interface TemplateRowProps { readonly offer: Offer; readonly isFavourite: boolean; onChoose(): void; onStar(): void }

/** One template: to be chosen, or marked as a favourite. */
export const TemplateRow = ({ offer: { template, remark }, isFavourite, onChoose, onStar }: TemplateRowProps) => {
  const styles = useStyles();
  const t = useWords();
  return (
    <li className={styles.root}>
      <Button className={styles.one} icon={<Document20Regular />} data-template={template.id} title={remark ?? ""} onClick={onChoose}>
        <span lang="vi" className={styles.words}>{template.title}</span>
        {remark === null ? null : <Info16Regular className={styles.mark} aria-label={t.unread} />}
      </Button>
      <ToggleButton appearance="subtle" checked={isFavourite} icon={isFavourite ? <Star20Filled /> : <Star20Regular />} aria-label={t.star(template.title)} onClick={onStar} />
    </li>
  );
};
