import { useSyncExternalStore } from "react";
import type { Profile } from "../../drafting/index";
import type { Editing } from "./editing";
import { InheritedEntry } from "./entry-field";
import { Section } from "./sections";
import { useProfileWords } from "./words";

/** Where the document is kept, and how the office is reached. */
export const ClosingSection = ({ editing }: { readonly editing: Editing }) => {
  const t = useProfileWords();
  const { profile, office } = useSyncExternalStore(editing.subscribe, editing.get);
  const set = (key: "archive" | "contact", value: string | string[] | undefined): void => {
    editing.change((before) => {
      const { [key]: _was, ...rest } = before;
      return (value === undefined ? rest : { ...rest, [key]: value }) as Profile;
    });
  };
  return (
    <Section title={t.sections.closing}>
      <InheritedEntry editing={editing} entry="archive" label={t.fields.archive} own={profile.archive} effective={office?.archive ?? ""} onChange={(value) => { set("archive", value); }} />
      <InheritedEntry
        editing={editing} entry="contact" label={t.fields.contact} hint={t.fields.contactHint} rows={2} own={profile.contact?.join("\n")} effective={office?.contact.join("\n") ?? ""}
        onChange={(text) => { set("contact", text === undefined ? undefined : text === "" ? [] : text.split(/\r?\n/u)); }}
      />
    </Section>
  );
};
