import { Button, Field, Input, MessageBar, MessageBarBody, Spinner, Text } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { createRegisterClient } from "../../hosts/register-http";
import type { Day } from "../../standard/editions";
import { EntryList } from "./entry-list";
import { createRegisterDesk, type RegisterDesk } from "./register-desk";
import { Review } from "./review";
import { SetUp } from "./set-up";
import { useRegisterStyles } from "./styles";
import { TakeNumber } from "./take-number";
import { useWords } from "./words";

const tokenName = "the-thuc-register-token";
/** For as long as the page is open: a token is not left on a machine that others use. */
const tokens = { get: (): string | null => sessionStorage.getItem(tokenName) };

export interface RegisterTabProps {
  readonly on: Day;
  /** Where what is shown lives on while another tab is open. */
  readonly held: { current: RegisterDesk | null };
}

/** The register of outgoing documents: numbers taken, issued, voided, found. */
export default function RegisterTab({ on, held }: RegisterTabProps) {
  const styles = useRegisterStyles();
  const t = useWords();
  const [desk] = useState(() => held.current ??= createRegisterDesk(createRegisterClient(tokens)));
  const state = useSyncExternalStore(desk.subscribe, desk.get);
  const [token, setToken] = useState("");
  useEffect(() => { if (desk.get().is !== "open") void desk.connect(); }, [desk]);
  const said = state.said === "" ? null : <MessageBar intent="warning" layout="multiline"><MessageBarBody>{state.said}</MessageBarBody></MessageBar>;
  if (state.is === "opening") return <Spinner size="small" label={t.loading} className={styles.root} />;
  if (state.is === "away") {
    return (
      <div className={styles.root}>
        {said}
        <Text>{t.away}</Text>
        <form className={styles.form} onSubmit={(event) => { event.preventDefault(); sessionStorage.setItem(tokenName, token.trim()); setToken(""); void desk.connect(); }}>
          <Field label={t.token}><Input type="password" autoComplete="off" value={token} onChange={(_, { value }) => { setToken(value); }} /></Field>
          <div className={styles.row}>
            <Button type="submit" disabled={token.trim() === ""}>{t.useToken}</Button>
            <Button onClick={() => { sessionStorage.removeItem(tokenName); void desk.connect(); }}>{t.again}</Button>
          </div>
        </form>
      </div>
    );
  }
  const isReady = state.offices.issuers.length > 0 && state.offices.periods.length > 0;
  return (
    <div className={styles.root}>
      {said}
      {isReady ? <TakeNumber desk={desk} state={state} on={on} /> : state.me?.role === "administrator" ? <SetUp desk={desk} /> : <Text>{t.setUp.needsAdministrator}</Text>}
      {isReady ? <EntryList desk={desk} state={state} /> : null}
      {isReady && state.series.length > 0 ? <Review desk={desk} state={state} /> : null}
    </div>
  );
}
