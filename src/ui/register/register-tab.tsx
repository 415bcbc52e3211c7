import { Button, Field, Input, MessageBar, MessageBarBody, Spinner, Tab, TabList, Text } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { createRegisterClient } from "../../hosts/register-http";
import { may } from "../../register/roles";
import type { Day } from "../../standard/editions";
import type { DraftStore } from "../drafting/draft-store";
import type { CheckStore } from "../findings/check-store";
import { ByHand } from "./by-hand";
import { EntryList } from "./entry-list";
import { formTarget } from "./form-target";
import { documentTarget, type AboutDocument, type NumberTarget } from "./number-target";
import { createRegisterDesk, type DeskState, type RegisterDesk } from "./register-desk";
import { SetUp } from "./set-up";
import { useRegisterStyles } from "./styles";
import { TakeNumber } from "./take-number";
import { ThisDocument } from "./this-document";
import { useWords } from "./words";

const ReviewView = lazy(() => import("./review-view"));
const ExchangeView = lazy(() => import("./exchange"));
const OfficeView = lazy(() => import("./office/office-view"));

const tokenName = "the-thuc-register-token";
/** For as long as the page is open: a token is not left on a machine that others use. */
const tokens = { get: (): string | null => sessionStorage.getItem(tokenName) };

export interface RegisterTabProps {
  readonly on: Day;
  /** Where what is shown lives on while another tab is open. */
  readonly held: { current: RegisterDesk | null };
  /** What a number is written into: the document that is open, or the form of a draft; null where there is neither. */
  readonly beside?: Beside | null;
}
export type Beside = { readonly is: "document"; readonly store: CheckStore; readonly title: string } | { readonly is: "form"; readonly drafts: DraftStore };
type View = "numbers" | "review" | "exchange" | "office";

/** The register of outgoing documents: numbers taken for the document beside it, issued, voided, found; and its upkeep. */
export default function RegisterTab({ on, held, beside = null }: RegisterTabProps) {
  const styles = useRegisterStyles();
  const t = useWords();
  const [desk] = useState(() => held.current ??= createRegisterDesk(createRegisterClient(tokens)));
  const state = useSyncExternalStore(desk.subscribe, desk.get);
  const store = beside?.is === "document" ? beside.store : null;
  const title = beside?.is === "document" ? beside.title : "";
  const drafts = beside?.is === "form" ? beside.drafts : null;
  const target = useMemo(() => (store ? documentTarget(store, title, t.take.give) : drafts ? formTarget(drafts) : null), [store, title, drafts, t]);
  const [about, readAgain] = useAbout(target);
  const [view, setView] = useState<View>("numbers");
  useEffect(() => { if (desk.get().is !== "open") void desk.connect(); }, [desk]);
  const said = state.said === "" ? null : <MessageBar className={styles.said} intent="warning" layout="multiline"><MessageBarBody data-testid="register-said">{state.said}</MessageBarBody></MessageBar>;
  if (state.is === "opening") return <Spinner size="small" label={t.loading} className={styles.root} />;
  if (state.is === "away") return <div className={styles.root}>{said}<Away desk={desk} />{target ? <ByHand target={target} about={about} onPut={readAgain} /> : null}</div>;
  const isReady = state.offices.issuers.length > 0 && state.offices.periods.length > 0;
  const role = state.me?.role ?? "drafter";
  const views: readonly View[] = ["numbers", "review", ...(may(role, "import") ? ["exchange" as const] : []), ...(may(role, "manage") ? ["office" as const] : [])];
  return (
    <div className={styles.root}>
      {isReady ? (
        <TabList size="small" className={styles.views} selectedValue={view} onTabSelect={(_, { value }) => { setView(value as View); }} aria-label={t.viewsLabel}>
          {views.map((each) => <Tab key={each} value={each}>{t.views[each]}</Tab>)}
        </TabList>
      ) : null}
      {said}
      {!isReady ? (role === "administrator" ? <SetUp desk={desk} /> : <Text>{t.setUp.needsAdministrator}</Text>)
        : <Suspense fallback={<Spinner size="tiny" />}><Shown view={view} desk={desk} state={state} on={on} target={target} about={about} onPut={readAgain} /></Suspense>}
      {sessionStorage.getItem(tokenName) === null ? null : (
        <div className={styles.row}>
          <Text size={200} className={styles.quiet} lang="vi">{state.me ? t.actsFor(state.me.name, state.me.officeName) : ""}</Text>
          <Button size="small" appearance="subtle" onClick={() => { sessionStorage.removeItem(tokenName); void desk.connect(); }}>{t.leave}</Button>
        </div>
      )}
    </div>
  );
}

interface ShownProps { readonly view: View; readonly desk: RegisterDesk; readonly state: DeskState; readonly on: Day; readonly target: NumberTarget | null; readonly about: AboutDocument | null; onPut(): void }
const Shown = ({ view, desk, state, on, target, about, onPut }: ShownProps) => {
  switch (view) {
    case "numbers": return <>{target && about ? <ThisDocument desk={desk} state={state} target={target} about={about} /> : null}<TakeNumber desk={desk} state={state} on={on} target={target} about={about} onPut={onPut} /><EntryList desk={desk} state={state} /></>;
    case "review": return <ReviewView desk={desk} state={state} on={on} />;
    case "exchange": return <ExchangeView desk={desk} state={state} />;
    case "office": return <OfficeView desk={desk} state={state} />;
  }
};

const Away = ({ desk }: { readonly desk: RegisterDesk }) => {
  const styles = useRegisterStyles();
  const t = useWords();
  const [token, setToken] = useState("");
  return (
    <>
      <Text data-testid="register-away">{t.away}</Text>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); sessionStorage.setItem(tokenName, token.trim()); setToken(""); void desk.connect(); }}>
        <Field label={t.token}><Input className={styles.narrow} type="password" autoComplete="off" value={token} onChange={(_, { value }) => { setToken(value); }} /></Field>
        <div className={styles.row}>
          <Button type="submit" disabled={token.trim() === ""}>{t.useToken}</Button>
          <Button onClick={() => { sessionStorage.removeItem(tokenName); void desk.connect(); }}>{t.again}</Button>
        </div>
      </form>
    </>
  );
};

/** What the document says of itself, read when the tab is opened and after something was written into it. */
function useAbout(target: NumberTarget | null): readonly [AboutDocument | null, () => void] {
  const [about, setAbout] = useState<AboutDocument | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOld = false;
    if (target === null) setAbout(null);
    // A document that cannot be read now has nothing to say; what is wrong with it the other tabs tell.
    else void target.about().then((found) => { if (!isOld) setAbout(found); }, () => { if (!isOld) setAbout(null); });
    return () => { isOld = true; };
  }, [target, turn]);
  return [about, useCallback(() => { setTurn((before) => before + 1); }, [])];
}
