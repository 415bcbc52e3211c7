import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ListedEntry } from "../../register/entry";
import { may } from "../../register/roles";
import { sameSymbols } from "../../register/said-issuer";
import { writeReferenceNumber, writeSerial } from "../../register/series";
import { mayCount } from "../../register/terms";
import type { AboutDocument, NumberTarget } from "./number-target";
import type { DeskState, NumberOnPage, RegisterDesk } from "./register-desk";
import { EntryLine } from "./entry-line";
import { RecordThis } from "./record-this";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

export interface ThisDocumentProps { readonly desk: RegisterDesk; readonly state: DeskState; readonly target: NumberTarget; readonly about: AboutDocument }

/** Whether a line with the document's number can be the document's: of its type, its issuer and its term, as far as it says them. */
function isItsLine(entry: ListedEntry, { documentType, number, issuerSymbols, issueDate }: AboutDocument, { offices }: DeskState): boolean {
  const period = offices.periods.find(({ id }) => id === entry.period);
  return (documentType === null || entry.documentType === documentType)
    && (number?.symbol !== "" || (!entry.isCopy && (issuerSymbols === "" || sameSymbols(entry.symbol.slice(entry.symbol.indexOf("/") + 1), issuerSymbols))))
    && (issueDate === null || !period || mayCount(period, issueDate));
}

/**
 * The number that the open document carries, as the register knows it: to be issued or voided; or not known to it, because
 * it was typed while the register was away or wedged in, and then it is entered now.
 */
export const ThisDocument = ({ desk, state, target, about }: ThisDocumentProps) => {
  const styles = useRegisterStyles();
  const t = useWords().document;
  const [looked, setLooked] = useState<{ readonly for: NumberOnPage; readonly found: readonly ListedEntry[] } | null>(null);
  const { number } = about;
  // The list is the sign that something in the register changed.
  const { entries } = state;
  useEffect(() => {
    let isOld = false;
    if (number) void desk.find(number).then((all) => { if (!isOld) setLooked(all && { for: number, found: all }); });
    return () => { isOld = true; };
  }, [desk, number, entries]);
  // What was found for another number says nothing of this one.
  if (!number || looked === null || looked.for.serial !== number.serial || looked.for.suffix !== number.suffix || looked.for.symbol !== number.symbol) return null;
  const its = looked.found.filter((entry) => isItsLine(entry, about, state));
  const shown = number.symbol === "" ? writeSerial(number.serial, number.suffix) : writeReferenceNumber(number.serial, number.suffix, number.symbol).replace(/^Số /u, "");
  return (
    <section className={styles.form} aria-label={t.title} data-testid="this-document">
      <Text as="h2" weight="semibold" className={styles.heading}>{t.has[target.is](shown)}</Text>
      {its.length > 0 ? <ul className={styles.list}>{its.map((entry) => <EntryLine key={entry.id} entry={entry} desk={desk} state={state} issueOn={about.issueDate} />)}</ul> : (
        <>
          <Text data-testid="not-in-register">{t.unknown}</Text>
          {state.me !== null && may(state.me.role, "record") ? <RecordThis key={shown} desk={desk} state={state} about={about} number={number} /> : null}
        </>
      )}
      {its.some(({ state: is }) => is === "voided") ? <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t.voided}</MessageBarBody></MessageBar> : null}
    </section>
  );
};
