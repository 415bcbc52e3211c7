import { Select } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Profile } from "../../drafting/index";
import { keptDay, shownDay } from "../drafting/written-day";
import type { Editing } from "./editing";
import { EntryField, InheritedEntry, TextEntry } from "./entry-field";
import { Row, Section } from "./sections";
import { useProfileWords } from "./words";

type Level = NonNullable<NonNullable<Profile["place"]>["level"]>;
const levels: readonly Level[] = ["Tỉnh", "Thành phố", "Xã", "Phường", "Đặc khu"];

/** Where the office sits and the term it serves; both may come from the profile it stands on. */
export const PlaceSection = ({ editing }: { readonly editing: Editing }) => {
  const t = useProfileWords();
  const { profile: { place, term }, office } = useSyncExternalStore(editing.subscribe, editing.get);
  const setPlace = (next: Profile["place"]): void => { editing.change(({ place: _was, ...rest }) => (next ? { ...rest, place: next } : rest)); };
  const setTerm = (change: { readonly name?: string; readonly from?: string; readonly until?: string }): void => {
    editing.change((profile) => ({ ...profile, term: { ...office?.term, ...profile.term, name: profile.term?.name ?? office?.term?.name ?? "", ...change } }));
  };
  const day = (key: "from" | "until") => (term ? term[key] : office?.term?.[key]) ?? "";
  return (
    <Section title={t.sections.place}>
      <Row>
        <InheritedEntry
          editing={editing} entry="place" path="place.name" label={t.fields.place} own={place?.name} effective={office?.place ?? ""}
          onChange={(name) => { setPlace(name === undefined ? undefined : { ...(place?.level ? { level: place.level } : {}), name }); }}
        />
        <EntryField editing={editing} path="place.level" label={t.fields.level}>
          <Select lang="vi" value={place?.level ?? ""} disabled={place === undefined} onChange={(_, { value }) => { setPlace({ name: place?.name ?? "", ...(value === "" ? {} : { level: value as Level }) }); }}>
            <option value="">{t.fields.noLevel}</option>
            {levels.map((level) => <option key={level} value={level}>{level}</option>)}
          </Select>
        </EntryField>
      </Row>
      <InheritedEntry
        editing={editing} entry="term" path="term.name" label={t.fields.term} hint={t.fields.termHint} own={term?.name} effective={office?.term?.name ?? ""}
        onChange={(name) => { if (name === undefined) editing.change(({ term: _was, ...rest }) => rest); else setTerm({ name }); }}
      />
      <Row>
        <TextEntry editing={editing} path="term.from" label={t.fields.from} hint={t.fields.date} value={shownDay(day("from"))} onChange={(text) => { setTerm({ from: keptTyped(text) }); }} />
        <TextEntry editing={editing} path="term.until" label={t.fields.until} hint={t.fields.date} value={shownDay(day("until"))} onChange={(text) => { setTerm({ until: keptTyped(text) }); }} />
      </Row>
    </Section>
  );
};

/** While the year is half typed the text stays as it is: `1/1/2026` becomes a day only with its fourth digit. */
const keptTyped = (text: string): string => (/\d{4}$/u.test(text) && /^\d{1,2}\/\d{1,2}\//u.test(text) ? keptDay(text) : text);
