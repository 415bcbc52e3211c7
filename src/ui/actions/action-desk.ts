import { editionsFor } from "../../document/editions";
import type { PartyDocument } from "../../document/document";
import { pageFacts } from "../../document/page-facts";
import { actions, draftOf, perform, presetsFor, stillOpen, takesPresets, type Action, type Draft } from "../../drafting/actions/index";
import { issuerOf } from "../../drafting/index";
import type { ActionDesk, AskedField, OpenDocument, Unable } from "../../engine/action-jobs";
import { standardFor, type Standard } from "../../standard/index";

/** The actions as the worker does them. */
export const actionDesk: ActionDesk = {
  async askAction(ask) {
    const action = actionOf(ask.action);
    const draft = draftOf(ask.input, standardOf(ask));
    if ("why" in draft) return draft;
    const issuer = takesPresets(action.id) ? issuerOf(ask.profiles) : null;
    return { fields: action.fields.map(fieldOf(draft)), presets: issuer && "profile" in issuer ? presetsFor(action.id, issuer, draft) : [] };
  },
  async planAction(ask) {
    const made = perform(actionOf(ask.action), ask.input, standardOf(ask), ask.answers);
    return "why" in made ? made satisfies Unable : { steps: made.steps };
  },
  async placesLeft(ask) {
    const draft = draftOf(ask.input, standardOf(ask));
    return { open: "why" in draft ? 0 : stillOpen(draft).length };
  },
  async pageFacts(ask) {
    const draft = draftOf(ask.input, standardOf(ask));
    return { facts: "why" in draft ? null : pageFacts(draft.document) };
  },
};

function actionOf(id: string): Action {
  const action = actions.find((each) => each.id === id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
}
const standardOf = ({ on, edition }: OpenDocument) => (document: PartyDocument): Standard | null => {
  const { format, authority } = editionsFor(document, { on, ...(edition ? { override: edition } : {}) });
  return format === null ? null : standardFor(format, authority ?? "qd399");
};
const fieldOf = (draft: Draft) => ({ name, label, kind, required, hint, options, suggest }: Action["fields"][number]): AskedField =>
  ({ name, label, kind, required: required === true, hint: hint ?? "", options: options?.(draft) ?? [], value: suggest?.(draft) ?? "" });
