import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowExport20Regular } from "@fluentui/react-icons/svg/arrow-export";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import type { Profile } from "../../drafting/index";
import { useProfileWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "6px 8px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  words: { flexGrow: 1, flexBasis: "180px", display: "flex", flexDirection: "column" },
  kind: { color: tokens.colorNeutralForeground2 },
});

export interface ProfileRowProps { readonly profile: Profile; readonly base: string | null; readonly isChosen: boolean; onUse(): void; onEdit(): void; onExport(): void; onRemove(): void }

/** One profile of the reader, and what can be done with it. */
export const ProfileRow = ({ profile, base, isChosen, onUse, onEdit, onExport, onRemove }: ProfileRowProps) => {
  const styles = useStyles();
  const t = useProfileWords();
  const { title } = profile;
  return (
    <li className={styles.root} data-profile={profile.id}>
      <span className={styles.words}>
        <Text weight="semibold" lang="vi">{title}</Text>
        <Text size={200} className={styles.kind}>{t.kinds[profile.issuer.kind]}{base === null ? "" : ` · ${t.basedOn(base)}`}</Text>
      </span>
      {isChosen ? <Badge appearance="tint" color="success">{t.inUse}</Badge> : <Button size="small" aria-label={t.useOf(title)} onClick={onUse}>{t.use}</Button>}
      <Button size="small" appearance="subtle" icon={<Edit20Regular />} aria-label={t.editOf(title)} onClick={onEdit} />
      <Button size="small" appearance="subtle" icon={<ArrowExport20Regular />} aria-label={t.exportOf(title)} onClick={onExport} />
      <Button size="small" appearance="subtle" icon={<Delete20Regular />} aria-label={t.removeOf(title)} onClick={onRemove} />
    </li>
  );
};
