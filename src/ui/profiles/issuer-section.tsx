import { Select } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Profile } from "../../drafting/index";
import { issuerKinds } from "../../drafting/profile/schema";
import type { IssuerKind } from "../../standard/tables";
import type { Editing } from "./editing";
import { EntryField, InheritedEntry, TextEntry } from "./entry-field";
import { blankPartner, PartnersEntry } from "./partners-entry";
import { Row, Section } from "./sections";
import { useProfileWords } from "./words";

const rows = (text: string): string[] => (text === "" ? [] : text.split(/\r?\n/u));

/** Who issues: the name as it is printed, and what follows from it. */
export const IssuerSection = ({ editing }: { readonly editing: Editing }) => {
  const t = useProfileWords();
  const { profile, office } = useSyncExternalStore(editing.subscribe, editing.get);
  const { issuer } = profile;
  const set = (change: { readonly [K in keyof Profile["issuer"]]?: Profile["issuer"][K] | undefined }): void => {
    // Lines are kept as they are typed, the blank one at the end too, until the profile is saved.
    editing.change((before) => ({ ...before, issuer: { ...before.issuer, ...change } as Profile["issuer"] }));
  };
  const bases = [...editing.store.get().profiles.filter(({ id }) => id !== profile.id)];
  const base = profile.standsOn;
  return (
    <Section title={t.sections.issuer}>
      <EntryField editing={editing} path="issuer.kind" label={t.fields.kind}>
        <Select value={issuer.kind} onChange={(_, { value }) => { set({ kind: value as IssuerKind, partners: value === "joint" ? issuer.partners ?? [blankPartner, blankPartner] : undefined }); }}>
          {issuerKinds.map((kind) => <option key={kind} value={kind}>{t.kinds[kind]}</option>)}
        </Select>
      </EntryField>
      <TextEntry editing={editing} path="issuer.name" label={t.fields.name} hint={t.fields.lines} rows={2} required value={issuer.name.join("\n")} onChange={(text) => { set({ name: rows(text) }); }} />
      <EntryField editing={editing} path="standsOn" label={t.fields.standsOn} hint={t.fields.standsOnHint}>
        <Select lang="vi" value={base ?? ""} onChange={(_, { value }) => { editing.change(({ standsOn: _was, ...rest }) => (value === "" ? rest : { ...rest, standsOn: value })); }}>
          <option value="">{t.fields.alone}</option>
          {base !== undefined && !bases.some(({ id }) => id === base) ? <option value={base}>{editing.store.source(base)?.title ?? base}</option> : null}
          {bases.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </Select>
      </EntryField>
      <InheritedEntry editing={editing} entry="issuer.superior" label={t.fields.superior} rows={2} own={issuer.superior?.join("\n")} effective={office?.superior.join("\n") ?? ""} onChange={(text) => { set({ superior: text === undefined ? undefined : rows(text) }); }} />
      <Row>
        <InheritedEntry editing={editing} entry="issuer.symbol" label={t.fields.symbol} own={issuer.symbol} effective={office?.symbol ?? ""} onChange={(symbol) => { set({ symbol }); }} />
        <InheritedEntry editing={editing} entry="issuer.inText" label={t.fields.inText} own={issuer.inText} effective={office?.inText ?? ""} onChange={(inText) => { set({ inText }); }} />
      </Row>
      {ledByOne.includes(issuer.kind) || issuer.head !== undefined || issuer.deputy !== undefined ? (
        <Row>
          <InheritedEntry editing={editing} entry="issuer.head" label={t.fields.head} own={issuer.head} effective={office?.head ?? ""} onChange={(head) => { set({ head }); }} />
          <InheritedEntry editing={editing} entry="issuer.deputy" label={t.fields.deputy} own={issuer.deputy} effective={office?.deputy ?? ""} onChange={(deputy) => { set({ deputy }); }} />
        </Row>
      ) : null}
      <EntryField editing={editing} path="issuer.hasOffice" label={t.fields.hasOffice}>
        <Select value={issuer.hasOffice === undefined ? "" : String(issuer.hasOffice)} onChange={(_, { value }) => { set({ hasOffice: value === "" ? undefined : value === "true" }); }}>
          <option value="">{t.fields.byKind(issuer.hasOffice === undefined && office ? (office.hasOffice ? t.fields.yes : t.fields.no) : "…")}</option>
          <option value="true">{t.fields.yes}</option>
          <option value="false">{t.fields.no}</option>
        </Select>
      </EntryField>
      {issuer.kind === "joint" ? <PartnersEntry editing={editing} /> : null}
    </Section>
  );
};
/** Committees sign by organ; only these have a head whose position a signature names. */
const ledByOne: readonly IssuerKind[] = ["advisoryAgency", "serviceUnit", "unit", "steeringBody", "inspectionCommission", "partyDelegation"];
