import type { Issuer } from "../form";
import { officeOf, ProfileError, type Office } from "../profile/office";
import { askedPost, signingOptions, type SigningOption } from "../signing-options";
import type { ActionAnswers, Draft } from "./action";

/** Answers that an office's profile has ready for an action, under a name to choose them by. */
export interface Preset { readonly label: string; readonly answers: ActionAnswers }

type Offer = (office: Office, draft: Draft) => readonly Preset[];
const offers: Readonly<Record<string, Offer>> = {
  "add-recipients": ({ recipientGroups }) => recipientGroups.map(({ name, recipients }) => ({ label: name, answers: { items: recipients.join("\n") } })),
  "add-signer": (office, draft) => signersOf(office, draft).map(({ name, label, capacity, position }) => ({ label: `${name}, ${label}`, answers: { capacity, position, name } })),
  // Who signs a copy signs in the post alone.
  "add-copy-block": (office, draft) => signersOf(office, draft).filter(({ position }) => position !== "").map(({ name, label, position }) => ({
    label: `${name}, ${label}`, answers: { body: office.inText, position, name, number: `…-BS/${office.symbol}` },
  })),
};

/** What the profile offers for an action by its id; nothing where it has nothing, or is broken (the profiles' page says so). */
export function presetsFor(action: string, issuer: Issuer, draft: Draft): readonly Preset[] {
  const offer = Object.hasOwn(offers, action) ? offers[action] : undefined;
  if (!offer) return [];
  try {
    return offer(officeOf(issuer.profile, issuer.source, draft.standard), draft);
  } catch (error) {
    if (error instanceof ProfileError) return [];
    throw error;
  }
}
/** Whether a profile could offer anything for it. */
export const takesPresets = (action: string): boolean => Object.hasOwn(offers, action);

interface Known { readonly name: string; readonly label: string; readonly capacity: string; readonly position: string }
/** The profile's signers as they would sign this type of document. */
function signersOf(office: Office, { document, standard }: Draft): readonly Known[] {
  const options = signingOptions(office, document.documentType ?? "notice", standard);
  return office.signers.flatMap(({ name, signing }): readonly Known[] => {
    const option = options.find(({ id }) => id === signing) ?? options.find(({ caseId }) => caseId === signing);
    const capacity = option ? lineOf(option, "signingCapacity") : "";
    const position = option ? lineOf(option, "signerPosition") : "";
    return option && !position.includes(askedPost) ? [{ name, label: [capacity, position].filter((line) => line !== "").join(" "), capacity, position }] : [];
  });
}
const lineOf = ({ columns }: SigningOption, is: "signingCapacity" | "signerPosition"): string =>
  columns.find(({ name }) => name === "signer")?.lines.find((line) => line.is === is)?.text ?? "";
