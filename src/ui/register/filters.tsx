import { Field, Select } from "@fluentui/react-components";
import { entryStates, type EntryState } from "../../register/model";
import { stateWords, typeName } from "../../register/columns";
import { numberedTypes } from "../../register/series";
import type { ListQuery } from "../../hosts/register-http";
import type { DocumentType } from "../../standard/vocabulary";
import { DayField } from "../day-field";
import type { DeskState } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

/** What the list is narrowed to, but for the words that are searched for. */
export type Narrowed = Pick<ListQuery, "issuer" | "period" | "type" | "state" | "from" | "to" | "mine">;

/** Sets a part, or takes it out where it is empty. */
export function narrow(to: Narrowed, part: { readonly [K in keyof Narrowed]?: Narrowed[K] | "" }): Narrowed {
  return Object.fromEntries(Object.entries({ ...to, ...part }).filter(([, value]) => value !== "" && value !== undefined && value !== false));
}

export const Filters = ({ state, value, onChange }: { readonly state: DeskState; readonly value: Narrowed; onChange(value: Narrowed): void }) => {
  const styles = useRegisterStyles();
  const t = useWords().list;
  const { issuers, periods } = state.offices;
  const nameOf = (committee: string): string => issuers.filter(({ kind }) => kind === "committee").length > 1 ? ` (${issuers.find(({ id }) => id === committee)?.name ?? ""})` : "";
  return (
    <div className={styles.filters}>
      <Field label={t.type}><Select className={styles.narrow} value={value.type ?? ""} lang="vi" onChange={(_, { value: type }) => { onChange(narrow(value, { type: type as DocumentType | "" })); }}><option value="">{t.any}</option>{numberedTypes.map((type) => <option key={type} value={type}>{typeName(type)}</option>)}</Select></Field>
      <Field label={t.issuer}><Select className={styles.narrow} value={value.issuer ?? ""} lang="vi" onChange={(_, { value: issuer }) => { onChange(narrow(value, { issuer })); }}><option value="">{t.any}</option>{issuers.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></Field>
      <Field label={t.period}><Select className={styles.narrow} value={value.period ?? ""} lang="vi" onChange={(_, { value: period }) => { onChange(narrow(value, { period })); }}><option value="">{t.any}</option>{periods.map(({ id, name, committee }) => <option key={id} value={id}>{name}{nameOf(committee)}</option>)}</Select></Field>
      <Field label={t.state}><Select className={styles.narrow} value={value.state ?? ""} onChange={(_, { value: only }) => { onChange(narrow(value, { state: only as EntryState | "" })); }}><option value="">{t.any}</option>{entryStates.map((each) => <option key={each} value={each}>{stateWords[each]}</option>)}</Select></Field>
      <DayField label={t.from} quiet value={value.from ?? ""} onDay={(from) => { onChange(narrow(value, { from })); }} />
      <DayField label={t.to} quiet value={value.to ?? ""} onDay={(to) => { onChange(narrow(value, { to })); }} />
    </div>
  );
};
