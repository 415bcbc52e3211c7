import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useLanguage } from "../language";
import type { CheckStore } from "../findings/check-store";
import { ActionDialog } from "./action-dialog";
import { createActionStore, type Asked, type Outcome } from "./action-store";
import { actionWords } from "./words";
import { browserTexts } from "../kept-texts";
import type { Action } from "../../drafting/actions/index";

/** The profile chosen for drafting with those it stands on; fetched only when something may be taken from it. */
async function chosenProfiles(): Promise<readonly unknown[]> {
  const [{ createProfileStore }, { chainOf }] = await Promise.all([import("../profiles/profile-store"), import("../../drafting/index")]);
  const issuer = createProfileStore(browserTexts()).issuer();
  return issuer ? chainOf(issuer) : [];
}

/** What can be put into the open document: over the store of the checker, which looks at it again afterwards. */
const ActionsMenu = ({ store, disabled }: { readonly store: CheckStore; readonly disabled: boolean }) => {
  const t = actionWords[useLanguage()];
  const own = useMemo(() => createActionStore({ host: store.host, engine: store.engine, on: store.on, edition: () => store.get().edition, profiles: chosenProfiles }), [store]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState("");
  const run = async (action: Action, answers: Readonly<Record<string, string>>): Promise<Outcome> => {
    const outcome = await own.run(action, answers, t.deed(action.title));
    setSaid(outcome.done ? [t.done(action.title), ...(outcome.open > 0 ? [t.open(outcome.open)] : [])].join(" ") : outcome.why);
    if (outcome.done) await store.check();
    return outcome;
  };
  const pick = async (action: Action): Promise<void> => {
    setSaid("");
    if (action.fields.length === 0) {
      await run(action, {});
      return;
    }
    const question = await own.ask(action);
    if ("why" in question) setSaid(question.why); else setAsked(question);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement><Button size="small" disabled={disabled} data-testid="actions-menu">{t.menu}</Button></MenuTrigger>
        <MenuPopover>
          <MenuList>
            {own.actions.map((action) => <MenuItem key={action.id} lang="vi" data-action={action.id} onClick={() => { void pick(action); }}>{action.title}</MenuItem>)}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Text size={200} role="status" aria-live="polite" lang="vi" data-testid="action-said">{said}</Text>
      {asked ? <ActionDialog asked={asked} onRun={(answers) => run(asked.action, answers)} onClose={() => { setAsked(null); }} /> : null}
    </>
  );
};
export default ActionsMenu;
