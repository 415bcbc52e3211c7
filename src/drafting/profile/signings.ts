import type { Standard } from "../../standard/index";
import { signingOptions, type SigningOption } from "../signing-options";
import type { Office } from "./office";

/** Every way of signing that an office has, whatever the type of document, in the order of the text. */
export function signingsOf(office: Office, standard: Standard): readonly SigningOption[] {
  const all = new Map<string, SigningOption>();
  for (const { type } of standard.authority.documentTypes) {
    for (const option of signingOptions(office, type, standard)) if (!all.has(option.id)) all.set(option.id, option);
  }
  return [...all.values()];
}
