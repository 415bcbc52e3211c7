import type { ProvisionId } from "../standard/index";

/** Why a document was not drafted: one sentence in Vietnamese, at the field it is about. */
export interface Problem {
  readonly field: string;
  readonly message: string;
  readonly provision?: ProvisionId;
}
