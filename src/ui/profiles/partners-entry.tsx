import { useSyncExternalStore } from "react";
import type { Editing } from "./editing";
import { TextEntry } from "./entry-field";
import { Card, Row } from "./sections";
import { useProfileWords } from "./words";

/** The bodies that issue together, the lead one first. */
export const PartnersEntry = ({ editing }: { readonly editing: Editing }) => {
  const t = useProfileWords();
  const { profile: { issuer } } = useSyncExternalStore(editing.subscribe, editing.get);
  const partners = issuer.partners ?? [];
  const set = (at: number, key: string, value: string): void => {
    editing.change((profile) => ({ ...profile, issuer: { ...profile.issuer, partners: partners.map((each, i) => (i === at ? { ...each, [key]: value } : each)) } }));
  };
  return (
    <>
      {partners.map((partner, at) => {
        const entry = (key: keyof typeof partner, label: string) => <TextEntry editing={editing} path={`issuer.partners.${at}.${key}`} label={label} required value={partner[key]} onChange={(value) => { set(at, key, value); }} />;
        return (
          <Card key={at} label={t.fields.partner(String(at + 1))}>
            {entry("name", t.fields.partnerName)}
            <Row>{entry("symbol", t.fields.partnerSymbol)}{entry("position", t.fields.partnerPosition)}</Row>
            {entry("body", t.fields.partnerBody)}
          </Card>
        );
      })}
    </>
  );
};
