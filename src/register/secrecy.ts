import { emptyDescription, type Description, type Secrecy } from "./model";
import { refuse } from "./problems";

/** Why a number of a secret document may be voided: chosen, not written, so that nothing of the document slips in. */
export const secretVoidReasons = ["Không ban hành", "Lấy nhầm số", "Lấy nhầm loại văn bản", "Trùng với số trong sổ khác"] as const;

export const isSecret = (secrecy: Secrecy): boolean => secrecy !== "none";

/** The register keeps of a secret document its number, type, date and mark (decisions 6): anything else is refused. */
export function checkDescription(secrecy: Secrecy, description: Description): void {
  if (!isSecret(secrecy)) return;
  for (const key of Object.keys(emptyDescription) as (keyof Description)[]) {
    if (description[key] !== emptyDescription[key]) refuse("secretColumns");
  }
}

/** The description of a document that has become secret: nothing. */
export const withoutSecrets = (secrecy: Secrecy, description: Description): Description => (isSecret(secrecy) ? emptyDescription : description);

/** A reason is given, and of a secret document only one of the list. */
export function checkReason(secrecy: Secrecy, reason: string): string {
  const given = reason.trim();
  if (given === "") refuse("reasonNeeded");
  if (isSecret(secrecy) && !(secretVoidReasons as readonly string[]).includes(given)) refuse("reasonNotListed", { reasons: secretVoidReasons.join("; ") });
  return given;
}
