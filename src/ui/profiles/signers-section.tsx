import { Button, Select } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useSyncExternalStore } from "react";
import { signingsOf, type Profile } from "../../drafting/index";
import { signingLabels } from "../drafting/signing-labels";
import type { Editing } from "./editing";
import { EntryField, TextEntry } from "./entry-field";
import { Card, Section } from "./sections";
import { useProfileWords } from "./words";

type Signer = NonNullable<Profile["signers"]>[number];

/** Who signs, and in which capacity; only capacities that the standard has for the office. */
export const SignersSection = ({ editing }: { readonly editing: Editing }) => {
  const t = useProfileWords();
  const { profile, office } = useSyncExternalStore(editing.subscribe, editing.get);
  const signers = profile.signers ?? [];
  const options = office ? signingsOf(office, editing.standard) : [];
  const labels = signingLabels(options);
  const put = (next: readonly Signer[]): void => { editing.change((before) => ({ ...before, signers: [...next] })); };
  const set = (at: number, change: Partial<Signer>): void => { put(signers.map((each, i) => (i === at ? { ...each, ...change } : each))); };
  return (
    <Section title={t.sections.signers}>
      {signers.map((signer, at) => (
        <Card key={at} label={signer.name || t.fields.signer}>
          <TextEntry editing={editing} path={`signers.${at}.name`} label={t.fields.signer} required value={signer.name} onChange={(name) => { set(at, { name }); }} />
          <EntryField editing={editing} path={`signers.${at}.signing`} label={t.fields.signing} required>
            <Select lang="vi" value={signer.signing} onChange={(_, { value }) => { set(at, { signing: value }); }}>
              {options.some(({ id }) => id === signer.signing) ? null : <option value={signer.signing}>{signer.signing || t.choose}</option>}
              {options.map(({ id, label }) => <option key={id} value={id} title={label}>{labels[id]}</option>)}
            </Select>
          </EntryField>
          <div><Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={() => { put(signers.filter((_, i) => i !== at)); }}>{t.removeSigner(signer.name)}</Button></div>
        </Card>
      ))}
      <div><Button size="small" icon={<Add20Regular />} onClick={() => { put([...signers, { name: "", signing: options[0]?.id ?? "" }]); }}>{t.addSigner}</Button></div>
    </Section>
  );
};
