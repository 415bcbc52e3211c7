import { Button, makeStyles, Select, Tooltip } from "@fluentui/react-components";
import { BuildingGovernment20Regular } from "@fluentui/react-icons/svg/building-government";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import { useSyncExternalStore } from "react";
import type { ProfileStore } from "../profiles/profile-store";
import { useWords } from "./words";
import { ShrinkingField as Labelled } from "../shrinking-field";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-end", gap: "4px" },
  choice: { flexGrow: 1, minWidth: 0 },
});

export interface IssuerBarProps { readonly profiles: ProfileStore; onProfiles(): void; onEdit(id: string): void }

/** Which office drafts, and the ways to its profile. */
export const IssuerBar = ({ profiles, onProfiles, onEdit }: IssuerBarProps) => {
  const styles = useStyles();
  const t = useWords();
  const { profiles: own, chosen } = useSyncExternalStore(profiles.subscribe, profiles.get);
  const isChosen = own.some(({ id }) => id === chosen);
  return (
    <div className={styles.root}>
      <Labelled label={t.issuer} size="small" className={styles.choice}>
        <Select data-testid="issuer" lang="vi" value={isChosen ? chosen ?? "" : ""} onChange={(_, { value }) => { profiles.choose(value === "" ? null : value); }}>
          {isChosen ? null : <option value="">{t.unanswered}</option>}
          {own.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </Select>
      </Labelled>
      <Tooltip content={t.editProfile} relationship="label"><Button icon={<Edit20Regular />} appearance="subtle" disabled={!isChosen} data-testid="edit-profile" onClick={() => { if (chosen !== null) onEdit(chosen); }} /></Tooltip>
      <Tooltip content={t.profiles} relationship="label"><Button icon={<BuildingGovernment20Regular />} appearance="subtle" data-testid="profiles" onClick={onProfiles} /></Tooltip>
    </div>
  );
};
