import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useSyncExternalStore } from "react";
import type { Profile } from "../../drafting/profile/schema";
import type { Editing } from "./editing";
import { TextEntry } from "./entry-field";
import { Card, Row } from "./sections";
import { useProfileWords } from "./words";

type Partner = NonNullable<Profile["issuer"]["partners"]>[number];
/** Two at least issue together; the page has room for four signatures. */
const [fewest, most] = [2, 4];
export const blankPartner: Partner = { name: "", symbol: "", position: "", body: "" };

/** The bodies that issue together, the lead one first. */
export const PartnersEntry = ({ editing }: { readonly editing: Editing }) => {
  const t = useProfileWords();
  const { profile: { issuer } } = useSyncExternalStore(editing.subscribe, editing.get);
  const partners = issuer.partners ?? [];
  const put = (next: readonly Partner[]): void => { editing.change((profile) => ({ ...profile, issuer: { ...profile.issuer, partners: [...next] } })); };
  const set = (at: number, key: string, value: string): void => { put(partners.map((each, i) => (i === at ? { ...each, [key]: value } : each))); };
  return (
    <>
      {partners.map((partner, at) => {
        const entry = (key: keyof typeof partner, label: string) => <TextEntry editing={editing} path={`issuer.partners.${at}.${key}`} label={label} required value={partner[key]} onChange={(value) => { set(at, key, value); }} />;
        return (
          <Card key={at} label={t.fields.partner(String(at + 1))}>
            {entry("name", t.fields.partnerName)}
            <Row>{entry("symbol", t.fields.partnerSymbol)}{entry("position", t.fields.partnerPosition)}</Row>
            {entry("body", t.fields.partnerBody)}
            {partners.length > fewest ? <div><Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={() => { put(partners.filter((_, i) => i !== at)); }}>{t.removePartner(partner.name)}</Button></div> : null}
          </Card>
        );
      })}
      {partners.length < most ? <div><Button size="small" icon={<Add20Regular />} onClick={() => { put([...partners, blankPartner]); }}>{t.addPartner}</Button></div> : null}
    </>
  );
};
