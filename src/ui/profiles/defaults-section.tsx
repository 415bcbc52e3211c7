import { Button, Select } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useSyncExternalStore } from "react";
import type { Field } from "../../templates/field";
import { listTemplates } from "../../templates/index";
import type { Editing } from "./editing";
import { EntryField, TextEntry } from "./entry-field";
import { Card, Section } from "./sections";
import { useProfileWords } from "./words";

/** Fields of templates that an office may answer once for all: one line, or a list of lines. */
function fieldsToAnswer(): ReadonlyMap<string, Field> {
  const all = new Map<string, Field>();
  for (const { fields } of listTemplates()) {
    for (const [name, field] of Object.entries(fields)) if (["text", "name", "lines", "paragraphs"].includes(field.kind) && !all.has(name)) all.set(name, field);
  }
  return all;
}

/** Standing answers: what the office always writes in a field of a template. */
export const DefaultsSection = ({ editing }: { readonly editing: Editing }) => {
  const t = useProfileWords();
  const { profile } = useSyncExternalStore(editing.subscribe, editing.get);
  const fields = fieldsToAnswer();
  const defaults = Object.entries(profile.defaults ?? {});
  const put = (next: readonly (readonly [string, string | string[]])[]): void => { editing.change((before) => ({ ...before, defaults: Object.fromEntries(next) })); };
  const isList = (name: string): boolean => ["lines", "paragraphs"].includes(fields.get(name)?.kind ?? "");
  const free = [...fields.keys()].filter((name) => !defaults.some(([each]) => each === name));
  const labelOf = (name: string): string => fields.get(name)?.label ?? name;
  return (
    <Section title={t.sections.defaults}>
      {defaults.map(([name, answer], at) => (
        <Card key={name} label={labelOf(name)}>
          <EntryField editing={editing} path={`defaults.${name}.field`} label={t.fields.defaultField}>
            <Select lang="vi" value={name} onChange={(_, { value }) => { put(defaults.map(([each, was], i) => (i === at ? [value, isList(value) ? [was].flat() : [was].flat().join(" ")] : [each, was]))); }}>
              {[name, ...free].map((each) => <option key={each} value={each}>{labelOf(each)}</option>)}
            </Select>
          </EntryField>
          <TextEntry
            editing={editing} path={`defaults.${name}`} label={t.fields.defaultText} value={[answer].flat().join("\n")} {...(isList(name) ? { rows: 3, hint: t.fields.defaultHint } : {})}
            onChange={(text) => { put(defaults.map(([each, was], i) => (i === at ? [each, isList(each) ? text.split(/\r?\n/u) : text] : [each, was]))); }}
          />
          <div><Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={() => { put(defaults.filter((_, i) => i !== at)); }}>{t.removeDefault(labelOf(name))}</Button></div>
        </Card>
      ))}
      {free[0] === undefined ? null : <div><Button size="small" icon={<Add20Regular />} onClick={() => { const [next = ""] = free; put([...defaults, [next, isList(next) ? [] : ""]]); }}>{t.addDefault}</Button></div>}
    </Section>
  );
};
