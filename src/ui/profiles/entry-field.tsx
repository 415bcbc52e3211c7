import { Input, Link, Text, Textarea } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import type { Entry } from "../../drafting/index";
import type { Editing } from "./editing";
import { useProfileWords } from "./words";
import { ShrinkingField as Labelled } from "../shrinking-field";

/** What the field of one entry says about it: a fault first, then what to look at. */
export function useSaid(editing: Editing, path: string): { readonly validationState: "error" | "warning" | "none"; readonly validationMessage?: string } {
  const { faults, advice, showsFaults } = useSyncExternalStore(editing.subscribe, editing.get);
  const isAt = (each: { readonly path: string }): boolean => each.path === path || each.path.startsWith(`${path}.`);
  const fault = showsFaults ? faults.find(isAt) : undefined;
  if (fault) return { validationState: "error", validationMessage: fault.says.charAt(0).toUpperCase() + fault.says.slice(1) };
  const said = advice.filter(isAt).map(({ message }) => message).join(" ");
  return said === "" ? { validationState: "none" } : { validationState: "warning", validationMessage: said };
}

export interface EntryFieldProps {
  readonly editing: Editing;
  /** The entry's place in the file. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly children: ReactElement;
}
/** The frame of an entry: its name and what is wrong with it. */
export const EntryField = ({ editing, path, label, hint, required = false, children }: EntryFieldProps) =>
  <Labelled label={label} required={required} data-entry={path} {...(hint === undefined ? {} : { hint })} {...useSaid(editing, path)}>{children}</Labelled>;

export interface TextEntryProps extends Omit<EntryFieldProps, "children"> {
  readonly value: string;
  /** More than one line. */
  readonly rows?: number;
  onChange(value: string): void;
}
export const TextEntry = ({ value, rows, onChange, ...frame }: TextEntryProps) => (
  <EntryField {...frame}>
    {rows === undefined
      ? <Input lang="vi" autoComplete="off" value={value} onChange={(_, { value: typed }) => { onChange(typed); }} />
      : <Textarea lang="vi" rows={rows} resize="vertical" value={value} onChange={(_, { value: typed }) => { onChange(typed); }} />}
  </EntryField>
);

export interface InheritedEntryProps extends Omit<TextEntryProps, "value" | "onChange" | "path"> {
  readonly entry: Entry;
  /** Where the value itself stands, where that is inside the entry. */
  readonly path?: string;
  /** The profile's own value; undefined where it has none and `effective` counts. */
  readonly own: string | undefined;
  readonly effective: string;
  onChange(value: string | undefined): void;
}
/** An entry that may come from elsewhere: says from where, and gives an own value back. */
export const InheritedEntry = ({ entry, path = entry, own, effective, onChange, hint, ...rest }: InheritedEntryProps) => {
  const t = useProfileWords();
  useSyncExternalStore(rest.editing.subscribe, rest.editing.get);
  const origin = rest.editing.origin(entry);
  const says = origin.is === "base" ? t.from.base(origin.title) : t.from[origin.is];
  const back = rest.editing.get().profile.standsOn !== undefined && !["issuer.symbol", "issuer.inText", "issuer.head", "issuer.deputy"].includes(entry) ? t.reset.base : t.reset.derived;
  return (
    <div data-origin={origin.is}>
      <TextEntry {...rest} path={path} value={own ?? effective} onChange={onChange} {...(hint === undefined ? {} : { hint })} />
      {says === "" ? null : <Text size={200}>{says}{origin.is === "own" ? <> · <Link as="button" onClick={() => { onChange(undefined); }}><Text size={200}>{back}</Text></Link></> : null}</Text>}
    </div>
  );
};
