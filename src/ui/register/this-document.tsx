import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ListedEntry } from "../../register/entry";
import { may } from "../../register/roles";
import { writeReferenceNumber, writeSerial } from "../../register/series";
import { askingOf, blankDraft, draftFrom } from "./number-fields";
import type { AboutDocument, NumberTarget } from "./number-target";
import type { DeskState, RegisterDesk } from "./register-desk";
import { EntryLine } from "./entry-line";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

export interface ThisDocumentProps { readonly desk: RegisterDesk; readonly state: DeskState; readonly target: NumberTarget; readonly about: AboutDocument }

/**
 * The number that the open document carries, as the register knows it: to be issued or voided; or not known to it, because
 * it was typed while the register was away, and then it is entered now.
 */
export const ThisDocument = ({ desk, state, target, about }: ThisDocumentProps) => {
  const styles = useRegisterStyles();
  const t = useWords().document;
  const [found, setFound] = useState<readonly ListedEntry[] | null>(null);
  const { number, documentType } = about;
  // The list is the sign that something in the register changed.
  const { entries } = state;
  useEffect(() => {
    let isOld = false;
    if (number) {
      void desk.find(number).then((all) => {
        if (!isOld) setFound(all?.filter((entry) => documentType === null || entry.documentType === documentType) ?? null);
      });
    }
    return () => { isOld = true; };
  }, [desk, number, documentType, entries]);
  if (!number || found === null) return null;
  const draft = draftFrom(about, blankDraft(state, ""), state, "");
  const shown = number.symbol === "" ? writeSerial(number.serial, number.suffix) : writeReferenceNumber(number.serial, number.suffix, number.symbol).replace(/^Số /u, "");
  const mayRecord = state.me !== null && may(state.me.role, "record");
  return (
    <section className={styles.form} aria-label={t.title} data-testid="this-document">
      <Text as="h2" weight="semibold" className={styles.heading}>{t.has[target.is](shown)}</Text>
      {found.length > 0 ? <ul className={styles.list}>{found.map((entry) => <EntryLine key={entry.id} entry={entry} desk={desk} state={state} issueOn={about.issueDate} />)}</ul> : (
        <>
          <Text data-testid="not-in-register">{t.unknown}</Text>
          {mayRecord && number.suffix === "" ? (
            <div><Button size="small" disabled={state.busy || about.issueDate === null} onClick={() => { void desk.record({ ...askingOf(draft), serial: number.serial, origin: "typed" }); }} data-testid="record-this">{t.record}</Button></div>
          ) : null}
          {about.issueDate === null ? <Text size={200} className={styles.quiet}>{t.needsDay}</Text> : null}
        </>
      )}
      {found.some(({ state: is }) => is === "voided") ? <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t.voided}</MessageBarBody></MessageBar> : null}
    </section>
  );
};
