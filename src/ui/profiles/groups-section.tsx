import { Button, Text } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useSyncExternalStore } from "react";
import type { Profile } from "../../drafting/index";
import type { Editing } from "./editing";
import { TextEntry } from "./entry-field";
import { Card, Section } from "./sections";
import { useProfileWords } from "./words";

type Group = NonNullable<Profile["recipientGroups"]>[number];

/** Recipients that are written together, by the name they are asked for. */
export const GroupsSection = ({ editing }: { readonly editing: Editing }) => {
  const t = useProfileWords();
  const { profile, office } = useSyncExternalStore(editing.subscribe, editing.get);
  const groups = profile.recipientGroups ?? [];
  const others = office ? office.recipientGroups.filter(({ name }) => !groups.some((own) => own.name === name)) : [];
  const put = (next: readonly Group[]): void => { editing.change((before) => ({ ...before, recipientGroups: [...next] })); };
  const set = (at: number, change: Partial<Group>): void => { put(groups.map((each, i) => (i === at ? { ...each, ...change } : each))); };
  return (
    <Section title={t.sections.groups}>
      {groups.map((group, at) => (
        <Card key={at} label={group.name || t.fields.group}>
          <TextEntry editing={editing} path={`recipientGroups.${at}.name`} label={t.fields.group} required value={group.name} onChange={(name) => { set(at, { name }); }} />
          <TextEntry
            editing={editing} path={`recipientGroups.${at}.recipients`} label={t.fields.recipients} hint={t.fields.recipientsHint} rows={3} required value={group.recipients.join("\n")}
            onChange={(text) => { set(at, { recipients: text === "" ? [] : text.split(/\r?\n/u) }); }}
          />
          <div><Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={() => { put(groups.filter((_, i) => i !== at)); }}>{t.removeGroup(group.name)}</Button></div>
        </Card>
      ))}
      {others.length > 0 ? <Text size={200}>{t.groupsOf(others.length)} {others.map(({ name }) => `«${name}»`).join(", ")}</Text> : null}
      <div><Button size="small" icon={<Add20Regular />} onClick={() => { put([...groups, { name: "", recipients: [] }]); }}>{t.addGroup}</Button></div>
    </Section>
  );
};
